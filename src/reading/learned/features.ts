import { covers, type Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { kindsOf } from '../words/word-kinds.ts'

/** What a text shows to the learned weights, and how much of it each thing is. */
export type Features = ReadonlyMap<string, number>

const [fromStart, fromEnd, heads, lasts] = [20, 40, 4, 12]
const lesser = 0.7
/** What each thing counts that is of the text as a whole. */
const ofShape = 0.5
const mostStrange = 3
const longest = 5

/**
 * Words and pairs of neighbours, those at the start and the end and in the last clause once more, the shape of the
 * text, and how many levels and dimensions there are. Names stand for their kind, so that what was learned on one guideline holds for any other.
 */
export function featuresOf(saying: Saying): Features {
  const found = marksOf(saying)
  const marks =
    found.length > fromStart + fromEnd ? [...found.slice(0, fromStart), ...found.slice(-fromEnd)] : found
  const features = new Map<string, number>()
  for (const mark of marks) features.set(mark, 1)
  const framed = ['^', ...marks, '$']
  framed.slice(1).forEach((mark, at) => {
    features.set(`${framed[at]}_${mark}`, 1)
  })
  framed.slice(2).forEach((mark, at) => {
    features.set(`${framed[at]}__${mark}`, lesser)
  })
  for (const mark of marks.slice(-lasts)) features.set(`${mark}|`, lesser)
  for (const mark of marks.slice(0, heads)) features.set(`|${mark}`, lesser)
  for (const stem of lastClause(saying)) features.set(`?${stem}`, lesser)
  let squares = 0
  for (const value of features.values()) squares += value * value
  const length = squares ** 0.25
  for (const [name, value] of features) features.set(name, value / length)
  const { levels, dimensions } = saying
  features.set(`#levels${Math.min(levels.length, 2)}`, 1)
  features.set(`#dimensions${Math.min(dimensions.ids.length, 2)}${dimensions.named ? '!' : ''}`, 1)
  features.set('#', 1)
  for (const sign of shapeOf(saying, marks)) features.set(sign, ofShape)
  return features
}

/** The stems after the last mark: a long story asks at its end. */
function lastClause({ words }: Saying): string[] {
  const start = words.findLastIndex(({ gap }, at) => at < words.length - 2 && /[.!?;,:\n—–]/.test(gap))
  return words.slice(Math.max(0, start)).map(({ stem }) => stem)
}

/** Does it ask, how long is it, does someone tell of a deed, and how much of it is about other things? */
function shapeOf({ text, strange }: Saying, marks: readonly string[]): string[] {
  const asks = /\?\s*$/.test(text) ? ['#asks'] : text.includes('?') ? ['#asked'] : []
  const own = marks.includes('i') || marks.includes('we')
  return [
    ...asks,
    `#long${Math.min(longest, Math.floor(Math.log2(marks.length + 1)))}`,
    `#strange${Math.min(strange.length, mostStrange)}`,
    ...(marks.includes('<deed>') ? [own ? '#own-deed' : '#deed'] : []),
    ...(text.includes(':') ? ['#colon'] : []),
  ]
}

/** The text as a row of stems, with names, people, numbers and times as their kinds. */
function marksOf({ words, names, negated }: Saying): string[] {
  return words.flatMap((word, at) => {
    if (word.person) return ['<person>']
    const out = negated.find((one) => covers(one, at))
    if (out !== undefined) return out.at === at ? ['<not>'] : []
    const name = names.find((one) => !isWord(one) && covers(one, at))
    if (name !== undefined && name.strength !== 'pointing') return name.at === at ? [`<${name.kind}>`] : []
    if (name !== undefined && name.at === at) return ['<hint>']
    const kinds = kindsOf(word.word)
    const kind = kinds.find((one) => told.has(one))
    const mark = kind === undefined ? word.stem : `<${kind}>`
    return kinds.includes('deed') ? [mark, '<deed>'] : [mark]
  })
}

/** Idioms name nothing, and the principles are asked for more often than the section that names them. */
const isWord = ({ kind, id }: Found): boolean =>
  kind === 'idiom' || (kind === 'section' && id === 'principles')

const told: ReadonlySet<string> = new Set(['day', 'time', 'number', 'period', 'company'])
