import { comparablePairs } from '../../domain/compare.ts'
import type { Button, RoomReply } from '../answer.ts'
import type { Asks } from '../features/features.ts'
import type { Guide } from './phrases.ts'

/** Which two levels are meant: each beside the next one; with a level that is named, it and those that follow it. */
export function whichPair(
  { guideline, place }: Guide,
  {
    kind,
    levels,
    dimensions,
  }: { kind: 'compare' | 'start'; levels: readonly string[]; dimensions: readonly string[] },
): RoomReply {
  const pairs = comparablePairs(guideline, levels)
  const choices = pairs.map(({ lower, higher }): Button => {
    const asks: Asks = { kind, ...place, levels: [lower.id, higher.id], dimensions: [...dimensions] }
    return { label: `${lower.short} and ${higher.short}`, asks }
  })
  const [first] = pairs
  const names = pairs.map(({ higher }) => higher.short).join(' or ')
  return {
    for: 'room',
    summary:
      levels.length > 0 && first
        ? `After ${first.lower.short} comes ${names}. Which one would you like to see?`
        : 'Which two levels would you like to compare?',
    parts: [{ kind: 'choices', choices }],
  }
}
