import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'

export const smalltalk: Spec<typeof readIntents.smalltalk> = {
  schema: readIntents.smalltalk,
  mayAsk: 'anyone',
  seenBy: 'room',
  courtesy: true,
  resumable: true,
}
