import { z } from 'zod'
import { aliases, day, document, freeText, heading, slug, ways } from '../document.ts'

/** The sections a posting can have, in the order they are shown. */
export const sectionIds = [
  'overview',
  'company',
  'facts',
  'responsibilities',
  'required-qualifications',
  'preferred-qualifications',
  'compensation',
  'application-process',
  'success-metrics',
  'principles',
  'growth',
  'focus-areas',
  'impact',
] as const

/** The dimension of a guideline that a line falls under, or none, and why. */
const matchSchema = z.strictObject({
  dimension: slug.describe('Id of a dimension of that guideline, or none'),
  reason: freeText.max(300).describe('Why, in one sentence of your own'),
})

const match = z.record(slug, matchSchema).optional()

const itemSchema = z.strictObject({
  label: heading.optional(),
  text: freeText.max(3000),
  words: ways,
  aliases: aliases.describe('Other names for what the item names (a principle)'),
  match: match.describe('By guideline: where the line falls, if not where its section does'),
})

const sectionSchema = z.strictObject({
  id: z.union([z.enum(sectionIds), slug]).describe('One of the known sections, or an id of your own'),
  title: heading,
  aliases,
  words: aliases.describe('Words that point to the section without naming it: "visa", "bonus"'),
  match: match.describe('By guideline: the dimension that the section’s lines fall under'),
  intro: freeText.max(10_000).optional(),
  ordered: z.boolean().default(false).describe('true: the items are steps, shown numbered'),
  items: z.array(itemSchema).default([]),
})

/** One job advertisement, in sections. */
export const postingSchema = z.strictObject({
  ...document,
  short: heading.describe('What people call the job, as it is shown in answers'),
  closes: day
    .optional()
    .describe('The last day on which people can apply: "2026-12-31"; later it is shown as closed'),
  guidelines: z.array(slug).default([]).describe('Ids of the guidelines whose readers ask for this posting'),
  sections: z.array(sectionSchema).min(1, 'Empty: add a section.'),
})

export type Item = z.infer<typeof itemSchema>
export type Section = z.infer<typeof sectionSchema>
export type Posting = z.infer<typeof postingSchema>
