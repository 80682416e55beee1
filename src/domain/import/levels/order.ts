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

type Rank = { readonly word: number | undefined; readonly number: number | undefined }

/** Do the titles name the levels from the highest down? */
export function isHighestFirst(titles: readonly string[]): boolean {
  const ranks = ranksOf(titles)
  const steps = ranks.slice(1).map((rank, at) => [ranks[at], rank] as const)
  return (
    steps.length > 0 && steps.every(([one, next]) => one !== undefined && next !== undefined && one > next)
  )
}

/** Things in the order of the levels that their titles name; as they come where the titles don't tell. */
export function byRank<T>(things: readonly T[], titleOf: (thing: T) => string): T[] {
  const ranks = ranksOf(things.map(titleOf))
  const held = things.map((thing, at) => ({ thing, rank: ranks[at] }))
  if (held.filter(({ rank }) => rank !== undefined).length * 2 < held.length) return [...things]
  return held.toSorted((a, b) => (a.rank ?? ofRole) - (b.rank ?? ofRole)).map(({ thing }) => thing)
}

/** A role without a word of rank is what juniors become: between `associate` and `medior`. */
const ofRole = 450

/** Where a title has no word of rank and others have, its number counts from that of the role: `Associate`, `Designer I`. */
function ranksOf(titles: readonly string[]): (number | undefined)[] {
  const found = titles.map(rankOf)
  const hasWords = found.some(({ word }) => word !== undefined)
  return found.map(({ word, number }) => {
    if (word !== undefined) return word + (number ?? 0)
    if (number === undefined) return undefined
    return hasWords ? ofRole + Math.min(number, 40) : number
  })
}

function rankOf(title: string): Rank {
  const words = title
    .toLowerCase()
    .replace(/\bsr\b|\bsnr\b/g, 'senior')
    .replace(/\bjr\b/g, 'junior')
    .split(/[^\p{L}\p{N}]+/u)
  const rank = Math.max(...ranks.map((word, at) => (words.includes(word) ? at + 1 : 0)))
  return { word: rank > 0 ? rank * 100 : undefined, number: digits(title) }
}
