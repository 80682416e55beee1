import type { ReplyPart } from '../../answer.ts'
import { passagesIn } from '../../replies/passages.ts'
import { type Data, guideFor } from '../../sources.ts'
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
  handle(data, { undone, adrift, suggestions }) {
    const { library } = data
    if (undone) return undoneReply(suggestions, library)
    return adrift ? adriftReply : unclearReply(suggestions, library, passagesFor(data, suggestions))
  },
}

/** Where it may be a search, what that would find stands below at once. */
function passagesFor(data: Data, suggestions: readonly string[]): readonly ReplyPart[] {
  const words = suggestions.find((says) => says.startsWith('search '))?.slice('search '.length)
  if (words === undefined) return []
  const guide = guideFor(data, {})
  return passagesIn(guide, data.library, data.search(words, guide.guideline).slice(0, few))
}

const few = 3
