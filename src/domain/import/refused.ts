/** Thrown for a document that is not understood: where, what was expected, and what would help. Nothing was written. */
export class Refused extends Error {
  constructor(at: string | undefined, message: string) {
    super(at === undefined ? message : `${at}: ${message}`)
  }
}
