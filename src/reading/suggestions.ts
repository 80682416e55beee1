import type { Intent } from './intent.ts'
import type { Language } from './language.ts'
import type { Saying } from './saying.ts'
import type { Topics } from './topics/topics.ts'
import { unique } from './topics/topics.ts'

const most = 3
const clear = 5
/** A button shows no more than this. */
const longest = 75

/** Out of scope is better said than guessed at: a hint is not enough. */
const isClear = ({ named, best }: Topics): boolean => named || best >= clear

/** What the text may have meant, in words that a person could type: the close readings, then what it names. */
export function suggestionsFor(readings: readonly Intent[], saying: Saying, { typed }: Language): string[] {
  const commands = readings.flatMap((reading) => typed(reading, saying) ?? [])
  return unique([...commands, ...placesIn(saying)])
    .filter((says) => says.length <= longest)
    .slice(0, most)
}

function placesIn({ levels, dimensions, sections, posting, guideline }: Saying): string[] {
  const [dimension, section] = [dimensions, sections].map((topics) =>
    isClear(topics) ? topics.ids[0] : undefined,
  )
  const level = guideline?.levels.find(({ id }) => id === levels[0])?.short
  const about = [level, dimension].filter((part) => part !== undefined).join(' ')
  return [
    ...(about === '' ? [] : [`show ${about}`]),
    ...(dimension === undefined ? [] : [`compare ${dimension}`]),
    ...(section === undefined || posting === undefined ? [] : [`posting ${posting.short} ${section}`]),
  ]
}
