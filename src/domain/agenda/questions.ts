/** What one can ask a manager, from a fixed list: each is said in one wording. */
export type SuggestedQuestion = 'which-gap' | 'who-sees' | 'rate-me' | 'what-goals' | 'more-less'

/** More would drown what its owner wants to ask. */
const most = 2

type Known = {
  readonly gaps: number
  readonly goals: number
  readonly fresh: number
  readonly confirmations: number
  readonly isRated: boolean
}

/** Those that fit what there is, at most two. */
export function suggestedQuestions({
  gaps,
  goals,
  fresh,
  confirmations,
  isRated,
}: Known): SuggestedQuestion[] {
  const all: readonly (readonly [fits: boolean, question: SuggestedQuestion])[] = [
    [gaps > 0, 'which-gap'],
    [goals === 0, 'what-goals'],
    [fresh > 0 && confirmations === 0, 'who-sees'],
    [isRated, 'rate-me'],
    [true, 'more-less'],
  ]
  return all.flatMap(([fits, question]) => (fits ? [question] : [])).slice(0, most)
}
