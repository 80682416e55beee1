import type { FeatureOf } from '../feature.ts'
import { adriftReply, unclearReply, undoneReply, unknownReply } from './reply.ts'
import * as spec from './spec.ts'

export const unknown: FeatureOf<typeof spec.unknown> = {
  ...spec.unknown,
  handle: (_, { about }) => unknownReply(about),
}

export const unclear: FeatureOf<typeof spec.unclear> = {
  ...spec.unclear,
  handle({ library }, { undone, adrift, suggestions }) {
    if (undone) return undoneReply(suggestions, library)
    return adrift ? adriftReply : unclearReply(suggestions, library)
  },
}
