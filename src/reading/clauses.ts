import type { Look } from './topics/topics.ts'
import type { Word } from './words/words.ts'

/** The same look at each part of a text alone: the words of the other parts are taken. */
export function clausesOf(look: Look, begins: (word: Word, before: Word | undefined) => boolean): Look[] {
  const { words } = look
  const starts = words.flatMap((word, at) => (at === 0 || begins(word, words[at - 1]) ? [at] : []))
  return starts.map((start, index) => within(look, start, starts[index + 1] ?? words.length))
}

function within({ words, names, taken, ...look }: Look, start: number, end: number): Look {
  const isInside = (at: number) => at >= start && at < end
  const outside = words.flatMap((_, at) => (isInside(at) ? [] : [at]))
  return {
    ...look,
    words,
    names: names.filter(({ at }) => isInside(at)),
    taken: new Set([...taken, ...outside]),
  }
}

/** Of more words than this, some only tell how the question came about. */
const longestQuestion = 25

/** Where a long story asks: each sentence that ends with a question mark, and the last one. Nothing for a short text. */
export function questionsIn(look: Look): Look[] {
  const { words } = look
  if (words.length <= longestQuestion) return []
  const starts = [0, ...words.flatMap((word, at) => (at > 0 && endsBefore(word, words[at - 1]) ? [at] : []))]
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    const asks = next === undefined || words[next]?.gap.includes('?')
    return asks ? [within(look, start, next ?? words.length)] : []
  })
}

/** `Sr.` and `vs.` end no sentence. */
const endsBefore = ({ gap }: Word, before: Word | undefined): boolean =>
  /[.!?;]/.test(gap) && before !== undefined && before.to - before.from > 3
