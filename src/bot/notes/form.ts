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

type Drawn = {
  /** Makes two clicks on submit save one note. */
  readonly origin: string
  /** The note as it is kept. */
  readonly began?: Draft
  /** With all fields, and not only those that most notes need. */
  readonly whole?: boolean
}

/** Only what happened is required. What few need is behind one button, unless it says something already. */
export function noteForm(me: Me, library: Library, draft: Draft, drawn: Drawn): Form {
  const { origin, began = draft, whole = false } = drawn
  const { guideline, today } = me
  // What the guideline has no more is offered to who has it: to keep, or to let go.
  const lost = goneFrom(began, guideline)
  const dimensions = [
    ...guideline.dimensions.map(({ id, short }) => ({ value: id, label: short })),
    ...lost.dimensions.map(goneOption),
  ]
  const rest = restFields(me, library, draft, lost.level)
  const isShown = (field: Rest) =>
    whole || (field.initial?.length ?? 0) > 0 || (draft.id !== undefined && field.name === 'result')
  const hidden = rest.filter((field) => !isShown(field)).map(({ label }) => label)
  const fields: Field[] = [
    { kind: 'text', name: 'what', label: 'What happened', long: true, initial: draft.what },
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
      kind: 'date',
      name: 'happenedOn',
      label: 'When it happened',
      optional: true,
      initial: draft.happenedOn ?? today,
    },
    ...rest.filter(isShown),
    ...(hidden.length > 0
      ? [{ kind: 'more', name: 'more', text: hidden.join(' · '), label: 'More' } as const]
      : []),
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

type Rest = Extract<Field, { kind: 'text' | 'choice' | 'choices' }>

function restFields(me: Me, library: Library, draft: Draft, lostLevel: string | undefined): Rest[] {
  const levels = [
    ...me.guideline.levels.map(({ id, short }) => ({ value: id, label: short })),
    ...(lostLevel === undefined ? [] : [goneOption(lostLevel)]),
  ]
  return [
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
      kind: 'choice',
      name: 'level',
      label: 'Level it shows',
      optional: true,
      options: levels,
      initial: draft.level,
      hint: `If empty, it counts for ${me.target.short}`,
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
    ...principleField(library, draft),
  ]
}

const goneOption = (id: string) => ({ value: id, label: gone(id) })

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
    ...((draft.dimensions ?? []).length === 0 && { hint: 'Choose dimensions first to see only theirs' }),
  }
}

function principleField(library: Library, draft: Draft): Rest[] {
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
