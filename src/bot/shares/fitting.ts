import { mostCopied as most, type Shared } from '../../domain/shares/share.ts'
import { clipped } from '../replies/phrases.ts'

/** What is longer than a copy holds ends in an ellipsis, as its owner sees in the preview. */
export const fitting = ({ title, blocks, rated, ...copy }: Shared): Shared => ({
  ...copy,
  title: clipped(title, most.line),
  blocks: blocks.slice(0, most.blocks).map(fittingBlock),
  rated: rated.slice(0, most.rated).map(({ id, name }) => ({ id, name: clipped(name, most.line) })),
})

const fittingBlock = ({ id, title, text, facts, beside }: Shared['blocks'][number]) => ({
  id,
  title: clipped(title, most.line),
  text: clipped(text, most.text),
  facts: facts
    .slice(0, most.facts)
    .map(([name, value]): [string, string] => [clipped(name, most.line), clipped(value, most.text)]),
  ...(beside && {
    beside: { level: clipped(beside.level, most.line), text: clipped(beside.text, most.beside) },
  }),
})
