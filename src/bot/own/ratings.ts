import { orphans, readiness } from '../../domain/own/readiness.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import { listRatings, saveRating } from '../../store/people/ratings.ts'
import type { AskerAnswer } from '../answer.ts'
import { type FormErrors, one, type Values } from '../form.ts'
import { formReply } from '../replies/form.ts'
import { ratedReply, readinessReply } from '../replies/own/readiness.ts'
import { ratingForm } from './forms.ts'
import type { Me, Own } from './me.ts'

export async function standings(own: Own, me: Me) {
  const [notes, ratings] = await Promise.all([
    listNotes(own.vault, me.owner),
    listRatings(own.vault, me.owner),
  ])
  const { guideline, target, today } = me
  const kept = { notes, ratings }
  return {
    notes,
    standings: readiness(kept, { guideline, target: target.id, today }),
    orphaned: orphans(
      kept,
      guideline,
      own.library.guidelines.map(({ id }) => id),
    ),
  }
}

export async function showReadiness(own: Own, me: Me, dimensions: readonly string[]): Promise<AskerAnswer> {
  const { standings: all, orphaned } = await standings(own, me)
  const asked = all.filter(({ dimension }) => dimensions.length === 0 || dimensions.includes(dimension.id))
  return readinessReply(asked, dimensions.length === 0 ? orphaned : [], me)
}

/** A score for one dimension is saved at once; otherwise the form asks for what is missing. */
export async function rate(own: Own, me: Me, dimensions: readonly string[], score: number | undefined) {
  const [dimension] = dimensions.length === 1 ? dimensions : []
  const said = ['rate', dimension].filter(Boolean).join(' ')
  const whole = score !== undefined && Number.isInteger(score) && score >= 1 && score <= 4
  if (!dimension || !whole) return formReply(ratingForm(me, dimension, own.newId()), said)
  return keep(own, me, own.vault.order?.id ?? own.newId(), dimension, { kind: 'score', score })
}

export async function submitRating(
  own: Own,
  me: Me,
  form: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerAnswer | FormErrors> {
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

async function keep(own: Own, me: Me, id: string, dimension: string, mark: Mark): Promise<AskerAnswer> {
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
