import type { Hint } from './hint.ts'
import { type Saying, sayingOf } from './saying.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text as it was typed, on its way through the reading. */
export type Utterance = {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly hint: Hint
  /** The text taken apart, by the asker's guideline or by another one: once for each, when it is first looked at. */
  readonly saying: (guideline?: string) => Saying
}

export function utteranceOf(vocabulary: Vocabulary, text: string, hint: Hint): Utterance {
  const made = new Map<string | undefined, Saying>()
  const isChoice = vocabulary.library.guidelines.length > 1
  return {
    text,
    vocabulary,
    hint,
    saying: (guideline = hint.guideline) => {
      const by = isChoice ? guideline : undefined
      const known = made.get(by)
      if (known !== undefined) return known
      const fresh = sayingOf(vocabulary, text, by)
      made.set(by, fresh)
      return fresh
    },
  }
}

/** The same with other words; itself, where they are the same. */
export const inWords = (utterance: Utterance, text: string): Utterance =>
  text === utterance.text ? utterance : utteranceOf(utterance.vocabulary, text, utterance.hint)
