import type { Word } from '../words/words.ts'

/** Words from `start` to `end` that belong together; `asks`: a question mark ends them. */
export type Sentence = { readonly start: number; readonly end: number; readonly asks: boolean }

/** `Sr.` ends no sentence. */
const shortened = new Set([
  'sr',
  'jr',
  'mgr',
  'mngr',
  'vs',
  'eg',
  'ie',
  'approx',
  'no',
  'dr',
  'mr',
  'ms',
  'mrs',
])

const endMark = /[.!?;…](?=["'”’)*_`\s]|$)|\n/
/** What asks whether that is fine: what is before it stands. */
const softly =
  /^(?:ok|okay|k|please|yes|yeah|alright|thanks|thx|possible|cool|deal|good|fine|(?:if|is) (?:it |that )?(?:possible|ok|okay|fine|alright)|(?:would|will|can|could) (?:you|u|ya)(?: please)?|if you (?:dont mind|can|could|please)|no problem|pretty please)$/

/** The sentences of a text. */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const starts = words.flatMap((_, at) => (at === 0 || isEnd(text, words, at) ? [at] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? words.length
    return { start, end, asks: isAsked(text, words, start, end) }
  })
}

function isEnd(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const gap = between(text, before, words[at])
  return endMark.test(gap) && !(before && gap.trimEnd() === '.' && shortened.has(before.typed))
}

/** What stands between two words, spaces and lines included. */
export const between = (text: string, one: Word | undefined, other: Word | undefined): string =>
  text.slice(one?.to ?? 0, other?.from ?? text.length)

function isAsked(text: string, words: readonly Word[], start: number, end: number): boolean {
  if (!between(text, words[end - 1], words[end]).includes('?')) return false
  const [last = start] = clausesIn(text, words, start, end).at(-1) ?? []
  return last === start || !softly.test(said(text, words, last, end))
}

const clauseMark = /[,|]|\(|\s[-–—]+\s|—|\p{Extended_Pictographic}/u

/** Where more than that stands between two words, there are others that were not read. */
const longestGap = 200

/** Whether a mark parts the word from the one before it. A colon does not: what is before it says what follows is. */
export function isClauseStart(text: string, words: readonly Word[], at: number): boolean {
  const gap = between(text, words[at - 1], words[at])
  return gap.length > longestGap || clauseMark.test(gap)
}

/** The parts of a stretch of words, between its marks. */
export function clausesIn(
  text: string,
  words: readonly Word[],
  start: number,
  end: number,
): (readonly [from: number, to: number])[] {
  const starts = [start]
  for (let at = start + 1; at < end; at++) if (isClauseStart(text, words, at)) starts.push(at)
  return starts.map((from, index) => [from, starts[index + 1] ?? end] as const)
}

/** The words of a stretch as one plain line, spelled right; but "needn't" is no slip for "need". */
export const said = (text: string, words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) =>
      isDenial(text, word)
        ? text
            .slice(word.from, word.to)
            .replace(/['’‘ʼ`]/g, '')
            .toLowerCase()
        : word.typed,
    )
    .join(' ')

/** "Needn't", "ain't". */
export const isDenial = (text: string, { from, to }: Word): boolean =>
  /n['’‘ʼ`]t$/i.test(text.slice(from, to))
