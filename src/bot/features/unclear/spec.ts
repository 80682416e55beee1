import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'

/** Out of scope: said so, and nothing guessed. */
export const unknown: Spec<typeof readIntents.unknown> = {
  schema: readIntents.unknown,
  mayAsk: 'anyone',
  seenBy: 'room',
  vague: true,
  resumable: true,
  unanswered: () => 'out-of-scope',
}

export const unclear: Spec<typeof readIntents.unclear> = {
  schema: readIntents.unclear,
  label: 'unknown',
  mayAsk: 'anyone',
  seenBy: 'room',
  vague: true,
  resumable: true,
  steppable: true,
  unanswered({ undone, adrift }) {
    // What is offered was understood.
    if (undone) return undefined
    return adrift ? 'adrift' : 'unclear'
  },
}
