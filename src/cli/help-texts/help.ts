export type Help = {
  readonly usage: readonly string[]
  /** In lines; the first says it all in short. */
  readonly does: readonly string[]
  readonly options?: readonly (readonly [option: string, says: string])[]
  readonly examples: readonly string[]
}
