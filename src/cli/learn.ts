import { readFileSync, writeFileSync } from 'node:fs'
import { parseLines } from '../reading/training/lines.ts'
import { trainModel } from '../reading/training/model.ts'
import { openLibrary } from './library.ts'
import { modelPath } from './model.ts'
import type { Command } from './shell.ts'

const labelled = 'data/reading/tuning.jsonl'

/** `learn`: writes the model anew from the labelled lines that are there to tune on; held-out ones are not read. */
export const learn: Command = async ({ out }) => {
  const lines = parseLines(readFileSync(labelled, 'utf8'))
  writeFileSync(modelPath, trainModel(openLibrary({ own: undefined, shipped: true }), lines))
  out(`${modelPath}: from ${lines.length} lines.`)
  return 0
}
