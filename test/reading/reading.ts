import type { Intent } from '../../src/bot/features/features.ts'
import { language } from '../../src/bot/language.ts'
import { labelsOf } from '../../src/cli/labels.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { tokensOf } from '../../src/domain/tokens.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { understand } from '../../src/reading/understand.ts'
import { type Vocabulary, vocabularyOf } from '../../src/reading/vocabulary.ts'
import { type Word, wordsOf } from '../../src/reading/words/words.ts'

/** The vocabulary of the guideline and posting that are shipped. */
export const vocabulary: Vocabulary = vocabularyOf(loadLibrary('data').library, {
  language,
  learned: shippedModel(),
})

/** A reading as one line: the intent, then all ids in order. */
export function inWords(intent: Intent): string {
  const { intent: kind, levels, dimensions, sections } = labelsOf(intent, { vocabulary })
  const ids = [...levels, ...(kind === 'search' ? [] : dimensions), ...sections]
  return [kind, ...ids.sort()].join(' ')
}

export const read = (text: string): string => inWords(understand({ vocabulary }, text).intent)

export const wordsIn = (text: string): Word[] => wordsOf(tokensOf(text), [])
