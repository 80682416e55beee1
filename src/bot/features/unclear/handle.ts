import type { ReplyPart } from '../../answer.ts'
import { passagesIn } from '../../replies/passages.ts'
import { type Data, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { adriftReply, unclearReply, undoneReply, unknownNamesReply, unknownReply } from './reply.ts'
import * as spec from './spec.ts'

export const unknown: FeatureOf<typeof spec.unknown> = {
  ...spec.unknown,
  handle(data, intent) {
    const { about, names, length, before } = intent
    return names.length > 0
      ? unknownNamesReply(guideFor(data, intent), intent)
      : unknownReply(about, before ?? length, about ? [] : nearestTo(data, intent))
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
  if (words === undefined || data.library.guidelines.length === 0) return []
  const guide = guideFor(data, {})
  return passagesIn(guide, data.library, data.search(words, guide.guideline).slice(0, few))
}

const few = 3

/** Before a no comes a search: passages that share several words with what was asked, or clearly mean it. */
function nearestTo(
  data: Data,
  { words, guideline }: { readonly words?: string | undefined; readonly guideline?: string | undefined },
) {
  if (words === undefined) return []
  const guide = guideFor(data, { guideline })
  const hits = data
    .search(words, guide.guideline)
    .filter(({ stems, near }) => stems.size >= enoughWords || near >= nearEnough)
  return passagesIn(guide, data.library, hits.slice(0, few))
}
const [enoughWords, nearEnough] = [2, 6]
