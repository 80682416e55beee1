import type { Library } from '../../domain/library/library.ts'
import { goneFrom } from '../../domain/own/gone.ts'
import { type KeptNote, type Note, scopes } from '../../domain/own/note.ts'
import type { Field, Form } from '../form.ts'
import { gone, reach } from '../replies/own/note-words.ts'
import type { Me } from './me.ts'
import { expectationOptions, principlesOf } from './offers.ts'

/** What the note form begins with; `id` when a kept note is edited. */
export type Draft = Partial<Note> & Partial<Pick<KeptNote, 'id' | 'at'>>

/** Only what happened is required. `origin` makes two clicks on submit save one note. */
export function noteForm(me: Me, library: Library, draft: Draft, origin: string): Form {
  const { guideline, target, today } = me
  // What the guideline has no more is offered to who has it: to keep, or to let go.
  const lost = goneFrom(draft, guideline)
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
    },
    {
      kind: 'choice',
      name: 'expectation',
      label: 'Which expectation it shows',
      optional: true,
      options: expectationOptions(me, draft.expectation),
      initial: draft.expectation,
    },
    {
      kind: 'choice',
      name: 'level',
      label: 'Level it shows',
      optional: true,
      options: levels,
      initial: draft.level,
      hint: `Empty counts for ${target.short}`,
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

/** `rate`: a score with its words, or no opportunity yet with a reason. */
export function ratingForm({ guideline }: Me, dimension: string | undefined, id: string): Form {
  const options = guideline.dimensions.map(({ id, short }) => ({ value: id, label: short }))
  const scores = guideline.ratings.map((word, index) => ({
    value: `${index + 1}`,
    label: `${index + 1} · ${word}`,
  }))
  return {
    id: 'rating',
    title: 'Rate yourself',
    submit: 'Save',
    keep: { id },
    fields: [
      { kind: 'choice', name: 'dimension', label: 'Dimension', options, initial: dimension },
      {
        kind: 'choice',
        name: 'score',
        label: 'How you see yourself at the target level',
        options: [...scores, { value: 'none', label: 'No opportunity yet' }],
      },
      {
        kind: 'text',
        name: 'reason',
        label: 'Reason',
        optional: true,
        hint: 'Asked for with “no opportunity yet”',
      },
    ],
  }
}

/** `me`: guideline, current and target level. Levels are offered of every guideline, so that both can change at once. */
export function meForm(me: Me, library: Library): Form {
  const guidelines = library.guidelines.map(({ id, role }) => ({ value: id, label: role }))
  const levels = library.guidelines.flatMap(({ id, role, levels }) =>
    levels.map((level) => ({ value: `${id}/${level.id}`, label: level.short, group: role })),
  )
  const at = (level: { id: string }) => `${me.guideline.id}/${level.id}`
  return {
    id: 'me',
    title: 'Your role and levels',
    submit: 'Save',
    keep: {},
    fields: [
      {
        kind: 'choice',
        name: 'guideline',
        label: 'Guideline',
        options: guidelines,
        initial: me.guideline.id,
      },
      { kind: 'choice', name: 'current', label: 'Your level now', options: levels, initial: at(me.current) },
      {
        kind: 'choice',
        name: 'target',
        label: 'The level you aim for',
        options: levels,
        initial: at(me.target),
      },
      {
        kind: 'choice',
        name: 'hints',
        label: 'Hints after saving a note',
        options: [
          { value: 'on', label: 'One hint at most' },
          { value: 'off', label: 'No hints' },
        ],
        initial: me.profile.hints ? 'on' : 'off',
      },
    ],
  }
}

/** The word that has to be typed to delete everything. */
export const eraseWord = 'DELETE'

export const eraseForm: Form = {
  id: 'erase',
  title: 'Delete everything',
  submit: 'Delete',
  keep: {},
  fields: [
    {
      kind: 'words',
      text: 'This deletes all your notes, their earlier versions, your ratings and your settings, at once and for good. Export first if you may want them again.',
    },
    { kind: 'text', name: 'word', label: `Type ${eraseWord} to confirm` },
  ],
}
