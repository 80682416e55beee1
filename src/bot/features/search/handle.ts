import { pickLevels } from '../../../domain/library/library.ts'
import { usesOf } from '../../../domain/library/uses.ts'
import { type Data, guideFor } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { explainReply, usesAt } from './explain.ts'
import { searchReply } from './reply.ts'
import * as spec from './spec.ts'

export const search: FeatureOf<typeof spec.search> = {
  ...spec.search,
  handle: found,
}

/** What the words mean: where they are used, or else what comes nearest. */
export const explain: FeatureOf<typeof spec.explain> = {
  ...spec.explain,
  handle(data, intent) {
    const guide = guideFor(data, intent)
    const { words, levels } = intent
    const uses = usesAt(usesOf(guide.guideline, words), pickLevels(guide.guideline, levels))
    return uses.length > 0 ? explainReply(guide, words, uses) : found(data, intent)
  },
}

function found(data: Data, intent: { readonly words: string; readonly guideline?: string | undefined }) {
  const guide = guideFor(data, intent)
  return searchReply(guide, data.library, intent.words, data.search(intent.words, guide.guideline))
}
