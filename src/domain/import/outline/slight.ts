import type { Block } from '../blocks.ts'
import { brief } from '../grid/cell-words.ts'
import { Refused } from '../refused.ts'
import { textOf } from './lines.ts'
import type { Outline } from './outline.ts'
import { allSections, sectionsIn } from './sections.ts'

/** The least of a document’s words that stand under its levels, where these name no dimensions. */
const least = 1 / 3

/**
 * Refuses levels that are described only, with most of what the document says under other headings: what these ask of which level
 * was not understood, and would be left out.
 */
export function refuseSlight({ grid, rest, named }: Outline, blocks: readonly Block[]): void {
  if (named) return
  const others = allSections(sectionsIn(rest)).filter(({ own }) => own.some(({ kind }) => kind === 'item'))
  const [first, second] = others
  if (!first || !second || lengthOf(rest) < lengthOf(blocks) * (1 - least)) return
  const titles = grid.levels.map(({ text }) => `“${brief(text)}”`).slice(0, 3)
  throw new Refused(
    first.at,
    `The levels (${titles.join(', ')}, …) have a few words each, and most of the document is under other headings, like “${brief(first.title)}” and “${brief(second.title)}”, ` +
      'where it isn’t clear which level it’s about. Put a heading with the level’s title above its text, and import again. ' +
      'If none of that belongs to the levels, save the levels in a document of their own.',
  )
}

const lengthOf = (blocks: readonly Block[]): number => textOf(blocks).length
