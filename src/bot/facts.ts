import { understand } from '../reading/understand.ts'
import { featureOf } from './features/features.ts'
import { guidance } from './guidance.ts'
import type { Mind } from './mind.ts'
import type { FactsAnswer } from './person/me.ts'

/** What these words ask of the loaded data, whoever says them: what is somebody's own is no part of it, by type. */
export function factsOf(mind: Mind, words: string): FactsAnswer | undefined {
  const { intent } = understand(mind, words)
  const { seenBy, handle } = featureOf(intent)
  if (seenBy !== 'room' || !handle) return undefined
  const answer = guidance(mind, intent)
  if (answer.for !== 'room' || !answer.parts.some(({ kind }) => kind === 'source')) return undefined
  return {
    answer,
    guideline: 'guideline' in intent ? intent.guideline : undefined,
    dimensions: 'dimensions' in intent ? intent.dimensions : [],
  }
}
