import type { Language } from '../reading/language.ts'
import { featureOf } from './features/features.ts'
import { verbs } from './features/verbs.ts'

/** What the reading is told of the intents that it can read. */
export const language: Language = {
  verbs,
  typed: (intent, documents) => featureOf(intent).typed?.(intent, documents),
}
