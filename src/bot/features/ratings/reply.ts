import { dayIn, readableDay } from '../../../domain/days.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { type KeptRating, newerFirst } from '../../../domain/own/rating.ts'
import type { AskerReply, ReplyPart } from '../../answer.ts'
import { ratingText } from '../../readiness/parts.ts'

/** Saved, with the earlier marks on the same dimension, newest first. */
export function ratedReply(
  rating: KeptRating,
  earlier: readonly KeptRating[],
  { guideline, zone }: { readonly guideline: Guideline; readonly zone: string },
): AskerReply {
  const dimension = guideline.dimensions.find(({ id }) => id === rating.dimension)
  const items = [...earlier]
    .sort(newerFirst)
    .map((one) => `${readableDay(dayIn(zone, one.at))}: ${ratingText(one, guideline)}`)
  const before: ReplyPart[] = items.length > 0 ? [{ kind: 'list', heading: 'Before', items }] : []
  return {
    for: 'asker',
    changed: true,
    summary: `Saved: ${dimension?.short ?? rating.dimension}, ${ratingText(rating, guideline)}. Only you can see this.`,
    parts: [...before, { kind: 'choices', choices: [{ label: 'Readiness', asks: { kind: 'readiness' } }] }],
  }
}
