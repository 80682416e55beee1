import { z } from 'zod'

const place = z.object({ level: z.string(), dimension: z.string() })
const titles = z.array(z.string()).default([])
const textsByTitle = z.record(z.string(), z.string()).default({})

const probe = z.object({
  level: z.string().optional(),
  /** Null where the document names no dimensions: the level counts. */
  dimension: z.string().nullish(),
  section: z.string().optional(),
  contains: z.string(),
})

/** What an import must make of the documents of a folder: `expected.json`. */
export const expectedSchema = z.object({
  /** Imported together, as one guideline. */
  files: z.array(z.string()).min(1),
  /** The most that a person may have to add, by the names of the options. */
  options: z.record(z.string(), z.string()).default({}),
  expect: z.enum(['guideline', 'posting', 'refuse']),
  title: z.string().optional(),
  /** Lowest first. */
  levels: titles,
  dimensions: titles,
  accept: z.record(z.string(), z.array(z.string())).default({}),
  optional: z
    .object({ levels: titles, dimensions: titles, opening: z.boolean().default(false) })
    .default({ levels: [], dimensions: [], opening: false }),
  codes: textsByTitle,
  tracks: z.object({ common: titles, ic: titles, manager: titles, open: titles }).optional(),
  groups: textsByTitle,
  cells: z.number().nullable().default(null),
  empty: z.array(place).default([]),
  minStatements: z.number().default(0),
  probes: z.array(probe).default([]),
  sections: titles,
  facts: textsByTitle,
  keeps: titles,
  lacks: z.array(z.object({ contains: z.string() })).default([]),
})

export type Expected = z.infer<typeof expectedSchema>
