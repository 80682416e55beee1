import { nameKey } from '../../library/naming-problems.ts'
import type { Block, Cell } from '../blocks.ts'
import type { Grid } from '../grid/model.ts'
import { type IsLevel, isLevelTitle } from '../levels/titles.ts'
import { withoutClosing } from './closing.ts'
import { type DimensionText, dimensionAt, dimensionsGrid } from './dimensions-grid.ts'
import { withGroupLines } from './group-lines.ts'
import { withLabelledHeadings } from './labelled-headings.ts'
import { labelledParts } from './labels.ts'
import { withLeads } from './leads.ts'
import { levelHeadings } from './levels.ts'
import { type LevelText, levelsGrid } from './levels-grid.ts'
import { textOf } from './lines.ts'
import { withListedLevels } from './listed.ts'
import { nested } from './nested.ts'
import { withRaisedLevels } from './raised.ts'
import { allSections, type Section, sectionOver, sectionsIn } from './sections.ts'
import { type Asked, looksOf } from './siblings.ts'

/** A grid made of headings, and the blocks that no level or dimension has. */
export type Outline = { readonly grid: Grid; readonly rest: readonly Block[]; readonly named: boolean }

/** Levels and dimensions as the headings have them; nothing where no headings name levels. */
export function outlineOf(written: readonly Block[], isLevel: IsLevel = isLevelTitle): Outline | undefined {
  const { body, closing } = withoutClosing(written)
  const outline = outlineIn(body, isLevel) ?? listedOutline(body, isLevel)
  return outline && { ...outline, rest: [...outline.rest, ...closing] }
}

function listedOutline(body: readonly Block[], isLevel: IsLevel): Outline | undefined {
  const listed = withListedLevels(body, isLevel)
  return listed === body ? undefined : outlineIn(listed, isLevel)
}

function outlineIn(written: readonly Block[], isLevel: IsLevel): Outline | undefined {
  const { blocks, leads } = withLeads(nested(withGroupLines(withRaisedLevels(written))), isLevel)
  const sections = sectionsIn(blocks)
  const found = levelHeadings(sections, isLevel)
  if (!found) return labelledLevels(blocks, sections, isLevel)
  if (found.kind === 'outer') {
    const parents = allSections(sections)
    const texts = found.levels.map((section): LevelText => {
      const over = sectionOver(parents, section)
      return {
        title: titleOf(section),
        blocks: blocks.slice(section.from + 1, section.to),
        over: over?.title,
      }
    })
    const rest = blocks.filter((_, at) => !found.levels.some(({ from, to }) => at >= from && at < to))
    return asking(withDefinitions(levelsGrid(withLabelledHeadings(texts)), rest), found.asked)
  }
  const dimensions = found.dimensions.map(({ over, levels }) => ({
    ...dimensionAt(over, found.dimensions, sections),
    levels: levels.map((section) => ({
      title: titleOf(section),
      text: textOf(blocks.slice(section.from + 1, section.to)),
    })),
  }))
  return asking(dimensionsGrid(blocks, sections, dimensions, leads), found.asked)
}

const asking = (outline: Outline, asked: Asked): Outline => ({
  ...outline,
  grid: { ...outline.grid, looks: looksOf(asked) },
})

const titleOf = ({ title, at }: Section): Cell => ({ at, text: title })

/** Dimensions whose levels are labels of a list: `- Junior: …` under `Communication`. */
function labelledLevels(
  blocks: readonly Block[],
  sections: readonly Section[],
  isLevel: IsLevel,
): Outline | undefined {
  const dimensions = allSections(sections).flatMap((over): DimensionText[] => {
    const { parts } = labelledParts(over.own)
    const levels = parts.filter(({ title }) => isLevel(title))
    return levels.length > 1 && levels.length === parts.length
      ? [
          {
            over,
            section: over,
            levels: levels.map(({ title, at, text }) => ({ title: { at, text: title }, text })),
          },
        ]
      : []
  })
  const named = dimensions.map((dimension) => ({
    ...dimension,
    ...dimensionAt(dimension.over, dimensions, sections),
  }))
  return dimensions.length > 1 ? dimensionsGrid(blocks, sections, named, []) : undefined
}

/** What stands outside the levels under a dimension's name, or with it as a label, says what the dimension is. */
export function withDefinitions(
  made: { readonly grid: Grid; readonly named: boolean },
  rest: readonly Block[],
): Outline {
  const used = new Set<Block>()
  const definitionOf = (title: string): string | undefined => {
    const key = nameKey(title)
    for (const [at, block] of rest.entries()) {
      const after = rest[at + 1]
      if (block.kind === 'heading' && nameKey(block.text) === key && isBrief(after)) {
        used.add(block).add(after)
        return after.text
      }
      if (
        (block.kind === 'item' || block.kind === 'paragraph') &&
        block.label &&
        nameKey(block.label) === key &&
        isBrief(block)
      ) {
        used.add(block)
        return block.text
      }
    }
    return undefined
  }
  const rows = made.grid.rows.map((row) => {
    return { ...row, summary: row.summary ?? definitionOf(row.title.text) }
  })
  return { grid: { ...made.grid, rows }, rest: rest.filter((block) => !used.has(block)), named: made.named }
}

const isBrief = (block: Block | undefined): block is Extract<Block, { kind: 'paragraph' | 'item' }> =>
  (block?.kind === 'paragraph' || block?.kind === 'item') && block.text.length <= 1000
