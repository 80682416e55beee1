import { digits } from './number.ts'
import { ofRole, rankOfWords, rankWordsIn } from './ranks.ts'
import { endsInRole } from './titles.ts'

/** Do the titles name the levels from the highest down? Two of them may rank the same among three or more that fall. */
export function isHighestFirst(titles: readonly string[]): boolean {
  const steps = stepsOf(ranksOf(titles))
  const falls = steps.filter((step) => step !== undefined && step < 0)
  return (
    steps.length > 0 &&
    steps.every((step) => step !== undefined && step <= 0) &&
    falls.length >= Math.min(steps.length, Math.max(2, steps.length - 1))
  )
}

/** Do those of the titles that tell a rank fall, and none rise? */
export function seemsHighestFirst(titles: readonly string[]): boolean {
  const steps = stepsOf(ranksOf(titles).filter((rank) => rank !== undefined))
  const letters = stepsOf(titles.map((title) => lettered.exec(title)?.[1]?.charCodeAt(0)))
  const isFalling = (all: readonly (number | undefined)[]) =>
    all.length > 1 && all.every((step) => step !== undefined && step < 0)
  return (
    isFalling(letters) || (steps.some((step) => (step ?? 0) < 0) && steps.every((step) => (step ?? 0) <= 0))
  )
}

const stepsOf = (ranks: readonly (number | undefined)[]): (number | undefined)[] =>
  ranks.slice(1).map((rank, at) => {
    const before = ranks[at]
    return rank === undefined || before === undefined ? undefined : rank - before
  })

/** `Level E`, and what it is called: `Level E – Head of Collections`. */
const lettered = /^(?:level|grade|band|tier|stage|step)\s+([A-Z])(?:\s*[:–—-]\s*|$)/i

/** Do the titles name levels below all of the others? */
export function isBelow(titles: readonly string[], others: readonly string[]): boolean {
  const ranks = ranksOf([...titles, ...others])
  const [mine, theirs] = [ranks.slice(0, titles.length), ranks.slice(titles.length)]
  return mine.every((one) => theirs.every((other) => one !== undefined && other !== undefined && one < other))
}

/** Things in the order of the levels that their titles name; as they come where the titles don't tell. */
export function byRank<T>(things: readonly T[], titleOf: (thing: T) => string): T[] {
  const ranks = ranksOf(things.map(titleOf))
  const held = things.map((thing, at) => ({ thing, rank: ranks[at] }))
  if (held.filter(({ rank }) => rank !== undefined).length * 2 < held.length) return [...things]
  return held.toSorted((a, b) => (a.rank ?? ofRole) - (b.rank ?? ofRole)).map(({ thing }) => thing)
}

/** Words for how far somebody is, as levels are called that have no other title; those of a line are as far. */
const scale: readonly (readonly string[])[] = [
  'beginner novice entry foundation foundational learning awareness débutant principiante principiant iniciante anfänger einsteiger',
  'developing basic emerging junior básico básica grundlagen',
  'intermediate competent practitioner working intermédiaire intermedio intermedia intermediário fortgeschritten fortgeschrittener confirmé',
  'proficient experienced sénior senior erfahren erfahrener',
  'advanced accomplished avancé avanzado avanzada avançado',
  'expert mastery master experto experta especialista esperto experte expertin',
].map((words) => words.split(' '))

/** Of what a house plans and does, from below. */
const reach = ['operational', 'tactical', 'strategic']

/** A word for how far somebody is, and nothing else. */
export const isOnScale = (title: string): boolean => scale.flat().includes(title.trim().toLowerCase())

/** Where a title has no word of rank and others have, its number counts from that of the role: `Associate`, `Designer I`. */
function ranksOf(written: readonly string[]): (number | undefined)[] {
  const titles = written.map((title) => title.replace(lettered, '') || title)
  const reaches = titles.map((title) =>
    reach.indexOf(
      title
        .trim()
        .toLowerCase()
        .replace(/ levels?$/, ''),
    ),
  )
  if (reaches.length > 1 && reaches.every((at) => at >= 0)) return reaches
  const steps = titles.map((title) => scale.findIndex((words) => words.includes(title.trim().toLowerCase())))
  if (steps.length > 1 && steps.every((step) => step >= 0)) return steps
  const all = titles.map(rankWordsIn)
  // A word that every title has is the role’s: `Care Assistant`, `Senior Care Assistant`.
  const shared =
    all[0]?.filter((word) => titles.length > 1 && all.every((words) => words.includes(word))) ?? []
  const words = all.map((list) => rankOfWords(list.filter((word) => !shared.includes(word))))
  const hasWords = words.some((word) => word !== undefined)
  return titles.map((title, at) => {
    const [word, number] = [words[at], digits(title)]
    // `Principal+` is above `Principal`.
    const more = /\p{L}\+/u.test(title) ? 1 : 0
    if (word !== undefined) return word + Math.min(number ?? 0, 40) + more
    // The role alone, beside titles that lift or lower it: `Nurse` below `Senior Nurse`.
    if (number === undefined)
      return hasWords && titles.some((other) => endsInRole(other, title)) ? ofRole : undefined
    return hasWords ? ofRole + Math.min(number, 40) : number
  })
}
