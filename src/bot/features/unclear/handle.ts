import { guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { adriftReply, unclearReply, undoneReply, unknownNamesReply, unknownReply } from './reply.ts'
import * as spec from './spec.ts'

export const unknown: FeatureOf<typeof spec.unknown> = {
  ...spec.unknown,
  handle(data, intent) {
    const { about, names, length } = intent
    return names.length > 0 ? unknownNamesReply(guideFor(data, intent), intent) : unknownReply(about, length)
  },
}

export const unclear: FeatureOf<typeof spec.unclear> = {
  ...spec.unclear,
  handle({ library }, { undone, adrift, suggestions }) {
    if (undone) return undoneReply(suggestions, library)
    return adrift ? adriftReply : unclearReply(suggestions, library)
  },
}
