import type { Change } from '../../../domain/own/change.ts'
import { listRatings, saveRating } from '../../../store/people/ratings.ts'
import { undoNewest } from '../../../store/undo/undo.ts'
import type { AskerReply } from '../../answer.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import { type Me, mineIn, namesIn, type Own } from '../../person/me.ts'
import type { FeatureOf } from '../feature.ts'
import { ratingForm } from './form.ts'
import {
  historyReply,
  movedReply,
  notDeletedReply,
  oneAtATimeReply,
  ratedReply,
  unratedReply,
} from './reply.ts'
import * as spec from './spec.ts'

export const rate: FeatureOf<typeof spec.rate> = {
  ...spec.rate,
  handleOwn: async (own, me, intent) => {
    const { dimensions } = mineIn(intent, me)
    const taken = intent.instead === undefined ? undefined : await takenBack(own, me, intent.instead)
    const like = intent.like === undefined ? undefined : await markOf(own, me, intent.like)
    const reply = await rateSelf(own, me, dimensions, taken ?? like ?? intent.score)
    const from = me.guideline.dimensions.find(({ id }) => id === intent.instead)
    return taken === undefined || !from ? reply : movedReply(reply, from)
  },
  form: { id: 'rating', submit: (own, me, { keep, values }) => submitRating(own, me, keep, values) },
}

export const history: FeatureOf<typeof spec.history> = {
  ...spec.history,
  async handleOwn({ vault, library }, { owner, guideline, profile }, { toDelete }) {
    const reply = historyReply(await listRatings(vault, owner), {
      guideline,
      zone: profile.zone,
      namesOf: namesIn(library),
    })
    return toDelete ? notDeletedReply(reply) : reply
  },
}

/** The newest mark of a dimension. */
async function markOf(own: Own, { owner, guideline }: Me, dimension: string): Promise<number | undefined> {
  const newest = (await listRatings(own.vault, owner)).find(
    (rating) => rating.dimension === dimension && rating.guideline === guideline.id,
  )
  return newest?.mark.kind === 'score' ? newest.mark.score : undefined
}

/** The mark that was just given for this dimension, which stands for it no more. */
async function takenBack(own: Own, { owner }: Me, dimension: string): Promise<number | undefined> {
  const [newest] = await listRatings(own.vault, owner)
  if (newest?.dimension !== dimension || newest.mark.kind !== 'score') return undefined
  const isIt = (changes: readonly Change[]) =>
    changes.length === 1 && changes.every((change) => change.kind === 'rating' && change.id === newest.id)
  const undone = await undoNewest(own.vault, owner, isIt, own.now())
  return Array.isArray(undone) ? newest.mark.score : undefined
}

/** A score for one dimension is saved at once; otherwise the form asks for what is missing. */
async function rateSelf(own: Own, me: Me, dimensions: readonly string[], score: number | undefined) {
  const several = me.guideline.dimensions.filter(({ id }) => dimensions.includes(id))
  if (several.length > 1) return oneAtATimeReply(several)
  const [dimension] = dimensions.length === 1 ? dimensions : []
  const whole = score !== undefined && Number.isInteger(score) && score >= 1 && score <= 4
  if (!dimension || !whole) {
    const asked = { dimension, outside: whole ? undefined : score }
    const name = me.guideline.dimensions.find(({ id }) => id === dimension)?.short
    return unratedReply(ratingForm(me, asked, own.newId()), { ...asked, name })
  }
  return keep(own, me, own.vault.order?.id ?? own.newId(), dimension, { kind: 'score', score })
}

async function submitRating(
  own: Own,
  me: Me,
  form: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerReply | FormErrors> {
  const dimension = one(values, 'dimension') ?? ''
  const reason = one(values, 'reason') ?? ''
  const score = one(values, 'score')
  const id = form.id ?? own.newId()
  if (!me.guideline.dimensions.some((one) => one.id === dimension))
    return { errors: { dimension: 'Choose a dimension.' } }
  if (score !== 'none') {
    if (!/^[1-4]$/.test(score ?? '')) return { errors: { score: 'Choose 1 to 4.' } }
    return keep(own, me, id, dimension, { kind: 'score', score: Number(score) })
  }
  if (!reason.trim()) return { errors: { reason: 'Say why there was no opportunity yet.' } }
  return keep(own, me, id, dimension, { kind: 'no-opportunity', reason })
}

type Mark = { kind: 'score'; score: number } | { kind: 'no-opportunity'; reason: string }

const isSame = (one: Mark, other: Mark): boolean =>
  one.kind === 'score'
    ? other.kind === 'score' && one.score === other.score
    : other.kind === 'no-opportunity' && one.reason === other.reason

async function keep(own: Own, me: Me, id: string, dimension: string, mark: Mark): Promise<AskerReply> {
  const rating = { guideline: me.guideline.id, dimension, mark }
  const now = own.now()
  const saved = await saveRating(own.vault, me.owner, rating, { id, now })
  // The form comes back once more, as nobody heard that it was saved, and says something else by now.
  const isOther = saved.dimension !== dimension || !isSame(saved.mark, mark)
  const kept = isOther ? await saveRating(own.vault, me.owner, rating, { id: own.newId(), now }) : saved
  const earlier = (await listRatings(own.vault, me.owner)).filter(
    (one) => one.dimension === dimension && one.guideline === rating.guideline && one.id !== kept.id,
  )
  return ratedReply(kept, earlier, { guideline: me.guideline, zone: me.profile.zone })
}
