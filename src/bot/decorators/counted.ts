import type { Counted } from '../../domain/usage.ts'
import type { Reply } from '../answer.ts'
import { featureOf, type Intent } from '../features/features.ts'
import type { Decorator } from './told.ts'

/** Counts a question about guidelines and postings, in memory; of what people keep, nothing is counted here. */
export const counted: Decorator = async ({ own, owner, said }, answer) => {
  const what = said && countedAs(said.intent, answer)
  if (what) own.usage?.count(owner, what, own.now())
  return answer
}

/** In one place alone: by its dimension where it has one, else by its kind. */
function countedAs(intent: Intent, answer: Reply): Counted | undefined {
  const { from, unanswered } = featureOf(intent)
  if (unanswered?.(intent, answer)) return 'questions without an answer'
  if (!from) return undefined
  const dimensions = 'dimensions' in intent ? intent.dimensions : []
  const [dimension, ...more] = dimensions ?? []
  return dimension !== undefined && more.length === 0 ? `dimension ${dimension}` : `kind ${intent.kind}`
}
