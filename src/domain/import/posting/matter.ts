import { nameKey } from '../../library/naming-problems.ts'
import type { Block, LeftOut, ReadDocument, Setting } from '../blocks.ts'
import { sectionsIn } from '../outline/sections.ts'
import type { Part } from './parts.ts'

/** Settings that say how a page is built, and nothing of the job. */
const ofThePage =
  /^(layout|permalink|slug|path|template|image|preload|thumbnail|draft|published|id|weight|order|tags?|categor(y|ies)|redirect_from|sitemap|author)$/i

/** A switch of the page: `comments: false`. */
const isSwitch = (text: string): boolean => /^(true|false|yes|no|on|off|null|none)?$/i.test(text.trim())

const isOfPage = ({ label, text }: Setting): boolean => ofThePage.test(label) || isSwitch(text)

/** What the front matter says of the page alone. */
export const pageSettings = ({ matter }: Pick<ReadDocument, 'matter'>): LeftOut[] =>
  (matter?.settings ?? [])
    .filter(isOfPage)
    .map(({ at, label, text }) => ({ at, text: `${label}: ${text}`, why: 'a setting of the page' }))

/** The parts of a posting with what its front matter says: its values as facts, its lists under their headings. */
export function withMatter(parts: readonly Part[], { matter }: Pick<ReadDocument, 'matter'>): Part[] {
  if (!matter) return [...parts]
  const facts = matter.settings
    .filter((setting) => !isOfPage(setting))
    .map(({ at, label, text }): Block => ({ kind: 'paragraph', at, label, text }))
  const made = sectionsIn(matter.blocks).map(({ title, at, from, to }): Part => {
    const blocks = matter.blocks.slice(from + 1, to)
    return { heading: title, at, blocks }
  })
  const first = matter.blocks.findIndex(({ kind }) => kind === 'heading')
  const loose = first < 0 ? matter.blocks : matter.blocks.slice(0, first)
  const isOne = (one: Part, other: Part) => nameKey(one.heading ?? '') === nameKey(other.heading ?? '')
  const [opening, ...rest] = parts
  return [
    ...(opening ? [{ ...opening, blocks: [...facts, ...loose, ...opening.blocks] }] : []),
    ...rest.map((part) => {
      const own = made.find((each) => isOne(each, part))
      return own ? { ...part, blocks: [...part.blocks, ...own.blocks] } : part
    }),
    ...made.filter((part) => !rest.some((each) => isOne(each, part))),
  ]
}

/** A heading that says one thing and has nothing below it is a fact: `Location: Leeds`. */
export function withFactsInHeadings(parts: readonly Part[]): Part[] {
  const [opening, ...rest] = parts
  if (opening?.heading !== undefined || !opening) return [...parts]
  const facts = rest.flatMap((part): { part: Part; fact: Block }[] => {
    const { heading = '', blocks, at } = part
    const [, label = '', text = ''] = /^([^:]{2,40}):\s+(\S.{0,150})$/.exec(heading) ?? []
    return text === '' || blocks.length > 0 ? [] : [{ part, fact: { kind: 'paragraph', at, label, text } }]
  })
  const used = new Set(facts.map(({ part }) => part))
  return [
    { ...opening, blocks: [...facts.map(({ fact }) => fact), ...opening.blocks] },
    ...rest.filter((part) => !used.has(part)),
  ]
}
