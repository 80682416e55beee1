import { z } from 'zod'
import { aliases, day, document, freeText, heading, longHeading, slug, ways } from '../document.ts'

/** One statement of one dimension at one level; the same id at two levels means more of the same thing. */
const expectationSchema = z.strictObject({
  id: slug,
  text: freeText.max(3000),
  words: ways,
  gap: z
    .string()
    .max(200)
    .optional()
    .describe('What stands before it in the cell of a verbatim document, where that is not one space'),
})

/** A ladder of its own beside others, like individual contributor and manager. */
const trackSchema = z.strictObject({
  id: slug,
  title: heading.describe('What people call the track, as it is shown in answers: "Manager"'),
})

export const levelSchema = z.strictObject({
  id: slug,
  title: longHeading,
  short: heading.describe('What people call the level, as it is shown in answers'),
  track: slug
    .optional()
    .describe('The track that the level is on, by its id; without it, the level belongs to all tracks'),
  description: freeText
    .max(10_000)
    .optional()
    .describe('What the document says of the level as a whole, under no dimension'),
  theme: heading.optional().describe('One word for what the level is about; people may name the level by it'),
  aliases,
})

const dimensionSchema = z.strictObject({
  id: slug,
  title: longHeading,
  short: heading.describe('What people call the dimension, as it is shown in answers'),
  summary: freeText.max(1000).describe('One line: what the dimension is about'),
  group: longHeading
    .optional()
    .describe('The heading that the dimension stands under in the document, with its neighbours'),
  aliases,
  words: aliases.describe('Words that point to the dimension without naming it: "escalations", "billing"'),
  cells: z
    .record(slug, z.array(expectationSchema).min(1, 'Empty: add an expectation, or remove the line.'))
    .describe(
      'For each level id: the expectations of that level, in the order of the document. Leave out a level where the document states nothing',
    ),
})

/** A role's document: levels by dimensions. Levels stand lowest first, on each track. */
export const guidelineSchema = z.strictObject({
  ...document,
  effective: day.optional().describe('The day from which this version holds: "2027-01-01"'),
  role: heading.describe('The role the guideline describes'),
  note: freeText.optional().describe('What the document says about its own limits; shown with a whole level'),
  ratings: z
    .tuple([heading, heading, heading, heading])
    .default(['not yet', 'sometimes', 'consistently', 'beyond'])
    .describe('The words for a rating of 1, 2, 3 and 4'),
  tracks: z
    .array(trackSchema)
    .optional()
    .describe('Where the levels divide, as into individual contributor and manager: each way'),
  levels: z.array(levelSchema).min(1, 'Empty: add a level.'),
  dimensions: z.array(dimensionSchema).min(1, 'Empty: add a dimension.'),
})

export type Expectation = z.infer<typeof expectationSchema>
export type Level = z.infer<typeof levelSchema>
export type Dimension = z.infer<typeof dimensionSchema>
export type Guideline = z.infer<typeof guidelineSchema>

/** Stands where no guideline is loaded or published: nothing can be asked of it, and no id is like its own. */
export const noGuideline: Guideline = {
  id: '',
  title: 'No guideline',
  role: 'No role yet',
  aliases: [],
  version: '1',
  wording: 'restated',
  audience: 'workspace',
  source: { document: 'No guideline' },
  ratings: ['not yet', 'sometimes', 'consistently', 'beyond'],
  levels: [{ id: '', title: 'Your level', short: 'Your level', aliases: [] }],
  dimensions: [],
}

/** The text of a cell as the document has it, where the wording is verbatim. */
export const cellText = (expectations: readonly Expectation[]): string =>
  expectations.map(({ gap, text }, index) => (gap ?? (index === 0 ? '' : ' ')) + text).join('')

/** The expectations of one cell; empty where the document states nothing. */
export function cell(dimension: Dimension, level: Level): readonly Expectation[] {
  return dimension.cells[level.id] ?? []
}
