import type { Remark } from '../blocks.ts'
import { median, wordsAt, wordsIn } from '../doubts/counting.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import { isStated, type Look, type Sentence } from './look.ts'
import { type Name, nameOf } from './names.ts'

/** Where the title of a level may be missing in the source. */
export function untitled(look: Look): Remark[] {
  return [...(orderOf(look) === 'levels' ? beforeLevels(look) : []), ...tables(look), ...begun(look)]
}

const isSet = ({ kind }: Name): boolean => /^(heading|label|line)/.test(kind)

/** Which titles stand over the others, in text that is no table. */
function orderOf({ sentences, level, dimension }: Look): 'levels' | 'dimensions' | undefined {
  const places = sentences.filter(isStated).flatMap(({ text: { scope, table } }) => {
    const at = scope.findIndex((name) => level(name).length > 0)
    const inside = scope.findIndex((name) => dimension(name).length > 0)
    return table !== undefined || at < 0 || inside < 0 ? [] : [at > inside]
  })
  if (places.length * 2 < sentences.filter(isStated).length) return undefined
  return places.filter(Boolean).length * 2 > places.length ? 'levels' : 'dimensions'
}

/** What says that the text below defines dimensions, or is for all, and is no level's. */
const defining =
  /\b(mean\w*|defin\w*|glossary|legend|explained|pillars?|themes?|values?|attributes?|skills?|competenc\w*|capabilit\w*|areas?|dimensions?|categor\w*|criteria|traits?|behaviou?rs?|principles?|all|common|everyone|every)\b/i

/** Titles of dimensions, with text, before the first level: the title of the lowest one may be missing. */
function beforeLevels({ view, sentences, draft, level, dimension }: Look): Remark[] {
  const stated = sentences.filter(isStated)
  const kindsOver = (meant: Look['level']) =>
    new Set(
      stated.flatMap(({ text }) =>
        text.scope.filter((name) => meant(name).length > 0).map(({ kind }) => kind),
      ),
    )
  const [ofLevels, ofDimensions] = [kindsOver(level), kindsOver(dimension)]
  const found = view.names.flatMap((names, document) => {
    const first = names.findIndex((name) => isSet(name) && ofLevels.has(name.kind) && level(name).length > 0)
    return sentences.filter(({ text, places }) => {
      const [own, ...over] = text.scope
      return (
        text.document === document &&
        text.table === undefined &&
        text.after <= first &&
        own !== undefined &&
        ofDimensions.has(own.kind) &&
        dimension(own).length > 0 &&
        !over.some((name) => name !== names[0] && defining.test(name.text)) &&
        places.every(({ kind }) => kind !== 'cell')
      )
    })
  })
  const named = new Set(found.flatMap(({ text }) => text.scope.slice(0, 1).flatMap(dimension)))
  const [first] = found
  // As much as is asked at a level: definitions are shorter, or a sentence each.
  const isMuch = found.length > named.size && sizeOf(found) * 2 * draft.levels.length > sizeOf(stated)
  if (!first || !isMuch || named.size < 2 || named.size * 2 < draft.dimensions.length) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: what stands under ${quoted(titlesOf(draft.dimensions, named))} before the first level (${first.text.at}: “${brief(first.words)}”) is at no level here. If a level begins there, write its title above, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}

const titlesOf = (things: readonly { id: string; title: string }[], ids: ReadonlySet<string>): string[] =>
  things.flatMap(({ id, title }) => (ids.has(id) ? [title] : []))

/** So few cells may be empty of so many for each to be asked about. */
const [mostGaps, shareOfGaps] = [3, 1 / 8]

