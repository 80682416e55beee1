import { seededRandom } from '../../src/sandbox/random.ts'

/** The same number from each group, or all of one that has fewer; which ones, the seed decides. */
export function sample<T>(groups: readonly (readonly T[])[], count: number, seed: number): T[] {
  const random = seededRandom(seed)
  const each = Math.ceil(count / groups.length)
  return groups.flatMap((group) => {
    const rest = [...group]
    return Array.from({ length: Math.min(each, rest.length) }, () =>
      rest.splice(Math.floor(random() * rest.length), 1),
    ).flat()
  })
}
