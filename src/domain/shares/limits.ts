/** What one person shows at a time, to all and to one of them; and the messages about it that are sent. */
export const shareLimits = {
  standing: 50,
  toOne: 10,
  /** One person causes so many in an hour: what is shown then waits for them to try again. */
  caused: { count: 20, minutes: 60 },
  /** One person gets so many in a day, whoever causes them: the next ones come later. */
  got: { count: 20, minutes: 24 * 60 },
} as const

/** Why something can't be shown to somebody now. */
export type OverLimit = 'standing' | 'toOne' | 'caused'
