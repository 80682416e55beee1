import { uniqBy } from 'es-toolkit/array/uniqBy'
import { findGuideline } from '../../../domain/library/library.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import { mostDays, type Shared, type ShareKind, usualDays } from '../../../domain/shares/share.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import { draftShare } from '../../../store/shares/drafts.ts'
import { endAfter, findMine } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import { openCase } from '../../case/loading.ts'
import { type Field, type Filled, type Form, type FormErrors, many, one } from '../../form.ts'
import { inGuideline, type Me, type Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { copyOfAnswer, copyOfCase, copyOfNotes } from '../../shares/copies.ts'
import { noReachReply, notThereReply } from '../../shares/reply.ts'
import { nameOf } from '../../shares/sides.ts'
import { refusalOf } from '../../shares/standing.ts'
import { noNotesReply, noteLabel, previewReply } from './showing-reply.ts'
import { mostChosen } from './showing-spec.ts'

/** Notes in the menu that they are chosen from. */
export const mostOffered = 100

export async function openPickForm(own: Own, me: Me, { ids, reader }: Picked): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const notes = await listNotes(own.vault, me.owner)
  if (notes.length === 0) return noNotesReply()
  return formReply(pickForm(notes, { ids, reader }), {
    kind: 'share.pick',
    ids: [...ids],
    ...(reader && { reader }),
  })
}

/** Notes and a reader who are chosen already: all can be changed in the form. */
type Picked = { readonly ids: readonly string[]; readonly reader?: string | undefined }

/** The newest notes, and those that were pressed on. */
function pickForm(notes: readonly KeptNote[], { ids, reader }: Picked): Form {
  const named = notes.filter(({ id }) => ids.includes(id))
  const offered = uniqBy([...named, ...notes], (each) => each.id).slice(0, mostOffered)
  return {
    id: 'show',
    title: 'Show to someone',
    submit: 'Preview',
    keep: {},
    fields: [
      { ...personField, initial: reader },
      {
        kind: 'choices',
        name: 'notes',
        label: 'Which notes',
        hint: 'They see these notes as they are now, and nothing else',
        options: offered.map((each) => ({ value: each.id, label: noteLabel(each) })),
        initial: named.map((each) => each.id),
      },
      endField,
    ],
  }
}

export const personField: Field & { readonly kind: 'person' } = {
  kind: 'person',
  name: 'person',
  label: 'Who sees it',
  hint: 'One member of this workspace',
}

export const endField: Field = {
  kind: 'choice',
  name: 'days',
  label: 'Until when',
  hint: 'You can take it back at any time',
  options: [
    { value: '30', label: '30 days' },
    { value: `${usualDays}`, label: `${usualDays} days` },
    { value: '180', label: '180 days' },
    { value: `${mostDays}`, label: 'One year' },
  ],
  initial: `${usualDays}`,
}

export async function submitPicked(own: Own, me: Me, filled: Filled): Promise<AskerReply | FormErrors> {
  const chosen = many(filled.values, 'notes')
  const notes = (await listNotes(own.vault, me.owner)).filter(({ id }) => chosen.includes(id))
  if (notes.length === 0) return { errors: { notes: 'Choose at least one note.' } }
  if (notes.length > mostChosen)
    return { errors: { notes: `Choose ${mostChosen} notes at most, so that they can be read.` } }
  return draft(own, me, filled, { kind: 'notes', shared: copyOfNotes(own.library, notes) })
}

export async function openAnswerForm(own: Own, _: Me, { of }: { readonly of: string }): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  if (!own.answerTo?.(of)) return notThereReply
  const form: Form = {
    id: 'show-answer',
    title: 'Show to someone',
    submit: 'Preview',
    keep: { of },
    fields: [personField, endField],
  }
  return formReply(form, { kind: 'share.answer', of })
}

export async function submitAnswer(own: Own, me: Me, filled: Filled): Promise<AskerReply | FormErrors> {
  const found = own.answerTo?.(filled.keep.of ?? '')
  if (!found) return notThereReply
  const guideline = findGuideline(own.library, found.guideline ?? '') ?? own.library.guidelines[0]
  const about = guideline && { guideline, dimensions: found.dimensions }
  return draft(own, me, filled, { kind: 'answer', shared: copyOfAnswer(found.answer, about) })
}

type Place = {
  readonly guideline?: string | undefined
  readonly levels: readonly string[]
  readonly reader?: string | undefined
}

export async function openCaseForm(own: Own, _: Me, place: Place): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const { guideline, levels, reader } = place
  const [level = ''] = levels
  const form: Form = {
    id: 'show-case',
    title: 'Show to someone',
    submit: 'Preview',
    keep: { level, ...(guideline && { guideline }) },
    fields: [{ ...personField, initial: reader }, endField],
  }
  return formReply(form, { kind: 'share.case', guideline, levels: [...levels], ...(reader && { reader }) })
}

/** The case as it is now. */
export async function submitCase(own: Own, me: Me, filled: Filled): Promise<AskerReply | FormErrors> {
  const guideline = findGuideline(own.library, filled.keep.guideline ?? '')
  const at = guideline ? inGuideline(me, guideline) : me
  const target = at.guideline.levels.find(({ id }) => id === filled.keep.level)
  const { made } = await openCase(own, at, target)
  return draft(own, me, filled, { kind: 'case', shared: copyOfCase(made) })
}

type Made = { readonly kind: ShareKind; readonly shared: Shared }

/** A frozen copy for whoever was chosen, to be looked at first. */
export async function draft(
  own: Own,
  { owner, profile }: Me,
  { values }: Filled,
  { kind, shared }: Made,
): Promise<AskerReply | FormErrors> {
  const { vault, reach, now } = own
  const readerId = one(values, 'person') ?? ''
  if (!reach) return noReachReply
  const refusal = await refusalOf(reach, { teamId: owner.teamId, personId: readerId }, owner.personId)
  if (refusal) return { errors: { person: refusal } }
  const days = Math.min(mostDays, Math.max(1, Number(one(values, 'days') ?? usualDays) || usualDays))
  const id = own.newId()
  const endsAt = endAfter(now(), days)
  await draftShare(vault, owner, { id, readerId, kind, shared, endsAt }, now())
  const mine = await findMine(vault, owner, id, now())
  if (!mine) return notThereReply
  const other = await nameOf(own, { teamId: owner.teamId, personId: mine.share.readerId })
  return previewReply(mine, { other, zone: profile.zone, page: 0 })
}
