import type { Block } from '../blocks.ts'
import { textOf } from './lines.ts'
import type { Part } from './parts.ts'

/** What a line says of a job, and nothing goes on with. */
const fact =
  /^(reports? (in)?to|reporting (line|to)|line manager|manages|location|department|team|hours|contract|grade|band)$/i

type Label = { readonly title: string; readonly text: string | undefined }

/** What stands under each label of a list or of paragraphs, and what stands before the first. */
export function labelledParts(blocks: readonly Block[]): {
  readonly parts: Part[]
  readonly before: Block[]
} {
  const before: Block[] = []
  const made: { title: string; at: string; blocks: Block[] }[] = []
  blocks.forEach((block, at) => {
    const label = labelOf(block, blocks[at + 1])
    const isAfterFact = block.kind === 'paragraph' && fact.test(made.at(-1)?.title ?? '')
    if (label) made.push({ title: label.title, at: block.at, blocks: rest(block, label) })
    else if (made.length > 0 && !isAfterFact) made.at(-1)?.blocks.push(unnested(block))
    else before.push(block)
  })
  const parts = made.flatMap(({ title, at, blocks: held }): Part[] => {
    const text = textOf(held)
    return text === '' ? [] : [{ title, at, text }]
  })
  return { parts, before }
}

/** Are these blocks labels for the most part? What a label of a list leads to stands below it, and not beside it. */
export function isMostlyLabels(blocks: readonly Block[]): boolean {
  let [labels, plain, isLed] = [0, 0, false]
  blocks.forEach((block, at) => {
    if (labelOf(block, blocks[at + 1])) {
      labels += 1
      isLed = block.kind === 'paragraph'
    } else if (block.kind === 'item' && !block.nested && !isLed) plain += 1
  })
  return labels >= plain
}

const rest = (block: Block, { text }: Label): Block[] =>
  text === undefined ? [] : [{ kind: 'paragraph', at: block.at, text }]

const unnested = (block: Block): Block => {
  if (block.kind !== 'item') return block
  const { nested = 0, ...item } = block
  return nested > 1 ? { ...item, nested: nested - 1 } : item
}

/** `Impact: delivers …`, or `Impact` over a list. */
function labelOf(block: Block, next: Block | undefined): Label | undefined {
  if ((block.kind !== 'item' && block.kind !== 'paragraph') || (block.kind === 'item' && block.nested))
    return undefined
  if (block.label !== undefined) return { title: block.label.trim(), text: block.text }
  const title = block.text.replace(/:$/, '').trim()
  const isBrief = title.length <= 60 && title.split(/\s+/).length <= 6 && !/[.!?;,]$/.test(title)
  if (!isBrief || next?.kind !== 'item') return undefined
  const leads = block.kind === 'item' ? (next.nested ?? 0) > 0 : block.text.endsWith(':')
  return leads ? { title, text: undefined } : undefined
}
