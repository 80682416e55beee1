import type { Block } from '../blocks.ts'

/** Paragraphs after the last rule are under no heading any more, where each rule before it ends what its heading stands over. */
export function withoutClosing(blocks: readonly Block[]): {
  readonly body: readonly Block[]
  readonly closing: readonly Block[]
} {
  const rules = blocks.flatMap(({ kind }, at) => (kind === 'rule' ? [at] : []))
  const [last = -1, ...others] = rules.toReversed()
  const closing = blocks.slice(last + 1)
  const isApart =
    last >= 0 &&
    closing.length > 0 &&
    closing.every(({ kind }) => kind === 'paragraph') &&
    others.every((at) => blocks[at + 1]?.kind === 'heading')
  return isApart ? { body: blocks.slice(0, last), closing } : { body: blocks, closing: [] }
}
