import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'

/**
 * Headings that a text without markup, or a document that has one style for all of them, sets side by side: those that come again
 * under one heading after another (levels under dimensions, dimensions under levels) stand inside that.
 */
export function nested(blocks: readonly Block[]): readonly Block[] {
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
