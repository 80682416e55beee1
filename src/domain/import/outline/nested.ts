import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'

/**
 * Headings that a text without markup, or a document that has one style for all of them, sets side by side: those that come again
 * under one heading after another (levels under dimensions, dimensions under levels) stand inside that.
 */
export function nested(written: readonly Block[]): readonly Block[] {
  const blocks = withCountedTitles(written)
  const depths = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : [])))
  return [...depths].reduce(nestedAt, blocks)
}

function nestedAt(blocks: readonly Block[], depth: number): readonly Block[] {
  const headings = blocks.flatMap((block, at) => (block.kind === 'heading' ? [{ ...block, index: at }] : []))
  const flat = headings.filter((heading) => heading.depth === depth)
  const counts = Map.groupBy(flat, ({ text }) => nameKey(text))
  const again = new Set([...counts].flatMap(([key, all]) => (all.length > 1 ? [key] : [])))
  const isAgain = (text: string) => again.has(nameKey(text))
  // What others stand under is followed by them, and has nothing below it elsewhere.
  const over = flat.filter(({ text }, at) => !isAgain(text) && isAgain(flat[at + 1]?.text ?? ''))
  if (
    again.size < 2 ||
    over.length < 2 ||
    headings.some((heading) => heading.depth > depth && heading.depth < 6)
  )
    return blocks
  const under = flat.map((_, at) => flat.slice(0, at + 1).findLast(({ text }) => !isAgain(text)))
  const inside = flat.filter(({ text }, at) => {
    const heading = under[at]
    return isAgain(text) && heading !== undefined && over.includes(heading)
  })
  // Each of them once under each heading.
  const places = inside.map(
    (heading) => `${over.indexOf(under[flat.indexOf(heading)] ?? heading)} ${nameKey(heading.text)}`,
  )
  if (inside.length < flat.filter(({ text }) => isAgain(text)).length || new Set(places).size < places.length)
    return blocks
  const moved = new Set(inside.map(({ index }) => index))
  return blocks.map((block, at) =>
    block.kind === 'heading' && moved.has(at) ? { ...block, depth: depth + 0.5 } : block,
  )
}

/** `1. Novice` over points, again under one heading after another: a heading that the writer counted. */
function withCountedTitles(blocks: readonly Block[]): readonly Block[] {
  const counted = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    return (
      block.kind === 'item' &&
      block.ordered &&
      block.label === undefined &&
      block.text.split(/\s+/).length <= 4 &&
      !/[.!?,;]$/.test(block.text) &&
      next?.kind === 'item' &&
      !next.ordered
    )
  })
  const times = Map.groupBy(counted, (block) => ('text' in block ? nameKey(block.text) : ''))
  const again = [...times.values()].filter((all) => all.length > 1)
  if (again.length < 2) return blocks
  return blocks.map((block) =>
    block.kind === 'item' && again.some((all) => all.includes(block))
      ? { kind: 'heading', at: block.at, text: block.text, depth: 6 }
      : block,
  )
}
