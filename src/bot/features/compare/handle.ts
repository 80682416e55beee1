import { comparedLevels } from '../../../domain/compare.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { pickLevels } from '../../../domain/library/library.ts'
import { previousLevels } from '../../../domain/library/tracks.ts'
import type { RoomReply } from '../../answer.ts'
import { expectationsReply } from '../../replies/expectations.ts'
import { isNamedAnywhere, noSuchPair, onlyReply } from '../../replies/only.ts'
import { whichPair } from '../../replies/pairs.ts'
import { chosenIn, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefCompare } from './brief.ts'
import { addedTo, notRepeated } from './one-side.ts'
import { comparedPoint } from './point.ts'
import { compareReply } from './reply.ts'
import * as spec from './spec.ts'

export const compare: FeatureOf<typeof spec.compare> = {
  ...spec.compare,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { guideline } = guide
    const { brief, gone, added } = intent
    const levels = gone || added ? withLower(guideline, intent.levels) : intent.levels
    const dimensions = chosenIn(guideline, intent.dimensions)
    const [lower, higher] = comparedLevels(guideline, levels)
    const one =
      intent.only && onlyReply(guide, intent.only, { levels: pickLevels(guideline, levels), dimensions })
    if (one) return one
    const [first, second] = intent.pair ?? []
    if (first && second && ![first, second].some((words) => isNamedAnywhere(guideline, words)))
      return noSuchPair(guide, [first, second])
    if (!lower) return whichPair(guide, intent)
    if (!higher) return expectationsReply(guide, guideline.levels, dimensions)
    const pair = { ...guide, lower, higher }
    const point = intent.point === undefined ? undefined : comparedPoint(pair, dimensions, intent.point)
    if (point) return point
    if (gone) return notRepeated(pair, dimensions)
    if (added) return addedTo(pair, dimensions, intent.lowest)
    const reply = (brief ? briefCompare : compareReply)(pair, dimensions)
    return intent.beside ? besides(reply, intent.beside) : reply
  },
}

/** What can't be compared is told, and not left out. */
const besides = (reply: RoomReply, words: string): RoomReply => ({
  ...reply,
  summary: `I can’t compare “${words}”: no level or dimension has that name. ${reply.summary}`,
})

/** The level that something falls away at, or is new at, and the one below it where that is no choice. */
function withLower(guideline: Guideline, levels: readonly string[]): readonly string[] {
  const [level, ...others] = pickLevels(guideline, levels)
  const [lower, ...more] = level && others.length === 0 ? previousLevels(guideline, level) : []
  return lower && level && more.length === 0 ? [lower.id, level.id] : levels
}
