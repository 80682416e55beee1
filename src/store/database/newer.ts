import { StoreError } from './errors.ts'

/** Throws when something was applied that this program does not know. */
export function refuseNewer(applied: readonly string[], known: Readonly<Record<string, unknown>>): void {
  const unknown = applied.find((name) => !(name in known))
  if (unknown === undefined) return
  throw new StoreError(
    `The database was made by a newer version (it has "${unknown}"): ` +
      'upgrade the program, or restore an older backup.',
  )
}
