import { digits } from './number.ts'

const ranks = [
  'intern',
  'trainee',
  'junior',
  'associate',
  'medior',
  'mid',
  'intermediate',
  'senior',
  'lead',
  'staff',
  'principal',
  'expert',
  'director',
  'head',
  'distinguished',
] as const

/** Do the titles name the levels from the highest down? */
export function isHighestFirst(titles: readonly string[]): boolean {
  const steps = titles.slice(1).map((title, at) => [rankOf(titles[at] ?? ''), rankOf(title)] as const)
  return (
    steps.length > 0 && steps.every(([one, next]) => one !== undefined && next !== undefined && one > next)
  )
}

function rankOf(title: string): number | undefined {
  const words = title
    .toLowerCase()
    .replace(/\bsr\b|\bsnr\b/g, 'senior')
    .replace(/\bjr\b/g, 'junior')
    .split(/[^\p{L}\p{N}]+/u)
  const rank = Math.max(...ranks.map((word, at) => (words.includes(word) ? at + 1 : 0)))
  const number = digits(title)
  return rank > 0 ? rank * 100 + (number ?? 0) : number
}

/** Things in the order of the levels that their titles name; as they come where the titles don't tell. */
export function byRank<T>(things: readonly T[], titleOf: (thing: T) => string): T[] {
  const held = things.map((thing) => ({ thing, rank: rankOf(titleOf(thing)) }))
  const known = held.filter(({ rank }) => rank !== undefined)
  if (known.length * 2 < held.length) return [...things]
  // A role without a word of rank is what juniors become.
  const rankIn = (rank: number | undefined) => rank ?? 450
  return held.toSorted((a, b) => rankIn(a.rank) - rankIn(b.rank)).map(({ thing }) => thing)
}
