import * as read from '../../../reading/kinds/others.ts'
import type { Spec } from '../feature.ts'

/** What another person keeps is nobody's to see. */
export const others: Spec<typeof read.others.schema> = {
  schema: read.others.schema,
  mayAsk: 'anyone',
  seenBy: 'room',
  memory: { subject: ({ of = 'notes' }) => ({ kind: 'others', of }) },
}
