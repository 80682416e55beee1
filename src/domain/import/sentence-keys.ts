import { statesNothing } from './grid/nothing.ts'
import { sentencesOf } from './sentences.ts'

/** The sentences of a text as they are compared: letters and figures alone. */
export const sentenceKeys = (text: string): string[] =>
  text.split('\n').flatMap((line) =>
    statesNothing(line)
      ? []
      : sentencesOf(line.trim())
          .map((piece) => plainKey(piece.text))
          .filter((sentence) => sentence !== ''),
  )

/** Letters and figures alone, without the number of a list point: marks and spaces are set otherwise here and there. */
export const plainKey = (text: string): string =>
  text
    .replace(/^\s*(?:\d{1,2}|[a-z])\s*[/.):-]\s*(?=\p{L})/u, '')
    .toLowerCase()
    // What chooses a picture’s look, or joins two.
    .replace(/[\u200B-\u200D\uFEFF]|\p{Variation_Selector}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
