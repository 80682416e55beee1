import { pickDimensions } from '../../../domain/library/library.ts'
import { matchOf } from '../../../domain/library/match.ts'
import { guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { examplesReply } from './reply.ts'
import * as spec from './spec.ts'

/** Lines of postings that fall under the dimensions serve as examples, where somebody wrote down where they fall. */
export const examples: FeatureOf<typeof spec.examples> = {
  ...spec.examples,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { dimensions } = intent
    const matched = data.library.postings.flatMap((posting) => {
      const match = matchOf(posting, guideline, data.search)
      const lines = match.lines.filter(({ dimension }) => dimension && dimensions.includes(dimension.id))
      return match.proposed || lines.length === 0 ? [] : [{ posting, lines }]
    })
    return examplesReply(guide, pickDimensions(guideline, dimensions), matched)
  },
}
