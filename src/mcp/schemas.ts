import { z } from 'zod'

// What the tools give back beside their words, for programs: facts in fields, each with its source.

export const source = z.object({
  document: z.string(),
  url: z.string().optional(),
  version: z.string().optional(),
  effective: z.string().optional().describe('The day from which the version applies'),
  wording: z.enum(['verbatim', 'restated']).describe('verbatim: the words of the document itself'),
})

const named = z.object({ id: z.string(), name: z.string(), title: z.string() })

export const listed = z.object({
  guidelines: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      title: z.string(),
      levels: z.array(named.extend({ track: z.string().optional() })).describe('Lowest first'),
      dimensions: z.array(named.extend({ about: z.string() })),
      source,
    }),
  ),
  postings: z.array(named.extend({ sections: z.array(z.string()), closes: z.string().optional(), source })),
})

export const expected = z.object({
  role: z.string(),
  level: named.extend({ description: z.string().optional() }),
  dimensions: z
    .array(
      named.extend({
        expectations: z
          .array(z.object({ name: z.string(), text: z.string() }))
          .describe('Empty: the document states nothing here'),
      }),
    )
    .describe('In the order of the document'),
  caveat: z.string().optional().describe('What the document says about its own limits'),
  source,
})

const point = z.object({
  name: z.string(),
  change: z
    .enum(['changed', 'new', 'same', 'lower'])
    .describe('lower: stated at the lower level and not repeated at the higher; that does not lift it'),
  lower: z.string().optional().describe('What the lower level states'),
  higher: z.string().optional().describe('What the higher level states'),
})

export const compared = z.object({
  role: z.string(),
  lower: named,
  higher: named,
  sideBySide: z
    .boolean()
    .describe('true: the levels are on different tracks, and neither is above the other'),
  dimensions: z.array(
    named.extend({
      stated: z.enum(['both', 'lower', 'higher', 'neither']).describe('Which of the levels states anything'),
      points: z.array(point),
    }),
  ),
  source,
})

export const found = z.object({
  passages: z.array(
    z.object({
      text: z.string(),
      level: z.string().optional(),
      dimension: z.string().optional(),
      posting: z.string().optional(),
      section: z.string().optional(),
      hasWords: z.boolean().describe('false: it has none of the words, and is near to what they mean'),
      source,
    }),
  ),
})

export const posted = z.object({
  posting: named,
  closes: z.string().optional().describe('The last day on which people can apply'),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      intro: z.string().optional(),
      items: z.array(z.object({ label: z.string().optional(), text: z.string() })),
    }),
  ),
  source,
})
