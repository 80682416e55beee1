import * as read from '../../../reading/kinds/smalltalk.ts'
import type { Spec } from '../feature.ts'

export const smalltalk: Spec<typeof read.smalltalk.schema> = {
  schema: read.smalltalk.schema,
  mayAsk: 'anyone',
  seenBy: 'room',
  courtesy: true,
  resumable: true,
}
