import type { ReadDocument } from './blocks.ts'
import { sectionIdOf } from './posting/section-ids.ts'
import { Refused } from './refused.ts'

/** What a document is: a posting has headings that postings have, a guideline has a table. */
export function kindOf({ blocks }: ReadDocument): 'guideline' | 'posting' {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const known = new Set(headings.flatMap((heading) => sectionIdOf(heading) ?? []))
  const isTabular = blocks.some(
    (block) =>
      block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 2),
  )
  if (isTabular) return known.size > 2 ? 'posting' : 'guideline'
  if (known.size > 1) return 'posting'
  throw new Refused(
    undefined,
    'It can’t be told whether this is a guideline (a table of levels and dimensions) or a posting (sections with headings like ' +
      '“Responsibilities”). Say it: --kind guideline or --kind posting. A table that was copied as text needs --levels, like --levels 2.',
  )
}
