import { nameKey } from '../../library/naming-problems.ts'
import type { Item, Section } from '../../library/posting.ts'
import type { Block, LeftOut } from '../blocks.ts'
import { Refused } from '../refused.ts'

/** A part with the id and title that it got. */
export type Named = {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly blocks: readonly Block[]
  readonly given: boolean
}

/** Paragraphs before the first point are the opening; whatever follows is a point, and each keeps its words. */
export function sectionOf(
  { id, title, blocks }: Named,
  aliases: readonly string[],
  leftOut: LeftOut[],
): Section {
  const isPlain = (block: Block) =>
    block.kind === 'paragraph' && block.label === undefined && block.text.length <= 3000
  const start = id === 'facts' ? 0 : blocks.findIndex((block) => !isPlain(block))
  const opening = start < 0 ? blocks : blocks.slice(0, start)
  const intro = opening.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n\n')
  const seen = new Set<string>()
  const items = blocks
    .slice(opening.length)
    .flatMap(itemsOf)
    .filter(({ at, label, text }) => {
      const isNew = !seen.has(nameKey(text))
      seen.add(nameKey(text))
      if (!isNew)
        leftOut.push({
          at,
          text: label === undefined ? text : `${label}: ${text}`,
          why: 'said in the same section already',
        })
      return isNew
    })
  const points = blocks.filter((block) => block.kind === 'item')
  return {
    id,
    title,
    aliases: [...aliases],
    words: [],
    ...(intro !== '' && { intro }),
    ordered: points.length > 0 && points.length === items.length && points.every(({ ordered }) => ordered),
    items: items.map(
      ({ label, text }): Item => ({ ...(label !== undefined && { label }), text, aliases: [] }),
    ),
  }
}

type Point = { readonly at: string; readonly label?: string; readonly text: string }

function itemsOf(block: Block): Point[] {
  switch (block.kind) {
    case 'item':
    case 'paragraph':
      return [checkedItem(block)]
    case 'table':
      return block.rows.flatMap(({ at, cells }) => {
        const held = cells.map(({ text }) => text.trim()).filter(Boolean)
        const [label = '', ...rest] = held
        if (held.length === 0) return []
        return [
          checkedItem(
            held.length === 1 || label.length > 120
              ? { at, text: held.join(' | ') }
              : { at, label: label.replace(/:$/, ''), text: rest.join(' | ') },
          ),
        ]
      })
    case 'heading':
    case 'rule':
      return []
  }
}

function checkedItem({ at, label, text }: Point): Point {
  if (text.length > 3000)
    throw new Refused(
      at,
      `This paragraph has ${text.length} characters; the most is 3,000. Split it with an empty line.`,
    )
  return { at, text, ...(label !== undefined && { label }) }
}
