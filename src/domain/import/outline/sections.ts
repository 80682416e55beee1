import type { Block } from '../blocks.ts'

/** A heading, what stands right under it, and the sections inside it. */
export type Section = {
  readonly title: string
  readonly subtitle: string | undefined
  readonly at: string
  readonly depth: number
  /** Where its heading stands among the blocks, and where it ends. */
  readonly from: number
  readonly to: number
  /** Blocks before the next heading. */
  readonly own: readonly Block[]
  readonly inside: readonly Section[]
}

/** The outermost sections of these blocks, each with those inside it. */
export function sectionsIn(blocks: readonly Block[], start = 0, end = blocks.length): Section[] {
  const made: Section[] = []
  for (let at = start; at < end; at++) {
    const block = blocks[at]
    if (block?.kind !== 'heading') continue
    const to = endOf(blocks, at, end)
    const first = nextHeading(blocks, at + 1, to)
    made.push({
      title: block.text.trim(),
      subtitle: block.subtitle,
      at: block.at,
      depth: block.depth,
      from: at,
      to,
      own: blocks.slice(at + 1, first).filter(({ kind }) => kind !== 'rule'),
      inside: sectionsIn(blocks, first, to),
    })
    at = to - 1
  }
  return made
}

/** With all sections inside them, in the order of the document. */
export const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.inside)])

/** The section that another one stands in. */
export const sectionOver = (all: readonly Section[], section: Section): Section | undefined =>
  all.find(({ inside }) => inside.includes(section))

function endOf(blocks: readonly Block[], at: number, end: number): number {
  const depth = depthAt(blocks, at)
  for (let next = at + 1; next < end; next++) if (depthAt(blocks, next) <= depth) return next
  return end
}

const depthAt = (blocks: readonly Block[], at: number): number => {
  const block = blocks[at]
  return block?.kind === 'heading' ? block.depth : Number.POSITIVE_INFINITY
}

function nextHeading(blocks: readonly Block[], from: number, to: number): number {
  const at = blocks.slice(from, to).findIndex(({ kind }) => kind === 'heading')
  return at < 0 ? to : from + at
}
