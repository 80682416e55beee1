import type { z } from 'zod'
import { compareCells, isAcross, type Point, statedAt } from '../domain/compare.ts'
import { firstVersion } from '../domain/document.ts'
import { cell, type Dimension, type Guideline, type Level } from '../domain/library/guideline.ts'
import { findPosting, type Library } from '../domain/library/library.ts'
import type { Posting, Section } from '../domain/library/posting.ts'
import type { Hit } from '../domain/search.ts'
import type * as schemas from './schemas.ts'

export const listedIn = ({ guidelines, postings }: Library): z.infer<typeof schemas.listed> => ({
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
): z.infer<typeof schemas.expected> => ({
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
): z.infer<typeof schemas.compared> => ({
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
): z.infer<typeof schemas.found> => ({
  passages: hits.flatMap(({ passage: { text, place }, score }): z.infer<typeof schemas.found>['passages'] => {
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

export const postedIn = (posting: Posting, sections: readonly Section[]): z.infer<typeof schemas.posted> => ({
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

function sourceOf(of: Guideline | Posting): z.infer<typeof schemas.source> {
  const { document, url } = of.source
  return {
    document,
    ...(url !== undefined && { url }),
    ...(of.version !== firstVersion && { version: of.version }),
    ...('effective' in of && of.effective !== undefined && { effective: of.effective }),
    wording: of.wording,
  }
}
