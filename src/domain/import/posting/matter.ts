import { nameKey } from '../../library/naming-problems.ts'
import type { Block, ReadDocument } from '../blocks.ts'
import { sectionsIn } from '../outline/sections.ts'
import type { Part } from './parts.ts'

/** Settings that say how a page is built, and nothing of the job. */
const ofThePage =
  /^(layout|permalink|slug|path|template|image|preload|thumbnail|draft|published|id|weight|order|tags?|categor(y|ies)|redirect_from|sitemap|author)$/i

/** The parts of a posting with what its front matter says: its values as facts, its lists under their headings. */
export function withMatter(parts: readonly Part[], { matter }: Pick<ReadDocument, 'matter'>): Part[] {
  if (!matter) return [...parts]
  const facts = matter.settings
    .filter(({ label }) => !ofThePage.test(label))
    .map(({ at, label, text }): Block => ({ kind: 'paragraph', at, label, text }))
  const made = sectionsIn(matter.blocks).map(({ title, at, from, to }): Part => {
    const blocks = matter.blocks.slice(from + 1, to)
    return { heading: title, at, blocks }
  })
  const isOne = (one: Part, other: Part) => nameKey(one.heading ?? '') === nameKey(other.heading ?? '')
  const [opening, ...rest] = parts
  return [
    ...(opening ? [{ ...opening, blocks: [...facts, ...opening.blocks] }] : []),
    ...rest.map((part) => {
      const own = made.find((each) => isOne(each, part))
      return own ? { ...part, blocks: [...part.blocks, ...own.blocks] } : part
    }),
    ...made.filter((part) => !rest.some((each) => isOne(each, part))),
  ]
}