/** A dimension that has no title at one level, where it has one at nearly all. */
export function gaps(look: Look): Remark[] {
  const { view, draft, level, dimension } = look
  const order = orderOf(look)
  if (order === undefined) return []
  const titled = new Set<string>()
  const [outer, inner] = order === 'levels' ? [level, dimension] : [dimension, level]
  for (const names of view.names) {
    let own: string | undefined
    for (const name of names.filter((each) => isSet(each) || each.kind === 'file')) {
      const [over] = outer(name)
      own = over ?? own
      if (over !== undefined) continue
      for (const id of inner(name)) titled.add(order === 'levels' ? `${own} ${id}` : `${id} ${own}`)
    }
  }
  // Of files of one form, one that lacks a title is odd by that alone.
  const isApart = view.names.length > 1
  const found = draft.dimensions.flatMap((each, row) =>
    draft.levels.flatMap((at, column) =>
      wordsAt(each, at) === 0 &&
      !titled.has(`${at.id} ${each.id}`) &&
      (isApart || isFull(draft, order === 'levels' ? { row: row - 1, column } : { row, column: column - 1 }))
        ? [`“${brief(each.title)}” at “${brief(at.title)}”`]
        : [],
    ),
  )
  const count = draft.dimensions.length * draft.levels.length
  if (found.length === 0 || found.length > mostGaps || found.length > count * shareOfGaps) return []
  return [
    {
      path: ['dimensions'],
      text: `LOOK: the document has no heading for ${found.join(', ')}, and nearly all others, or much stands right before that place. If a part of it belongs there, write the heading above it, and import again.`,
      about: ['dimensions', 'statements'],
    },
  ]
}

/** Is more said right before the gap than at the same place elsewhere? The text whose title is missing went there. */
function isFull(
  { levels, dimensions }: Look['draft'],
  { row, column }: { row: number; column: number },
): boolean {
  const [dimension, level] = [dimensions[row], levels[column]]
  if (dimension && level) {
    const others = levels.filter((each) => each !== level).map((each) => wordsAt(dimension, each))
    return wordsAt(dimension, level) > median(others.filter((words) => words > 0)) * 1.2
  }
  // What stands before the first title is said of the whole.
  const said = (level?.description ?? dimension?.summary ?? '').trim()
  const others = level
    ? levels.map(({ description = '' }) => description)
    : dimensions.map(({ summary }) => summary)
  return said.startsWith('•') || wordsIn(said).length > median(others.map((text) => wordsIn(text).length)) + 4
}

/** Tables with the titles of dimensions, of which nothing was taken. */
function tables({ sentences, dimension }: Look): Remark[] {
  const all = Map.groupBy(
    sentences.filter(({ text }) => text.table !== undefined),
    ({ text }) => `${text.document} ${text.table}`,
  )
  const heads = new Set(sentences.flatMap((each) => (isStated(each) ? headOf(each) : [])))
  const lost = [...all.values()].filter((own) => {
    const named = new Set(own.flatMap(({ text }) => [...text.row, ...text.column].flatMap(dimension)))
    return (
      named.size > 1 && own.every(isLeft) && own.every((each) => heads.has(headOf(each))) && sizeOf(own) >= 20
    )
  })
  const [[first] = []] = lost
  if (!first) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: the table at ${first.text.table} has titles of the dimensions, and nothing of it is at a level here. If it is a level’s, write that level’s title above it, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}

/** Paragraphs that begin with the names of levels, `S1. You build …`, and are at none of them. */
function begun(look: Look): Remark[] {
  const { sentences, draft, level } = look
  const found = sentences.filter((sentence) => {
    const [name = ''] = /^[^.:–—]{1,40}(?=[.:]\s|\s[–—]\s)/u.exec(sentence.text.itself.text.trim()) ?? []
    return (
      name !== '' &&
      sentence.text.table === undefined &&
      isLeft(sentence) &&
      level(nameOf(name, none)).length > 0
    )
  })
  const named = new Set(found.flatMap(({ text }) => text.itself.text.trim().split(/[.:–—]/, 1)))
  const [first] = found
  if (!first || named.size < 2 || named.size * 2 < draft.levels.length) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: paragraphs begin with the levels’ names (${first.text.at}: “${brief(first.text.itself.text)}”), and aren’t at any level here. If they say what is expected there, make each name a heading above its paragraph, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}

const none = { at: '', kind: 'text', depth: 0 }

const sizeOf = (some: readonly Sentence[]): number => some.reduce((sum, { size }) => sum + size, 0)

/** What stands at the top of its column. */
const headOf = ({ text }: Sentence): string => text.column.at(-1)?.keys[0] ?? ''

const isLeft = ({ places }: Sentence): boolean =>
  places.every(({ kind }) => kind === 'left' || kind === 'around')
