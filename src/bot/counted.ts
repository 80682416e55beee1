import type { Kind } from './features/features.ts'

/** `refused`: a form keeps its fields; `failed`: we got something wrong. */
type AnswerOutcome = 'answered' | 'refused' | 'failed'

/** Told of each answer: what was asked for, in one of the known words, and what came of it. */
export type Answered = (kind: Kind | 'other', outcome: AnswerOutcome) => void

/** Does `work`, which says what is asked for once it knows. */
export async function counted<T>(
  answered: Answered | undefined,
  work: (asked: (kind: Kind) => void) => Promise<T>,
  outcomeOf: (result: T) => AnswerOutcome = () => 'answered',
): Promise<T> {
  let kind: Kind | 'other' = 'other'
  let outcome: AnswerOutcome = 'failed'
  try {
    const result = await work((asked) => {
      kind = asked
    })
    outcome = outcomeOf(result)
    return result
  } finally {
    answered?.(kind, outcome)
  }
}
