import * as read from '../../../reading/kinds/others.ts'
import type { Spec } from '../feature.ts'

/** What another person keeps is nobody's to see. */
export const others: Spec<typeof read.others.schema> = {
  schema: read.others.schema,
  mayAsk: 'anyone',
  seenBy: 'room',
  parse: ({ plain }) => (asksToRate.test(plain) ? { kind: 'others', of: 'ratings', rated: true } : undefined),
  memory: { subject: ({ of = 'notes' }) => ({ kind: 'others', of }) },
}

/** "How do I rate my report?" */
const asksToRate =
  /^(?:(?:hi|hey|so|and|ok),? )*(?:how (?:do|can|could|should|would|may) i|(?:can|could|may) i|where (?:do|can) i) (?:rate|score|grade|mark) (?:(?:my|our|a|one of my|his|her|their|the|another|other|some(?:one|body)) )?(?:(?:direct|team) )?(?:reports?|people|team|team members?|colleagues?|co-?workers?|peers?|employees?|managers?|boss|mentees?|some(?:one|body)(?: else)?|others|other people)$/
