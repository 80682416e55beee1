import type { Library } from '../../domain/library/library.ts'
import { openModel, packModel, type Table } from '../learned/model.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { intentExamples, topicsExamples } from './examples.ts'
import { learnWeights } from './learning.ts'
import type { Line } from './lines.ts'

const nothing: Table = { labels: [], rows: [] }

/** The file of what these lines tell, whatever was learned before: the same lines, data and code give the same bytes. */
export function trainModel(library: Library, lines: readonly Line[]): Uint8Array {
  const untaught = vocabularyOf(library, openModel(packModel({ intents: nothing, topics: nothing })))
  const intents = learnWeights(intentExamples(untaught, lines))
  const learned = openModel(packModel({ intents, topics: nothing }))
  const topics = learnWeights(topicsExamples({ ...untaught, learned }, lines))
  return packModel({ intents, topics })
}
