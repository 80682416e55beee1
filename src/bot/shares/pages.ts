import type { Share, Shared, SharedBlock } from '../../domain/shares/share.ts'
import type { Button } from '../answer.ts'

/** A view holds a hundred blocks of Slack's: what is shown and what is rated take so many, what is said of it the others. */
const mostHeld = 50
/** The same in blocks of a share: more are not read on one page. */
const pageSize = 6
/** Characters that one block of Slack's holds at least, wherever the words are cut. */
const held = 1_500

/** A block, or a part of one that is too long for a page: what was said of it stands under the last. */
type Piece = { readonly block: SharedBlock; readonly isLast: boolean }

export function pagesOf({ blocks, rated }: Shared): Piece[][] {
  const room = mostHeld - rated.length
  const pages: Piece[][] = []
  let size = 0
  for (const piece of blocks.flatMap((block) => piecesOf(block, room))) {
    const page = pages.at(-1)
    const more = heldBy(piece.block)
    if (page && page.length < pageSize && size + more <= room) {
      page.push(piece)
      size += more
    } else {
      pages.push([piece])
      size = more
    }
  }
  return pages
}

/** Its facts go on under the same title where all of them are too many for one page. */
function piecesOf(block: SharedBlock, room: number): Piece[] {
  const pieces: SharedBlock[] = []
  let piece: SharedBlock = { ...block, facts: [] }
  for (const fact of block.facts) {
    const more = { ...piece, facts: [...piece.facts, fact] }
    if (heldBy(more) > room) {
      pieces.push(piece)
      piece = { id: block.id, title: block.title, text: '', facts: [fact] }
    } else piece = more
  }
  return [...pieces, piece].map((each) => ({ block: each, isLast: each === piece }))
}

/** How many blocks of Slack's it takes at most. */
function heldBy({ text, facts, beside }: SharedBlock): number {
  const listed = facts.reduce((sum, [name, value]) => sum + `${name}: ${value}`.length, 0)
  const said = beside ? `The guideline, ${beside.level}: ${beside.text}`.length : 0
  return [text.length, listed, said].reduce((sum, length) => sum + Math.ceil(length / held), 1)
}

/** Other pages, by the act that shows them; `before`: the share in whose place this one comes. */
export function pageButtons(
  { id }: Share,
  shared: Shared,
  {
    page,
    act,
    before,
  }: { readonly page: number; readonly act: 'look' | 'open'; readonly before?: string | undefined },
): Button[] {
  const last = pagesOf(shared).length - 1
  const to = (label: string, at: number): Button => ({
    label,
    asks: { kind: 'share.one', act, id, page: at, ...(before && { other: before }) },
  })
  return [
    ...(page < last ? [to(`Next (${page + 2} of ${last + 1})`, page + 1)] : []),
    ...(page > 0 ? [to('Previous', page - 1)] : []),
  ]
}
