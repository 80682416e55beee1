import { existsSync } from 'node:fs'
import { language } from '../../src/bot/language.ts'
import { rules } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { linesOf } from '../../src/cli/understand.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { understand } from '../../src/reading/understand.ts'
import { type Vocabulary, vocabularyOf } from '../../src/reading/vocabulary.ts'
import { seededRandom } from '../../src/sandbox/random.ts'
import { aims, figure, median, quantile, table } from './figures.ts'
import { generatedGuidelines } from './guidelines.ts'
import { hostileLines } from './hostile-lines.ts'

const labelled = ['../shared/conversation/utterances.dev.jsonl', 'data/reading/tuning.jsonl']
const sizes = [
  { guidelines: 1, aim: 2 },
  { guidelines: 500, aim: 10 },
] as const
const slowest = 50

/** Reading alone: labelled lines at one guideline and at many, then lines that mean harm. Throws where reading throws. */
export async function benchReading(quick: boolean): Promise<string> {
  const { library } = loadLibrary('data')
  const texts = labelled
    .filter((path) => existsSync(path))
    .flatMap(linesOf)
    .map(({ text }) => text)
  const sized = sizes.map(({ guidelines, aim }) => {
    const more = generatedGuidelines(guidelines - 1)
    const vocabulary = vocabularyOf(
      { ...library, guidelines: [...library.guidelines, ...more] },
      { language, learned: shippedModel() },
    )
    return { guidelines, aim, vocabulary, ...timesOf(vocabulary, texts, quick ? 3 : 10) }
  })
  const rows = sized.map(({ guidelines, middles, all }) => [
    `${guidelines}`,
    ...[0.5, 0.99, 1].map((share) => figure(quantile(middles, share))),
    figure(quantile(all, 0.99)),
  ])
  const seed = Date.now() % 1_000_000
  const hostile = sized.map(({ guidelines, vocabulary }) => {
    const worst = worstOf(vocabulary, quick ? 5_000 : 100_000, seed)
    return { ...worst, what: `slowest hostile line at ${guidelines}` }
  })
  return [
    `reading: in ms, ${texts.length} labelled lines, each by the median of its passes; last, p99 of all passes`,
    table([['guidelines', 'p50', 'p99', 'slowest', 'p99 of all'], ...rows]),
    `hostile: ${quick ? '5,000' : '100,000'} lines of seed ${seed}; none threw`,
    table([
      ['', 'kind', 'length', 'once', 'again'],
      ...hostile.map(({ what, kind, length, once, again }) => [
        what,
        kind,
        `${length}`,
        figure(once),
        figure(again),
      ]),
    ]),
    aims([
      ...sized.map(({ guidelines, aim, middles }) => ({
        what: `p99 at ${guidelines}`,
        aim,
        got: quantile(middles, 0.99),
      })),
      ...hostile.map(({ what, again }) => ({ what, aim: slowest, got: again })),
    ]),
  ].join('\n')
}

/** Each line's median and all times, after a pass that warms up: other work on the machine slows few passes of a line. */
function timesOf(vocabulary: Vocabulary, texts: readonly string[], passes: number) {
  for (const text of texts) understand({ vocabulary, rules }, text)
  const rounds = Array.from({ length: passes }, () => texts.map((text) => timeOf(vocabulary, text)))
  const middles = texts.map((_, at) => median(rounds.flatMap((round) => round[at] ?? [])))
  return { middles, all: rounds.flat() }
}

function timeOf(vocabulary: Vocabulary, text: string): number {
  const start = performance.now()
  understand({ vocabulary, rules }, text)
  return performance.now() - start
}

/** The line that takes longest; `again` is the best of five more, which other work on the machine does not slow. */
function worstOf(vocabulary: Vocabulary, count: number, seed: number) {
  let worst = { kind: '', length: 0, once: 0, again: 0 }
  for (const { kind, text } of hostileLines(count, seededRandom(seed))) {
    const once = timeOf(vocabulary, text)
    if (once <= worst.again) continue
    const again = Math.min(once, ...Array.from({ length: 5 }, () => timeOf(vocabulary, text)))
    if (again > worst.again) worst = { kind, length: text.length, once, again }
  }
  return worst
}
