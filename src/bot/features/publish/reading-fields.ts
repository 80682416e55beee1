import type { Draft, Said } from '../../../domain/published/draft.ts'
import type { Field } from '../../form.ts'

/** For a document that was not understood. */
export const asking = ({ said }: Draft): Field[] => [
  { kind: 'text', name: 'title', label: 'Title', optional: true, initial: said.title },
  ...readingFields(said, said.kind),
]

/** How to read the document anew. */
export const readingFields = (said: Said, kind: Said['kind']): Field[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: 'Kind',
    optional: true,
    options: [
      { value: 'guideline', label: 'A guideline: levels and dimensions' },
      { value: 'posting', label: 'A job posting' },
    ],
    initial: kind,
  },
  {
    kind: 'text',
    long: true,
    name: 'levelTitles',
    label: 'What the levels are called',
    hint: 'Lowest first, a line each, as the document has them.',
    optional: true,
    initial: said.levelTitles?.join('\n'),
  },
  {
    kind: 'choice',
    name: 'levelsAs',
    label: 'The table has its levels as',
    optional: true,
    options: [
      { value: 'columns', label: 'columns' },
      { value: 'rows', label: 'rows' },
    ],
    initial: said.levelsAs,
  },
  number('levelCount', 'How many levels there are', said.levels),
  number('table', 'Which table it is (1 is the first)', said.table),
  number('dimensionColumn', 'Which column names the dimensions (1 is the first)', said.dimensionColumn),
]

const number = (name: string, label: string, initial: number | undefined): Field => ({
  kind: 'text',
  name,
  label,
  optional: true,
  initial: initial?.toString(),
})
