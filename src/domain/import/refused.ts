/** Thrown for a document that is not understood: where, what was expected, and what would help. Nothing was written. */
export class Refused extends Error {
  constructor(at: string | undefined, message: string) {
    super(at === undefined ? message : `${at}: ${message}`)
  }
}

/** Runs every check, and throws all that they find at once. */
export function gathered(checks: readonly (() => void)[]): void {
  const found = checks.flatMap((check): Refused[] => {
    try {
      check()
      return []
    } catch (error) {
      if (error instanceof Refused) return [error]
      throw error
    }
  })
  refuseAll(found)
}

/** One problem as it is, several as a list; nothing where there is none. */
export function refuseAll(problems: readonly Refused[]): void {
  const [first, ...more] = [...new Map(problems.map((each) => [each.message, each])).values()]
  if (!first) return
  if (more.length === 0) throw first
  throw new Refused(undefined, [first, ...more].map(({ message }) => `\n  ${message}`).join(''))
}
