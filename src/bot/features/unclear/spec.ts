import * as read from '../../../reading/kinds/unclear.ts'
import type { Spec } from '../feature.ts'

/** Out of scope: said so, and nothing guessed. */
export const unknown: Spec<typeof read.unknown.schema> = {
  schema: read.unknown.schema,
  mayAsk: 'anyone',
  seenBy: 'room',
  vague: true,
  resumable: true,
  steppable: true,
  unanswered: () => 'out-of-scope',
}

export const unclear: Spec<typeof read.unclear.schema> = {
  schema: read.unclear.schema,
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
