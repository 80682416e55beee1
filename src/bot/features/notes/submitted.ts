import type { Guideline } from '../../../domain/library/guideline.ts'
import { completedTags, type Misfit, misfitOf } from '../../../domain/own/fit.ts'
import { type KeptNote, merged, type Note, noteSchema } from '../../../domain/own/note.ts'
import { editNote, findNote, noteVersions, type Refusal } from '../../../store/notes/notes.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type Form, type FormErrors, many, one, type Values } from '../../form.ts'
import { type Draft, noteForm } from '../../notes/form.ts'
import { levelsFor, principlesOf } from '../../notes/options.ts'
import { addNote, completed } from '../../notes/saving.ts'
import type { Me, Own } from '../../person/me.ts'
import { heading, inWords } from '../../replies/phrases.ts'
import { meFor, whole } from './one.ts'
import { editedReply, noteGone } from './reply.ts'

/** The note form came back: a new note, or a new version of the one that it edits. */
export async function submitNote(
  own: Own,
  me: Me,
  keep: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerReply | FormErrors> {
  const given = draftOf(values)
  if (!given.what?.trim()) return { errors: { what: 'Write what happened.' } }
  if (!keep.note) {
    const draft = withTags(me, given)
    const wrong = misfitOf(draft, me.guideline)
    return wrong
      ? misfitErrors(wrong, draft, me.guideline)
      : addNote(own, me, draft, keep.origin ?? own.newId())
  }
  const old = await findNote(own.vault, me.owner, keep.note)
  if (!old) return noteGone
  const at = meFor(own, me, old)
  const draft = withTags(at, given)
  const seen = await seenBy(own, me, old, keep.seen)
  const filled = { ...completed(at, { ...draft, ...unasked(own, seen, draft) }), version: seen.version }
  // On another device the other half of a contradiction may have been chosen: what would be saved is what counts.
  const edit = (kept: Note): Note | Refusal<{ readonly wrong: Misfit; readonly note: Note }> => {
    const note = merged({ seen, filled, kept })
    const wrong = misfitOf(note, at.guideline)
    return wrong ? { refused: { wrong, note } } : note
  }
  const edited = await editNote(own.vault, me.owner, keep.note, edit, own.now())
  if (edited && 'refused' in edited)
    return misfitErrors(edited.refused.wrong, edited.refused.note, at.guideline)
  return edited ? editedReply(edited, await whole(own, at, edited)) : noteGone
}

/** The version that a form began with: on another device the note may have been changed since. */
async function seenBy(
  { vault }: Own,
  { owner }: Me,
  kept: KeptNote,
  at: string | undefined,
): Promise<KeptNote> {
  if (at === undefined || at === kept.at.toISOString()) return kept
  const earlier = (await noteVersions(vault, owner, kept.id)) ?? []
  return earlier.find((version) => version.at.toISOString() === at) ?? kept
}

/** The form with what is filled in so far: only expectations that fit what is chosen, and what the note has anyway. */
export async function redrawn(own: Own, me: Me, { keep, values }: Filled): Promise<Form | undefined> {
  const kept = keep.note ? await findNote(own.vault, me.owner, keep.note) : undefined
  if (keep.note && !kept) return undefined
  const draft = { ...draftOf(values), ...(kept && { id: kept.id }) }
  const at = kept ? meFor(own, me, kept) : me
  const whole = one(values, 'more') ?? keep.more
  const form = noteForm(at, own.library, draft, {
    origin: keep.origin ?? own.newId(),
    ...(kept && { began: kept }),
    whole: whole !== undefined,
  })
  return { ...form, keep: { ...keep, ...(whole && { more: whole }) } }
}

const withTags = (me: Me, draft: Draft): Draft =>
  completedTags(
    draft,
    me.guideline,
    levelsFor(me).map(({ id }) => id),
  )

/** What to choose instead, at the field where it is chosen. */
function misfitErrors(
  { of, expectation: { id, dimension, levels } }: Misfit,
  { level }: Pick<Draft, 'level'>,
  guideline: Guideline,
): FormErrors {
  const name = `“${heading(id)}”`
  if (of === 'dimension')
    return {
      errors: {
        expectation: `${name} is in ${dimension.short}. Choose that dimension too, or another expectation.`,
      },
    }
  const chosen = guideline.levels.find((one) => one.id === level)?.short ?? ''
  const stated = inWords(levels.map(({ short }) => short))
  return {
    errors: {
      level: `${name} is stated at ${stated}, not at ${chosen}. Choose another level or expectation.`,
    },
  }
}

/** Principles that the form could not ask about, because no posting names them any more, stay as they were. */
function unasked(own: Own, old: KeptNote, draft: Draft): Draft {
  const offered = principlesOf(own.library)
  const gone = old.principles.filter((name) => !offered.includes(name))
  return { principles: [...(draft.principles ?? []), ...gone] }
}

function draftOf(values: Values): Draft {
  const words = { result: one(values, 'result'), confirm: one(values, 'confirm'), link: one(values, 'link') }
  const chosen = {
    expectation: one(values, 'expectation'),
    level: one(values, 'level'),
    scope: noteSchema.shape.scope.parse(one(values, 'scope')),
    happenedOn: one(values, 'happenedOn'),
  }
  const given = Object.entries({ what: one(values, 'what'), ...words, ...chosen }).filter(
    ([, value]) => value,
  )
  return {
    ...Object.fromEntries(given),
    dimensions: [...many(values, 'dimensions')],
    principles: [...many(values, 'principles')],
  }
}
