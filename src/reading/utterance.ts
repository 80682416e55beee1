import type { Token } from '../domain/tokens.ts'
import type { Hint } from './hint.ts'
import { type Saying, sayingOf } from './saying.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readTokens } from './words/words.ts'

/** A text as it was typed, on its way through the reading. */
export type Utterance = {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly hint: Hint
  /** Its words as they were typed. */
  readonly tokens: () => readonly Token[]
  /** The text taken apart, by the asker's guideline or by another one: once for each, when it is first looked at. */
  readonly saying: (guideline?: string) => Saying
}

export function utteranceOf(vocabulary: Vocabulary, text: string, hint: Hint): Utterance {
  const made = new Map<string | undefined, Saying>()
  let split: readonly Token[] | undefined
  const tokens = () => {
    split ??= readTokens(text)
    return split
  }
  const isChoice = vocabulary.library.guidelines.length > 1
  return {
    text,
    vocabulary,
    hint,
    tokens,
    saying: (guideline = hint.guideline) => {
      const by = isChoice ? guideline : undefined
      const known = made.get(by)
      if (known !== undefined) return known
      const fresh = sayingOf(vocabulary, text, by, tokens())
      made.set(by, fresh)
      return fresh
    },
  }
}

/** The same with other words; itself, where they are the same. */
export const inWords = (utterance: Utterance, text: string): Utterance =>
  text === utterance.text ? utterance : utteranceOf(utterance.vocabulary, text, utterance.hint)
