import type { Db } from '../database/db.ts'
import { KeyError } from '../database/errors.ts'
import type { Ring } from '../keys/ring.ts'
import { additionalData, toKey, unseal } from '../keys/seal.ts'
import type { Opened, Owner } from './owner.ts'

// A person's row with their key, and opening it.

export const ownerQuery = (db: Db, owner: Owner) =>
  db
    .selectFrom('person as p')
    .leftJoin('keys.person_key as k', (join) =>
      join
        .onRef('k.team_id', '=', 'p.team_id')
        .onRef('k.person_id', '=', 'p.person_id')
        .onRef('k.id', '=', 'p.key_id'),
    )
    .leftJoin('keys.destroyed_key as d', 'd.id', 'p.key_id')
    .select(['p.key_id', 'k.sealed_by', 'k.sealed', 'd.id as destroyed'])
    .where('p.team_id', '=', owner.teamId)
    .where('p.person_id', '=', owner.personId)

/**
 * With the key by its id alone, where it is kept as somebody else's: a workspace joins its organisation in two files, and a
 * backup from before may be put back.
 */
export async function keyedRow(db: Db, row: OwnerRow | undefined): Promise<OwnerRow | undefined> {
  if (!row || row.sealed !== null || row.destroyed !== null) return row
  const key = await db
    .selectFrom('keys.person_key')
    .selectAll()
    .where('id', '=', row.key_id)
    .executeTakeFirst()
  const sealedFor = key && { teamId: key.team_id, personId: key.person_id }
  return key ? { ...row, sealed: key.sealed, sealed_by: key.sealed_by, sealedFor } : row
}

type OwnerRow = {
  /** Whose the key is, where it isn't the owner's. */
  sealedFor?: Owner | undefined
  key_id: string
  sealed_by: string | null
  sealed: Buffer | null
  destroyed: string | null
}

export const keyIdOf = (row: OwnerRow | undefined) => row?.sealed_by

export function toOpened(ring: Ring, owner: Owner, row: OwnerRow | undefined): Opened | undefined {
  if (!row || row.destroyed !== null) return undefined
  if (row.sealed_by === null || row.sealed === null) {
    throw new KeyError(
      `The key of ${owner.personId} in ${owner.teamId} is not among the people's keys: ` +
        'they are older than the database. Put a newer backup of the keys back.',
    )
  }
  const additional = additionalDataOfKey(row.sealedFor ?? owner, row.key_id)
  const key = unseal(ring.find(row.sealed_by), row.sealed, additional)
  return { ...owner, keyId: row.key_id, key: toKey(key) }
}

export const additionalDataOfKey = ({ teamId, personId }: Owner, keyId: string): string =>
  additionalData('key', teamId, personId, keyId)
