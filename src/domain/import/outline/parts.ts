import type { Block, LeftOut } from '../blocks.ts'
import { type Saying, unfoldedTable } from './level-table.ts'
import { textOf, wordsOf } from './lines.ts'
import { type Section, sectionsIn } from './sections.ts'

/** What stands under one dimension at one level. */
export type Part = {
  readonly title: string
  readonly at: string
  readonly subtitle?: string | undefined
  readonly group?: string | undefined
  readonly text: string
}

/** What stands under one level: its dimensions, and its own words. */
export type Scope = {
  readonly parts: readonly Part[]
  readonly about: readonly Block[]
  readonly leftOut: readonly LeftOut[]
}

export const opening =
  /^(overview|summary|description|about( (the|this) (role|level))?|introduction|profile|tl;?dr|in short|the role|role( summary| description)?|level( summary| description)?|purpose)$/i
export const gathering =
  /responsibilit|expectation|competenc|\bskills?\b|\bcore\b|behaviou?r|criteria|dimension|what (you|we)|areas?\b/i
const leading = /^(next( up)?|prev(ious)?( level)?|back( to)?|see also|continue( to)?)\b.{0,60}$/i

/** The parts of a level whose dimensions are headings. */
export function scopeOf(blocks: readonly Block[], saying: Saying): Scope {
  const parts: Part[] = []
  const about: Block[] = []
  const leftOut: LeftOut[] = []
  const held = blocks.filter((block) => {
    const isLink = block.kind === 'paragraph' && leading.test(wordsOf(block).replace(/^[\s←→«»‹›<>-]+/, ''))
    if (isLink) leftOut.push({ at: block.at, text: wordsOf(block), why: 'leads to another page' })
    return !isLink
  })
  const unfolded = held.flatMap((block) => {
    const table = unfoldedTable(block, saying)
    leftOut.push(...table.leftOut)
    return table.blocks
  })
  const first = unfolded.findIndex(({ kind }) => kind === 'heading')
  about.push(...unfolded.slice(0, first < 0 ? unfolded.length : first).filter(({ kind }) => kind !== 'rule'))

  function visit(section: Section, group: string | undefined, beside: readonly Section[]): void {
    const { title, subtitle, at, own, inside } = section
    const words = textOf(own)
    if (inside.length === 0) {
      if (words === '') empty(section)
      else if (opening.test(title)) about.push(...own)
      else parts.push({ title, at, subtitle, group, text: words })
      return
    }
    if (words === '' || isWrapper(section, beside)) {
      about.push(...own)
      for (const each of inside) visit(each, title, inside)
      return
    }
    const all = [...own, ...unfolded.slice(section.from + 1 + own.length, section.to)]
    parts.push({ title, at, subtitle, group, text: textOf(all.filter(({ kind }) => kind !== 'rule')) })
  }

  /** Words in bold alone on their line head nothing when nothing follows. */
  function empty({ title, subtitle, at, depth }: Section): void {
    if (depth >= 6) about.push({ kind: 'paragraph', at, text: subtitle ? `${title} ${subtitle}` : title })
    else leftOut.push({ at, text: title, why: 'headings without a text of their own' })
  }

  const sections = sectionsIn(unfolded)
  for (const section of sections) visit(section, undefined, sections)
  return { parts: withoutOneGroup(parts), about, leftOut }
}

/** A heading over the dimensions that has a word to say itself, beside none that does as much. */
const isWrapper = ({ title, inside }: Section, beside: readonly Section[]): boolean =>
  beside.filter((each) => each.own.length > 0 && each.inside.length > 0).length === 1 &&
  (gathering.test(title) || inside.length > 2)

/** What all dimensions of a level stand under groups nothing; what one has beside others that stand alone is a group. */
const withoutOneGroup = (parts: readonly Part[]): Part[] => {
  const groups = new Set(parts.flatMap(({ group }) => group ?? []))
  const isWhole = parts.every(({ group }) => group !== undefined)
  return groups.size > 1 || !isWhole ? [...parts] : parts.map((part) => ({ ...part, group: undefined }))
}
