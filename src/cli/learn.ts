import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { language } from '../bot/language.ts'
import type { Library } from '../domain/library/library.ts'
import { labelOf, readKinds } from '../reading/kinds/kinds.ts'
import { type Learned, openModel, packModel } from '../reading/learned/model.ts'
import { type Line, parseLines } from '../reading/training/lines.ts'
import { meaningsTable } from '../reading/training/meanings.ts'
import { examplesFor, trainModel } from '../reading/training/model.ts'
import { orderLines } from './harmless.ts'
import { openLibrary } from './library.ts'
import { modelPath } from './model.ts'
import type { Command } from './shell.ts'

const labelled = ['tuning', 'other-words-tuning', 'lines-tuning'].map((name) => `data/reading/${name}.jsonl`)
const ordered = 'data/reading/orders-tuning.jsonl'
const meant = 'data/reading/meanings.txt'
const code = ['training/learning.ts', 'training/model.ts', 'training/meanings.ts', 'learned/model.ts'].map(
  (name) => `src/reading/${name}`,
)

/** `learn`: writes the model anew from the labelled lines that are there to tune on; held-out ones are not read. */
export const learn: Command = async ({ out }) => {
  const lines = tuningLines()
  const library = openLibrary({ own: undefined, shipped: true })
  const tables = trainModel(library, language, { lines, meanings: writtenMeanings() })
  const learned = openModel(packModel(tables, ''))
  writeFileSync(modelPath, packModel(tables, madeFrom(library, lines, learned)))
  out(`${modelPath}: from ${lines.length} lines.`)
  return 0
}

export const tuningLines = (): Line[] => [
  ...labelled.flatMap((path) => parseLines(readFileSync(path, 'utf8'))),
  ...orderLines(ordered).flatMap(({ surface, text, intent }, at) =>
    learnable.has(intent)
      ? [{ ...nothing, id: `order-${at + 1}`, surface, text, intent, asksOnly: true }]
      : [],
  ),
]

const learnable: ReadonlySet<string> = new Set(readKinds.map(labelOf))
const nothing = { levels: [], dimensions: [], sections: [] }

/** What words mean beyond their letters, as it is written by hand. */
export const writtenMeanings = () => meaningsTable(readFileSync(meant, 'utf8'))

/**
 * The lines, what every fourth of them shows, and the code that learns from it, as one short hash: another one means
 * another model.
 */
export function madeFrom(library: Library, lines: readonly Line[], learned: Learned): string {
  const hash = createHash('sha256')
  for (const path of [...code, meant]) hash.update(readFileSync(path))
  hash.update(JSON.stringify(lines))
  const shown = lines.filter((_, at) => at % 4 === 0)
  for (const { labels, features } of examplesFor(library, { language, learned }, shown))
    hash.update(`${labels.join()} ${[...features].join(' ')}\n`)
  return hash.digest('hex').slice(0, 16)
}
