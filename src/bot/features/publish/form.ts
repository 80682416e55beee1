import { freeId } from '../../../domain/import/ids.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { Draft, Said, Understood } from '../../../domain/published/draft.ts'
import { dimensionLines, levelLines } from '../../../domain/published/edits.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { Field, Form } from '../../form.ts'
import { clipped } from '../../replies/phrases.ts'
import { shownPair } from './pairs.ts'
import { asking, readingFields } from './reading-fields.ts'
import { levelsField } from './shell-words.ts'

/** One form for all that a document leaves open; `whole`: with how to read it, also where nothing was said of that. */
export function settleForm({ id, at, draft }: KeptDraft, library: Library, whole = false): Form {
  const { made } = draft
  return {
    id: 'publish',
    title: made.kind === 'understood' ? 'Check the document' : 'Say more',
    submit: 'Save',
    keep: { draft: id, at: at.toISOString() },
    fields: made.kind === 'understood' ? settling(draft, made, { library, whole }) : asking(draft),
  }
}

/** Characters that one field takes, with room for more. */
export const longest = 2_800

type Around = { readonly library: Library; readonly whole: boolean }

function settling(draft: Draft, made: Understood, { library, whole }: Around): Field[] {
  const { document } = made
  const { kind, value } = document
  const one: Field[] = kind === 'guideline' ? guidelineFields(value, made) : postingFields(value, library)
  const others = kind === 'guideline' ? library.guidelines : library.postings
  const free = others.some(({ id }) => id === value.id)
    ? freeId(value.id, value.id, new Set(others.map(({ id }) => id)))
    : value.id
  return [
    { kind: 'text', name: 'title', label: 'Title', initial: value.title },
    ...(kind === 'guideline'
      ? [
          {
            kind: 'text',
            name: 'role',
            label: 'Role',
            hint: 'What people call the job.',
            initial: value.role,
          } as const,
        ]
      : []),
    { kind: 'text', name: 'version', label: 'Version', initial: value.version },
    {
      kind: 'choice',
      name: 'place',
      label: 'This document is',
      options: [
        { value: free, label: `a document of its own (${free})` },
        ...others
          .slice(0, mostOthers)
          .map(({ id, title }) => ({ value: id, label: clipped(`the next version of ${title}`, 75) })),
      ],
      initial: value.id,
    },
    {
      kind: 'choice',
      name: 'audience',
      label: 'Who may read it',
      options: [
        { value: 'workspace', label: 'This workspace alone' },
        { value: 'anyone', label: 'Also people in channels shared with others' },
      ],
      initial: value.audience,
    },
    ...one,
    ...(whole || isToldHow(draft.said) ? readingAnew(draft, kind) : [readingMore]),
  ]
}

const readingMore: Field = {
  kind: 'more',
  name: 'more',
  text: 'Did I read the document wrong? Say how to read it.',
  label: 'More',
}

const readingAnew = ({ said }: Draft, kind: Said['kind']): Field[] => [
  {
    kind: 'words',
    text: 'Change what’s below only if I read the document wrong. I’ll then read it again, and your changes to levels, names and pairs are lost.',
  },
  ...readingFields(said, kind),
]

const isToldHow = ({ levelsAs, levelTitles, levels, table, dimensionColumn }: Said): boolean =>
  [levelsAs, levelTitles, levels, table, dimensionColumn].some((one) => one !== undefined)

/** Other documents that this one can take the place of. */
const mostOthers = 90

function guidelineFields(guideline: Guideline, { pairs, document }: Understood): Field[] {
  const levels = levelLines(guideline)
  const dimensions = dimensionLines(guideline)
  const tooLong = (what: string): Field => ({
    kind: 'words',
    text: `There are too many ${what} to edit here. Publish it, press “Get the YAML File”, edit that, and drop it in.`,
  })
  const shown = pairs.flatMap((pair, at) => {
    const said = shownPair(document, pair)
    return said ? [{ ...said, at }] : []
  })
  return [
    levels.length > longest
      ? tooLong('levels')
      : {
          kind: 'text',
          long: true,
          name: 'levels',
          label: levelsField,
          hint: 'A line each. Move the lines to change the order; after the title: “| track: its track | also: other; names”.',
          initial: levels,
        },
    dimensions.length > longest
      ? tooLong('dimensions')
      : {
          kind: 'text',
          long: true,
          name: 'dimensions',
          label: 'Dimensions',
          hint: 'A line each; after the title: “| also: other; names”, as people will type them.',
          initial: dimensions,
        },
    ...(guideline.note !== undefined && guideline.note.length <= longest
      ? [
          {
            kind: 'text',
            long: true,
            name: 'note',
            label: 'Text around the levels',
            hint: 'Shown with a whole level. Take out anything that isn’t part of the guideline.',
            optional: true,
            initial: guideline.note,
          } as const,
        ]
      : []),
    ...(shown.length > 0
      ? [
          ...shown.slice(0, mostPairs).map(
            ({ where, lower, higher, below }, at): Field => ({
              kind: 'words',
              text: `${at + 1}. ${where}: “${clipped(higher, 400)}”\n${below}: “${clipped(lower, 400)}”`,
            }),
          ),
          {
            kind: 'choices',
            name: 'pairs',
            label: 'Where does the higher level ask for more of the same thing?',
            hint: 'Comparisons then show the two side by side. Leave out those that are two things.',
            optional: true,
            options: shown.slice(0, mostPairs).map(({ where, at }, index) => ({
              value: String(at),
              label: clipped(`${index + 1}. ${where}`, 75),
            })),
          } as const,
        ]
      : []),
  ]
}

/** A form has room for a hundred blocks. */
const mostPairs = 70

const postingFields = (posting: Posting, { guidelines }: Library): Field[] => [
  {
    kind: 'choices',
    name: 'guidelines',
    label: 'Which roles it’s for',
    optional: true,
    options: guidelines.slice(0, 100).map(({ id, role }) => ({ value: id, label: clipped(role, 75) })),
    initial: posting.guidelines,
  },
  { kind: 'date', name: 'closes', label: 'Last day to apply', optional: true, initial: posting.closes },
]
