import type { Library } from '../../domain/library/library.ts'
import type { Language } from '../language.ts'
import { type Learned, openModel, packModel, type Table, type Tables } from '../learned/model.ts'
import { vocabularyOf, type Ways } from '../vocabulary.ts'
import { intentExamples, topicsExamples } from './examples.ts'
import { type Example, learnWeights } from './learning.ts'
import type { Line } from './lines.ts'

const nothing: Table = { labels: [], rows: [] }
const untaught = (): Learned => openModel(packModel({ intents: nothing, topics: nothing }, ''))

/** What these lines tell, whatever was learned before: the same lines, data and code give the same weights. */
export function trainModel(library: Library, language: Language, lines: readonly Line[]): Tables {
  const vocabulary = vocabularyOf(library, { language, learned: untaught() })
  const intents = learnWeights(intentExamples(vocabulary, lines))
  const learned = openModel(packModel({ intents, topics: nothing }, ''))
  const topics = learnWeights(topicsExamples({ ...vocabulary, learned }, lines))
  return { intents, topics }
}

/** All that is learned from, in order: with the code that learns, it is all that shapes a model. */
export function examplesFor(library: Library, ways: Ways, lines: readonly Line[]): Example[] {
  const vocabulary = vocabularyOf(library, ways)
  return [...intentExamples(vocabulary, lines), ...topicsExamples(vocabulary, lines)]
}
