import type { Intent } from './kinds/kinds.ts'
import { searchWordsIn } from './kinds/search.ts'
import type { Language } from './language.ts'
import type { Saying } from './saying.ts'
import type { Topics } from './topics/topics.ts'
import { enough, unique } from './topics/topics.ts'

const most = 3
const clear = 5
/** A button shows no more than this. */
const longest = 75

/** Out of scope is better said than guessed at: a hint is not enough. */
const isClear = ({ named, best }: Topics): boolean => named || best >= clear

/** What the text may have meant, in words that a person could type: the close readings, then what it names. */
export function suggestionsFor(readings: readonly Intent[], saying: Saying, { typed }: Language): string[] {
  const commands = readings.flatMap((reading) => typed(reading, saying) ?? [])
  const says = unique([...commands, ...placesIn(saying)])
    .filter((each) => each.length <= longest)
    .slice(0, most)
  const isSearched = says.some((each) => each.startsWith('search ')) || !isOnTopic(saying)
  const search = isSearched ? undefined : typed(searchFor(saying), saying)
  return search === undefined || search.length > longest ? says : [...says.slice(0, most - 1), search]
}

const searchFor = (saying: Saying): Intent => ({
  kind: 'search',
  words: searchWordsIn(saying, new Set()),
  levels: [...saying.levels],
  dimensions: [],
})

/** From where on what is meant comes near enough to what the guideline has to look for it there. */
const near = 4

const isOnTopic = ({ words, dimensions, guidelinePart }: Saying): boolean =>
  dimensions.best >= enough ||
  Math.max(0, ...(guidelinePart?.meant(words.map(({ stem }) => stem)).values() ?? [])) >= near

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
