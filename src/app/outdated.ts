import { refuseNewerTables } from '../store/database/db.ts'
import { StoreError } from '../store/database/errors.ts'
import type { Parts } from './parts.ts'

/** Whether a newer version changed the tables in a way that this process can't go on with; `lost` then says what to do. */
export function outdatedWatch({ vault: { db } }: Pick<Parts, 'vault'>): {
  readonly lost: Promise<string>
  readonly look: () => Promise<void>
} {
  const { promise: lost, resolve } = Promise.withResolvers<string>()
  const look = async () => {
    try {
      await refuseNewerTables(db)
    } catch (error) {
      // A database that is away for a moment is no newer one.
      if (error instanceof StoreError) resolve(error.message)
    }
  }
  return { lost, look }
}
