import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { featuresOf } from '../bot/reading/learned/features.ts'
import { sayingOf } from '../bot/reading/saying.ts'
import { vocabularyOf } from '../bot/reading/vocabulary.ts'
import { learnWeights } from './learning.ts'
import { openLibrary } from './library.ts'
import type { Command } from './shell.ts'
import { linesOf } from './understand.ts'

const written = 'src/bot/reading/learned/weights.ts'
const labelled = 'test/conversation/tuning.jsonl'
const made = [labelled, 'src/bot/reading/learned/features.ts', 'src/commands/learning.ts']

/** The labelled lines and the code that learns, as one short hash; which words are recognized shapes the weights too. */
export function madeFrom(): string {
  const hash = createHash('sha256')
  for (const path of made) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/** `learn`: writes the weights anew from the labelled lines that are there to tune on; held-out ones are not read. */
export const learn: Command = async ({ out }) => {
  const vocabulary = vocabularyOf(openLibrary({ own: undefined, shipped: true }))
  const examples = linesOf(labelled).map(({ intent, text }) => ({
    label: intent,
    features: featuresOf(sayingOf(vocabulary, text, undefined)),
  }))
  writeFileSync(written, sourceOf(learnWeights(examples)))
  out(`${written}: from ${examples.length} lines.`)
  return 0
}

const sourceOf = (weights: string): string =>
  `// Written by \`npm run learn\` from ${labelled}: do not edit. Made from ${madeFrom()}.\nexport const learned = \`\n${weights.replace(/[`\\$]/g, '')}\n\`\n`
