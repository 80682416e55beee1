import type { Saying } from './saying.ts'
import type { Topics } from './topics.ts'

const most = 3
const clear = 5

/** Out of scope is better said than guessed at: a hint is not enough. */
const isClear = ({ named, best }: Topics): boolean => named || best >= clear

/** Commands that the text may have meant, in words that a person could type. */
export function suggestionsFor({ levels, dimensions, sections, posting, guideline }: Saying): string[] {
  const [dimension, section] = [dimensions, sections].map((topics) =>
    isClear(topics) ? topics.ids[0] : undefined,
  )
  const level = guideline?.levels.find(({ id }) => id === levels[0])?.short
  const about = [level, dimension].filter((part) => part !== undefined).join(' ')
  return [
    ...(about === '' ? [] : [`show ${about}`]),
    ...(dimension === undefined ? [] : [`compare ${dimension}`]),
    ...(section === undefined || posting === undefined ? [] : [`posting ${posting.short} ${section}`]),
  ].slice(0, most)
}
