import type { Library } from '../../domain/library/library.ts'
import type { Language } from '../language.ts'
import { type Learned, openModel, packModel, type Table, type Tables } from '../learned/model.ts'
import { vocabularyOf, type Ways } from '../vocabulary.ts'
import { intentExamples, spokenExamples, topicsExamples } from './examples.ts'
import { type Example, learnWeights } from './learning.ts'
import type { Line } from './lines.ts'

const nothing: Table = { labels: [], rows: [] }
const opened = (known: Partial<Tables>): Learned =>
  openModel(
    packModel({ intents: nothing, topics: nothing, meanings: nothing, spoken: nothing, ...known }, ''),
  )

/** What there is to learn from: labelled lines, and the table of what words mean. */
export type Lessons = { readonly lines: readonly Line[]; readonly meanings: Table }

/** What these lessons tell, whatever was learned before: the same lessons, data and code give the same weights. */
export function trainModel(library: Library, language: Language, { lines, meanings }: Lessons): Tables {
  const vocabulary = vocabularyOf(library, { language, learned: opened({ meanings }) })
  const intents = learnWeights(intentExamples(vocabulary, lines))
  const learned = opened({ intents, meanings })
  const topics = learnWeights(topicsExamples({ ...vocabulary, learned }, lines))
  const spoken = learnWeights(spokenExamples(vocabulary, lines))
  return { intents, topics, meanings, spoken }
}

/** All that is learned from, in order: with the code that learns, it is all that shapes a model. */
export function examplesFor(library: Library, ways: Ways, lines: readonly Line[]): Example[] {
  const vocabulary = vocabularyOf(library, ways)
  return [intentExamples, topicsExamples, spokenExamples].flatMap((show) => show(vocabulary, lines))
}
