import type { Block } from '../blocks.ts'
import { readsLikeDimension } from '../dimension-words.ts'
import { isLevelTitle } from '../levels/titles.ts'
import { words } from '../names.ts'

type Closed = { readonly body: readonly Block[]; readonly closing: readonly Block[] }

/** Paragraphs after the last rule are under no heading any more, where each rule before it ends what its heading stands over. */
export function withoutClosing(blocks: readonly Block[]): Closed {
  const rules = blocks.flatMap(({ kind }, at) => (kind === 'rule' ? [at] : []))
  const [last = -1, ...others] = rules.toReversed()
  const closing = blocks.slice(last + 1)
  const isApart =
    last >= 0 &&
    closing.length > 0 &&
    closing.every(
      (block, at) =>
        block.kind === 'paragraph' ||
        (at === 0 && isQuestions(block)) ||
        (others.length === 0 && isName(block) && sizeOf(closing) <= 60),
    ) &&
    others.every((at) => blocks[at + 1]?.kind === 'heading')
  return isApart ? { body: blocks.slice(0, last), closing } : withoutFarewell(blocks)
}

/** Who signs a letter stands in a line of its own, as headings do. */
const isName = (block: Block): boolean =>
  block.kind === 'heading' && !isLevelTitle(block.text) && !readsLikeDimension(block.text)

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + ('text' in block ? words(block.text).length : 0), 0)

/** `Questions?` over whom to ask. */
const isQuestions = (block: Block): boolean =>
  block.kind === 'heading' && /^(any )?(questions|contact|feedback|help)\b/i.test(block.text)

/** Paragraphs after the last list, where every list before it ends at a heading: thanks, a source, a name. */
function withoutFarewell(blocks: readonly Block[]): Closed {
  const last = blocks.findLastIndex(({ kind }) => kind === 'item')
  const closing = blocks.slice(last + 1)
  const afterLists = blocks
    .slice(1, last + 1)
    .filter(({ kind }, at) => kind !== 'item' && blocks[at]?.kind === 'item')
  const isFarewell =
    closing.length > 0 &&
    closing.every((block) => block.kind === 'paragraph' && block.label === undefined) &&
    afterLists.length > 2 &&
    afterLists.every(({ kind }) => kind === 'heading')
  return isFarewell ? { body: blocks.slice(0, last + 1), closing } : { body: blocks, closing: [] }
}
