import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'

/** What another person keeps is nobody's to see. */
export const others: Spec<typeof readIntents.others> = {
  schema: readIntents.others,
  mayAsk: 'anyone',
  seenBy: 'room',
}
