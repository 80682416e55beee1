import { digits } from './number.ts'

const ranks = [
  'intern',
  'junior',
  'associate',
  'senior',
  'lead',
  'staff',
  'principal',
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
