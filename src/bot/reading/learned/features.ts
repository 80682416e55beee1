import { covers, type Found } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { kindsOf } from '../words/word-kinds.ts'

/** What a text shows to the learned weights, and how much of it each thing is. */
export type Features = ReadonlyMap<string, number>

const [fromStart, fromEnd, heads, lasts] = [20, 40, 4, 12]
const lesser = 0.7

/**
 * Words and pairs of neighbours, those at the start and the end once more, and how many levels and dimensions there
 * are. Names stand for their kind, so that what was learned on one guideline holds for any other.
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
  for (const mark of marks.slice(-lasts)) features.set(`${mark}|`, lesser)
  for (const mark of marks.slice(0, heads)) features.set(`|${mark}`, lesser)
  const length = [...features.values()].reduce((sum, value) => sum + value * value, 0) ** 0.25
  const scaled = new Map([...features].map(([name, value]) => [name, value / length]))
  const { levels, dimensions } = saying
  scaled.set(`#levels${Math.min(levels.length, 2)}`, 1)
  scaled.set(`#dimensions${Math.min(dimensions.ids.length, 2)}${dimensions.named ? '!' : ''}`, 1)
  scaled.set('#', 1)
  return scaled
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
