import { type Share, type Shared, sharedSchema } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import { KeyError } from '../database/errors.ts'
import type { Tables } from '../database/tables.ts'
import { additionalData, seal, unseal } from '../keys/seal.ts'
import type { Owner, Vault } from '../people/owner.ts'
import { openShareKey, type ShareKey, type Sides } from './keys.ts'

export type ShareRow = Tables['share']

export const toShare = (row: ShareRow): Share => ({
  id: row.id,
  teamId: row.team_id,
  ownerId: row.person_id,
  readerId: row.reader_id,
  kind: row.kind,
  at: new Date(row.at),
  endsAt: new Date(row.ends_at),
  sentAt: dateIn(row.sent_at),
  openedAt: dateIn(row.opened_at),
  lastOpenedAt: dateIn(row.last_opened_at),
})

const dateIn = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text))

export const sidesOf = (row: Pick<ShareRow, 'team_id' | 'person_id' | 'reader_id'>): Sides => ({
  teamId: row.team_id,
  ownerId: row.person_id,
  readerId: row.reader_id,
})

export const sealShared = ({ key }: ShareKey, sides: Sides, id: string, shared: Shared): Buffer =>
  seal(key, JSON.stringify(sharedSchema.parse(shared)), additionalDataOf('share', sides, id))

const openShared = ({ key }: ShareKey, row: ShareRow): Shared =>
  sharedSchema.parse(
    JSON.parse(unseal(key, row.sealed, additionalDataOf('share', sidesOf(row), row.id)).toString()),
  )

/** `of`: what is sealed, so that one thing can't be put in the place of another. */
export const additionalDataOf = (
  of: string,
  { teamId, ownerId, readerId }: Sides,
  ...ids: string[]
): string => additionalData(of, teamId, ownerId, readerId, ...ids)

/** A share with its words, and the key that opens what is said of it. */
export type OpenShare = {
  readonly share: Share
  readonly shared: Shared
  readonly row: ShareRow
  readonly key: ShareKey
}

/** Undefined where its key was destroyed: it is being taken back. */
export async function opened(vault: Vault, row: ShareRow | undefined): Promise<OpenShare | undefined> {
  const key = row && (await openShareKey(vault, sidesOf(row), row.key_id))
  return row && key && { share: toShare(row), shared: openShared(key, row), row, key }
}

/** A share, and its words; without them it can't be read, but it can be taken back. */
export type ListedShare = { readonly share: Share; readonly open?: OpenShare | undefined }

/** Those whose key was not destroyed; one whose key is lost hides no other. */
export async function listed(vault: Vault, rows: readonly ShareRow[]): Promise<ListedShare[]> {
  const list = async (row: ShareRow): Promise<ListedShare[]> => {
    try {
      const open = await opened(vault, row)
      return open ? [{ share: open.share, open }] : []
    } catch (error) {
      if (error instanceof KeyError) return [{ share: toShare(row) }]
      throw error
    }
  }
  return (await Promise.all(rows.map(list))).flat()
}

/**
 * What its owner, or its reader, may see now: a reader nothing that is not sent; who asks for a confirmation nothing once
 * it is, for whether it was opened, held back or refused is not theirs to know.
 */
export const standing = (db: Db, { teamId, personId }: Owner, side: 'owner' | 'reader', now: Date) => {
  const mine = db
    .selectFrom('share')
    .where('team_id', '=', teamId)
    .where(side === 'owner' ? 'person_id' : 'reader_id', '=', personId)
    .where('ends_at', '>', now.toISOString())
  return side === 'owner'
    ? mine.where((is) => is.or([is('kind', '!=', 'confirmation'), is('sent_at', 'is', null)]))
    : mine.where('sent_at', 'is not', null)
}
