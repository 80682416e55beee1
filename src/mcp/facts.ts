import { z } from 'zod'
import { compareCells, isAcross, type Point, statedAt } from '../domain/compare.ts'
import { firstVersion } from '../domain/document.ts'
import { cell, type Dimension, type Guideline, type Level } from '../domain/library/guideline.ts'
import { findPosting, type Library } from '../domain/library/library.ts'
import type { Posting, Section } from '../domain/library/posting.ts'
import type { Hit } from '../domain/search.ts'

// What the tools give back beside their words, for programs: the same facts in fields, each with its source.

const source = z.object({
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

export const listedIn = ({ guidelines, postings }: Library): z.infer<typeof listed> => ({
  guidelines: guidelines.map((guideline) => ({
    id: guideline.id,
    role: guideline.role,
    title: guideline.title,
    levels: guideline.levels.map((level) => ({
      ...nameOf(level),
      ...(level.track !== undefined && { track: level.track }),
    })),
    dimensions: guideline.dimensions.map((each) => ({ ...nameOf(each), about: each.summary })),
    source: sourceOf(guideline),
  })),
  postings: postings.map((posting) => ({
    ...nameOf(posting),
    sections: posting.sections.map(({ title }) => title),
    ...closing(posting),
    source: sourceOf(posting),
  })),
})

export const expectedAt = (
  guideline: Guideline,
  level: Level,
  dimensions: readonly Dimension[],
): z.infer<typeof expected> => ({
  role: guideline.role,
  level: { ...nameOf(level), ...(level.description !== undefined && { description: level.description }) },
  dimensions: dimensions.map((dimension) => ({
    ...nameOf(dimension),
    expectations: cell(dimension, level).map(({ id, text }) => ({ name: id, text })),
  })),
  ...(guideline.note !== undefined && { caveat: guideline.note }),
  source: sourceOf(guideline),
})

export const comparedBetween = (
  guideline: Guideline,
  { lower, higher }: { readonly lower: Level; readonly higher: Level },
  dimensions: readonly Dimension[],
): z.infer<typeof compared> => ({
  role: guideline.role,
  lower: nameOf(lower),
  higher: nameOf(higher),
  sideBySide: isAcross(guideline, { lower, higher }),
  dimensions: dimensions.map((dimension) => ({
    ...nameOf(dimension),
    stated: statedAt(dimension, lower, higher),
    points: compareCells(dimension, lower, higher).map(pointOf),
  })),
  source: sourceOf(guideline),
})

function pointOf(point: Point) {
  const { id: name, kind: change } = point
  switch (point.kind) {
    case 'changed':
      return { name, change, lower: point.lower, higher: point.higher }
    case 'same':
      return { name, change, lower: point.text, higher: point.text }
    case 'new':
      return { name, change, higher: point.text }
    case 'lower':
      return { name, change, lower: point.text }
  }
}

export const foundIn = (
  guideline: Guideline,
  library: Library,
  hits: readonly Hit[],
): z.infer<typeof found> => ({
  passages: hits.flatMap(({ passage: { text, place }, score }): z.infer<typeof found>['passages'] => {
    const hasWords = score > 0
    if (place.kind === 'guideline') {
      const { level, dimension } = place
      return [{ text, level, ...(dimension && { dimension }), hasWords, source: sourceOf(guideline) }]
    }
    const posting = findPosting(library, place.posting)
    if (!posting) return []
    return [{ text, posting: posting.id, section: place.section, hasWords, source: sourceOf(posting) }]
  }),
})

export const postedIn = (posting: Posting, sections: readonly Section[]): z.infer<typeof posted> => ({
  posting: nameOf(posting),
  ...closing(posting),
  sections: sections.map(({ id, title, intro, items }) => ({
    id,
    title,
    ...(intro !== undefined && { intro }),
    items: items.map(({ label, text }) => ({ ...(label !== undefined && { label }), text })),
  })),
  source: sourceOf(posting),
})

const closing = ({ closes }: Posting) => (closes === undefined ? {} : { closes })

const nameOf = ({ id, short, title }: Pick<Level, 'id' | 'short' | 'title'>) => ({ id, name: short, title })

function sourceOf(of: Guideline | Posting): z.infer<typeof source> {
  const { document, url } = of.source
  return {
    document,
    ...(url !== undefined && { url }),
    ...(of.version !== firstVersion && { version: of.version }),
    ...('effective' in of && of.effective !== undefined && { effective: of.effective }),
    wording: of.wording,
  }
}
