import type { Reply } from './answer.ts'
import { featureOf, type Intent } from './features/features.ts'
import { lacksGuideline, noGuidelineReply } from './no-guideline.ts'
import type { Guide } from './replies/phrases.ts'
import { type Data, guideFor, type Sources } from './sources.ts'

/** What is answered from the loaded data alone, for whoever asks; it can reach no store. */
export function guidance(sources: Sources, intent: Intent, versions: Data['versions'] = []): Reply {
  if (lacksGuideline(sources.library, intent)) return noGuidelineReply
  const answer = featureOf(intent).handle?.({ ...sources, versions }, intent)
  if (!answer) throw new Error(`“${intent.kind}” is nobody's but the asker's.`)
  const isMore = sources.library.guidelines.length > 1 && 'dimensions' in intent
  return isMore ? naming(guideFor(sources, intent), answer) : answer
}

/** An answer from one of several guidelines says from which. */
function naming({ guideline: { role } }: Guide, answer: Reply): Reply {
  const tells = answer.parts.some(({ kind }) => kind === 'source')
  if (!tells || `${answer.title} ${answer.summary}`.includes(role)) return answer
  return { ...answer, summary: `${answer.summary.replace(/[.:]$/, '')} (${role}).` }
}
