import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { vocabularyOf } from '../reading/vocabulary.ts'
import { examplesOf } from './examples.ts'
import { learnWeights } from './learning.ts'
import { openLibrary } from './library.ts'
import type { Command } from './shell.ts'
import { linesOf } from './understand.ts'

const written = 'src/reading/learned/weights.ts'
const labelled = 'test/conversation/tuning.jsonl'
const learning = ['src/cli/learning.ts', 'src/cli/examples.ts']
const shown = ['features', 'topic-features'].map((name) => `src/reading/learned/${name}.ts`)
const made = [labelled, ...learning, ...shown]

/** The labelled lines and the code that learns, as one short hash; which words are recognized shapes the weights too. */
export function madeFrom(): string {
  const hash = createHash('sha256')
  for (const path of made) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/** `learn`: writes the weights anew from the labelled lines that are there to tune on; held-out ones are not read. */
export const learn: Command = async ({ out }) => {
  const vocabulary = vocabularyOf(openLibrary({ own: undefined, shipped: true }))
  const lines = linesOf(labelled)
  const { intents, topics } = examplesOf(vocabulary, lines)
  writeFileSync(written, sourceOf({ intents: learnWeights(intents), topics: learnWeights(topics) }))
  out(`${written}: from ${lines.length} lines.`)
  return 0
}

const sourceOf = ({ intents, topics }: { intents: string; topics: string }): string =>
  `// Written by \`npm run learn\` from ${labelled}: do not edit. Made from ${madeFrom()}.
export const intentWeights = \`\n${plain(intents)}\n\`
export const topicWeights = \`\n${plain(topics)}\n\`
`

const plain = (text: string): string => text.replace(/[`\\$]/g, '')
