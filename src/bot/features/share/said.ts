import { findGuideline } from '../../../domain/library/library.ts'
import { type Marks, marksSchema } from '../../../domain/shares/share.ts'
import { addComment, ratingsOn, saveMarks } from '../../../store/shares/said.ts'
import type { OpenShare } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type Form, type FormErrors, one } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { clipped } from '../../replies/phrases.ts'
import { commentable } from '../../shares/copies.ts'
import { notThereReply, tryLaterReply } from '../../shares/reply.ts'
import { nameOf, otherSide } from '../../shares/sides.ts'
import { tendShares } from '../../shares/tending.ts'
import { lookEither, openEither } from './one.ts'
import { nothingToRateReply } from './shown-reply.ts'

type ById = { readonly id: string }

export async function openCommentForm(own: Own, me: Me, { id }: ById): Promise<AskerReply> {
  const either = await openEither(own, me, id)
  if ('refusal' in either) return either.refusal
  const { open } = either
  const { shared, share } = open
  const options =
    share.kind === 'case'
      ? commentable(shared).map((each) => ({ value: each.id, label: clipped(each.name, 75) }))
      : shared.blocks.map((block) => ({ value: block.id, label: labelOf(block) }))
  const other = await nameOf(own, otherSide(share, me.owner))
  const form: Form = {
    id: 'comment',
    title: 'Comment',
    submit: 'Save',
    keep: { share: id, comment: own.newId() },
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: 'Your comment',
        long: true,
        focus: true,
        hint: `${other} reads it, and nobody else`,
      },
      {
        kind: 'choice',
        name: 'block',
        label: 'On what',
        options,
        initial: options[0]?.value,
      },
    ],
  }
  return { ...formReply(form, { kind: 'share.comment', id }), shows: { kind: 'share', id } }
}

/** What can be sent again in a minute stays in its form. */
const notNow = (refusal: AskerReply, field: string): AskerReply | FormErrors =>
  refusal === tryLaterReply ? { errors: { [field]: refusal.summary } } : refusal

const labelOf = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  clipped(`${title}: ${text.replace(/\s+/g, ' ')}`, 75)

export async function submitComment(
  own: Own,
  me: Me,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const [id, comment] = [keep.share ?? '', keep.comment ?? own.newId()]
  const either = await openEither(own, me, id)
  if ('refusal' in either) return notNow(either.refusal, 'text')
  const { open } = either
  const block = open.shared.blocks.find((each) => each.id === one(values, 'block'))
  const text = one(values, 'text') ?? ''
  if (!block) return { errors: { block: 'Choose what it is about.' } }
  if (text.trim() === '') return { errors: { text: 'Write your comment.' } }
  const saying = { by: me.owner, id: comment, now: own.now() }
  if (!(await addComment(own.vault.db, open, { ...saying, block: block.id, text }))) return notThereReply
  await tendShares(own, me.owner.teamId)
  return lookEither(own, me, open)
}

export async function openRatingForm(own: Own, me: Me, { id }: ById): Promise<AskerReply> {
  const either = await openEither(own, me, id)
  if ('refusal' in either) return either.refusal
  const { open } = either
  if (open.shared.rated.length === 0) return nothingToRateReply(open.share)
  const other = await nameOf(own, otherSide(open.share, me.owner))
  const before = (await ratingsOn(own.vault.db, open)).find(({ by }) => by === me.owner.personId)
  const form = ratingForm(own, open, { other, before: before?.marks, blind: before?.blind ?? true })
  return { ...formReply(form, { kind: 'share.rate', id }), shows: { kind: 'share', id } }
}

type Rating = { readonly other: string; readonly before: Marks | undefined; readonly blind: boolean }

function ratingForm(own: Own, { share, shared }: OpenShare, { other, before, blind }: Rating): Form {
  const scale = findGuideline(own.library, shared.guideline ?? '')?.ratings ?? ['1', '2', '3', '4']
  const options = scale.map((word, index) => ({
    value: `${index + 1}`,
    label: word === `${index + 1}` ? word : `${index + 1} · ${word}`,
  }))
  return {
    id: 'marks',
    title: 'Rate',
    submit: 'Save',
    keep: { share: share.id, marks: own.newId() },
    fields: [
      ...shared.rated.map(({ id, name }) => ({
        kind: 'choice' as const,
        name: `mark-${id}`,
        label: name,
        optional: true as const,
        options,
        initial: before?.[id] === undefined ? undefined : `${before[id]}`,
      })),
      {
        kind: 'choice',
        name: 'blind',
        label: `When ${other} sees yours`,
        options: [
          { value: 'blind', label: 'After you’ve both rated' },
          { value: 'now', label: 'Now' },
        ],
        initial: blind ? 'blind' : 'now',
      },
    ],
  }
}

export async function submitMarks(
  own: Own,
  me: Me,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const id = keep.share ?? ''
  const either = await openEither(own, me, id)
  if ('refusal' in either) return notNow(either.refusal, 'blind')
  const { open } = either
  const given = open.shared.rated.flatMap(({ id }) => {
    const mark = Number(one(values, `mark-${id}`))
    return mark > 0 ? [[id, mark] as const] : []
  })
  const { data: marks } = marksSchema.safeParse(Object.fromEntries(given))
  if (!marks || given.length === 0)
    return { errors: { [`mark-${open.shared.rated[0]?.id}`]: 'Rate at least one.' } }
  const saying = { by: me.owner, id: keep.marks ?? own.newId(), now: own.now() }
  const blind = one(values, 'blind') !== 'now'
  if (!(await saveMarks(own.vault.db, open, { ...saying, marks, blind }))) return notThereReply
  await tendShares(own, me.owner.teamId)
  return lookEither(own, me, open)
}
