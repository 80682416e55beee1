import type { Block } from '../blocks.ts'
import { brief } from '../grid/cell-words.ts'
import { Refused } from '../refused.ts'
import { isSectionTitle, sectionIdOf } from './section-ids.ts'

/** What stands under one heading. */
export type Part = {
  readonly heading: string | undefined
  /** The heading over it, where that has no words of its own. */
  readonly under?: string | undefined
  readonly at: string
  readonly blocks: Block[]
}

/** The blocks under each heading; those before the first have none, and so have those after a rule at the end. */
export function partsOf(
  all: readonly Block[],
  given: string | undefined,
): {
  title: string
  parts: Part[]
  /** The title is a line above the headings, and none of them. */
  isLine: boolean
} {
  const blocks = withBoldLines(withQuestions(all))
  const headings = blocks.filter((block) => block.kind === 'heading')
  const first = titleIn(blocks, headings)
  if (!first || (headings.length < 2 && given === undefined)) {
    throw new Refused(
      blocks[0]?.at,
      'No headings were found: a posting has a title, and a heading over each section, like “Responsibilities”. Mark them as headings ' +
        '(in plain text: alone on a line, with an empty line above), and import again.',
    )
  }
  const parts: Part[] = [{ heading: undefined, at: blocks[0]?.at ?? '', blocks: [] }]
  let over: Heading | undefined
  for (const [at, block] of blocks.entries()) {
    if (block === first && given === undefined) continue
    if (block.kind === 'heading') {
      if (over && block.depth <= over.depth) over = undefined
      parts.push({ heading: block.text, under: over?.text, at: block.at, blocks: [] })
      const next = blocks[at + 1]
      if (block !== first && next?.kind === 'heading' && next.depth > block.depth) over = block
    } else parts.at(-1)?.blocks.push(block)
  }
  if (given === undefined && isSectionTitle(first.text))
    throw new Refused(
      first.at,
      `The posting has no title: its first heading is “${brief(first.text)}”. Give it one: --title "Senior Gardener".`,
    )
  return {
    title: checkedTitle(given ?? first.text, first.at),
    parts: parts.flatMap(withClosing),
    isLine: given === undefined && !(first.kind === 'heading' && first.depth === depthOf(headings)),
  }
}

type Heading = Extract<Block, { kind: 'heading' }>
type Title = Heading | Extract<Block, { kind: 'paragraph' }>

const depthOf = (headings: readonly Heading[]): number => Math.min(...headings.map(({ depth }) => depth))

/** The highest heading; what stands above it where it heads a section only: a line in bold, or a short one. */
function titleIn(blocks: readonly Block[], headings: readonly Heading[]): Title | undefined {
  const top = depthOf(headings)
  const highest = headings.filter(({ depth }) => depth === top)
  const [first] = highest
  if (!first) return undefined
  const above = blocks.slice(0, blocks.indexOf(first))
  const [line] = above
  const isAlone = highest.length === 1
  if (line?.kind === 'heading' && !isAlone && isName(line.text)) return line
  if (!isSectionTitle(first.text)) return first
  return above.find((block): block is Title => isTitle(block)) ?? first
}

const isTitle = (block: Block): boolean =>
  (block.kind === 'heading' && !isSectionTitle(block.text)) ||
  (block.kind === 'paragraph' && block.label === undefined && isName(block.text))

const isName = (text: string): boolean =>
  text.length <= 120 && text.split(/\s+/).length <= 12 && !/[.!?:;,]$|\n/.test(text)

/** A question alone on its line heads what follows: `Who are we?` */
const withQuestions = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, at) => {
    const next = blocks[at + 1]
    return block.kind === 'paragraph' &&
      block.label === undefined &&
      asking.test(block.text.trim()) &&
      (next?.kind === 'paragraph' || next?.kind === 'item') &&
      blocks.slice(0, at).some(({ kind }) => kind === 'heading')
      ? { kind: 'heading', at: block.at, text: block.text.trim(), depth: 6 }
      : block
  })

const asking = /^(who|what|why|how|where|when|which)\b[^.!?\n]{2,50}\?$/i

/** A line in bold under a real heading is a line of that section, unless it heads another one that postings have. */
function withBoldLines(blocks: readonly Block[]): Block[] {
  const real = blocks.filter((block) => block.kind === 'heading' && block.depth < 6)
  if (real.length < 3) return [...blocks]
  let section: string | undefined
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const own = sectionIdOf(block.text)
    if (block.depth >= 6 && (own === undefined || own === section))
      return { kind: 'paragraph', at: block.at, text: block.text }
    section = own
    return block
  })
}

export function checkedTitle(text: string, at: string): string {
  if (text.length <= 120) return text
  throw new Refused(
    at,
    `This heading has ${text.length} characters; the most is 120: “${brief(text)}”. Shorten it, or make it a paragraph.`,
  )
}

/** What stands after a rule is under no heading any more. */
function withClosing(part: Part): Part[] {
  const at = part.blocks.findLastIndex(({ kind }) => kind === 'rule')
  const after = part.blocks.slice(at + 1)
  const blocks = part.blocks.filter(({ kind }) => kind !== 'rule')
  if (at < 0 || after.length === 0 || part.heading === undefined) return [{ ...part, blocks }]
  const before = part.blocks.slice(0, at).filter(({ kind }) => kind !== 'rule')
  return [
    { ...part, blocks: before },
    { heading: undefined, at: after[0]?.at ?? part.at, blocks: after },
  ]
}
