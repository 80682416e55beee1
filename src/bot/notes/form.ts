import type { Library } from '../../domain/library/library.ts'
import { goneFrom } from '../../domain/own/gone.ts'
import { type KeptNote, type Note, scopes } from '../../domain/own/note.ts'
import type { Field, Form } from '../form.ts'
import type { Me } from '../person/me.ts'
import { inWords } from '../replies/phrases.ts'
import { expectationOptions, levelsFor, principlesOf } from './options.ts'
import { gone, reach } from './words.ts'

/** What the note form begins with; `id` when a kept note is edited. */
export type Draft = Partial<Note> & Partial<Pick<KeptNote, 'id' | 'at'>>

/** Only what happened is required. `origin` makes two clicks on submit save one note; `began`: the note as it is kept. */
export function noteForm(
  me: Me,
  library: Library,
  draft: Draft,
  { origin, began = draft }: { readonly origin: string; readonly began?: Draft },
): Form {
  const { guideline, target, today } = me
  // What the guideline has no more is offered to who has it: to keep, or to let go.
  const lost = goneFrom(began, guideline)
  const goneOptions = (...ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [{ value: id, label: gone(id) }]))
  const dimensions = [
    ...guideline.dimensions.map(({ id, short }) => ({ value: id, label: short })),
    ...goneOptions(...lost.dimensions),
  ]
  const levels = [
    ...guideline.levels.map(({ id, short }) => ({ value: id, label: short })),
    ...goneOptions(lost.level),
  ]
  const fields: Field[] = [
    { kind: 'text', name: 'what', label: 'What happened', long: true, initial: draft.what },
    {
      kind: 'text',
      name: 'result',
      label: 'What came of it',
      long: true,
      optional: true,
      initial: draft.result,
      hint: 'A number, if there is one',
    },
    {
      kind: 'choices',
      name: 'dimensions',
      label: 'Dimensions',
      optional: true,
      options: dimensions,
      initial: draft.dimensions ?? [],
      redraws: true,
    },
    expectationField(me, draft),
    {
      kind: 'choice',
      name: 'level',
      label: 'Level it shows',
      optional: true,
      options: levels,
      initial: draft.level,
      hint: `Empty counts for ${target.short}`,
      redraws: true,
    },
    {
      kind: 'choice',
      name: 'scope',
      label: 'How far it reached',
      optional: true,
      options: scopes.map((value) => ({ value, label: reach[value] })),
      initial: draft.scope,
    },
    { kind: 'text', name: 'confirm', label: 'Who can confirm it', optional: true, initial: draft.confirm },
    { kind: 'text', name: 'link', label: 'Link', optional: true, initial: draft.link },
    {
      kind: 'date',
      name: 'happenedOn',
      label: 'When it happened',
      optional: true,
      initial: draft.happenedOn ?? today,
    },
    ...principleField(library, draft),
  ]
  return {
    id: 'note',
    title: draft.id ? 'Edit your note' : 'A note for yourself',
    submit: 'Save',
    keep: {
      origin,
      ...(draft.id && { note: draft.id }),
      ...(draft.at && { seen: draft.at.toISOString() }),
    },
    fields,
  }
}

/** A menu without options is none that Slack takes. */
function expectationField(me: Me, draft: Draft): Field {
  const options = expectationOptions(me, draft)
  const levels = levelsFor(me, draft.level).map(({ short }) => short)
  if (options.length === 0) {
    return { kind: 'words', text: `No expectations of these dimensions are stated at ${inWords(levels)}.` }
  }
  return {
    kind: 'choice',
    name: 'expectation',
    label: `Which expectation of ${inWords(levels)} it shows`,
    optional: true,
    options,
    initial: draft.expectation,
    ...((draft.dimensions ?? []).length === 0 && { hint: 'Choose dimensions, and only theirs are listed' }),
  }
}

function principleField(library: Library, draft: Draft): Field[] {
  const options = principlesOf(library).map((name) => ({ value: name, label: name }))
  if (options.length === 0) return []
  return [
    {
      kind: 'choices',
      name: 'principles',
      label: 'Principles it shows',
      optional: true,
      options,
      initial: draft.principles ?? [],
    },
  ]
}
