import { escapeRegExp } from 'es-toolkit/string/escapeRegExp'
import { nameKey } from '../../library/naming-problems.ts'
import type { Block, LeftOut } from '../blocks.ts'
import type { IsLevel } from '../levels/titles.ts'

type Lead = { readonly block: Block; readonly title: string; readonly under: number }

/** Deeper than every heading that a document has. */
const deepest = 9

/**
 * Sentences that name a level and lead to its points (`A Senior Baker is able to:`), made the headings that they stand for,
 * where they do so under one dimension after another.
 */
export function withLeads(
  blocks: readonly Block[],
  isLevel: IsLevel,
): { readonly blocks: readonly Block[]; readonly leads: readonly LeftOut[] } {
  const titles = levelTitles(blocks, isLevel)
  let under = -1
  const leads = blocks.flatMap((block, at): Lead[] => {
    if (block.kind === 'heading') under = at
    if (block.kind !== 'paragraph' || block.label !== undefined || blocks[at + 1]?.kind !== 'item') return []
    const title = levelIn(block.text, titles, isLevel)
    return title === undefined ? [] : [{ block, title, under }]
  })
  const sections = [...Map.groupBy(leads, (lead) => lead.under).values()].filter(
    (all) => new Set(all.map(({ title }) => nameKey(title))).size > 1,
  )
  if (sections.length < 2) return { blocks, leads: [] }
  const made = new Map(sections.flat().map((lead) => [lead.block, lead]))
  return {
    blocks: blocks.map((block): Block => {
      const lead = made.get(block)
      return lead ? { kind: 'heading', at: block.at, text: lead.title, depth: deepest } : block
    }),
    leads: [...made.values()].map(({ block }) => ({
      at: block.at,
      text: 'text' in block ? block.text : '',
      why: 'leads to the points of a level',
    })),
  }
}

/** The headings that name levels, and those that name their role alone: `Baker` beside `Senior Baker`. */
function levelTitles(blocks: readonly Block[], isLevel: IsLevel): string[] {
  const headings = [
    ...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.trim()] : []))),
  ]
  const levels = headings.filter(isLevel)
  const isRole = (title: string) =>
    levels.some((level) => nameKey(level).endsWith(nameKey(title)) && level !== title)
  return headings.filter((title) => levels.includes(title) || isRole(title))
}

const leading =
  /^(?:as )?(?:an?|the|every|each|any|our|for an?|at)?\s*(.{2,60}?)s?(?:\s+levels?)?,?\s+(?:is|are|can|could|will|should|must|may|has|have|does|do|you|we|they|who|knows?|needs?)\b.*[:…]$/iu

/** The level that a sentence speaks of, and no other one. */
function levelIn(text: string, titles: readonly string[], isLevel: IsLevel): string | undefined {
  if (text.length > 160 || !/(?::|…|\.\.\.)$/.test(text.trim())) return undefined
  let left = text
  const named = titles
    .toSorted((a, b) => b.length - a.length)
    .filter((title) => {
      const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeRegExp(title)}s?(?![\p{L}\p{N}])`, 'iu')
      const isThere = found.test(left)
      left = left.replace(found, ' ')
      return isThere
    })
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const title = leading.exec(text.trim())?.[1]
  return title !== undefined && isLevel(title) ? title.charAt(0).toUpperCase() + title.slice(1) : undefined
}
