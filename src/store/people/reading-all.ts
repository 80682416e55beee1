import type { Db } from '../database/db.ts'
import type { OwnerColumns } from '../database/owner-columns.ts'
import { listInstallations, readTokens } from '../installations/installations.ts'
import { exportConfirmations } from '../shares/confirmations.ts'
import { exportShares } from '../shares/share-data.ts'
import type { Owner, Vault } from './owner.ts'
import { exportPerson } from './people-data.ts'

/** What of everybody could be opened, as counts; what couldn't, as the ids of its owners, or of workspaces with tokens. */
export type AllRead = {
  readonly withoutTokens: readonly string[]
  readonly people: number
  readonly notes: number
  readonly ratings: number
  readonly cases: number
  readonly shares: number
  readonly unreadable: readonly Owner[]
}

/** Opens all that is kept of everybody, keeps none of it, and changes nothing. Of so many people at once. */
export async function readAll(vault: Vault, now: Date, pageSize = 200): Promise<AllRead> {
  const read = {
    people: 0,
    notes: 0,
    ratings: 0,
    cases: 0,
    shares: 0,
    unreadable: [] as Owner[],
    withoutTokens: await closedTokens(vault),
  }
  for (let last: OwnerColumns = { team_id: '', person_id: '' }; ; ) {
    const page = await peopleAfter(vault.db, last, pageSize)
    for (const { team_id: teamId, person_id: personId } of page) {
      const owner = { teamId, personId }
      const own = await ownOf(vault, owner, now)
      read.people += 1
      if (!own) read.unreadable.push(owner)
      else for (const kind of ['notes', 'ratings', 'cases', 'shares'] as const) read[kind] += own[kind].length
    }
    const end = page.at(-1)
    if (!end) return read
    last = end
  }
}

async function closedTokens(vault: Vault): Promise<string[]> {
  const closed: string[] = []
  for (const { teamId } of await listInstallations(vault.db))
    await readTokens(vault, teamId).catch(() => closed.push(teamId))
  return closed
}

/** Undefined where a part of it can't be opened, whatever is wrong with it. */
async function ownOf(vault: Vault, owner: Owner, now: Date) {
  try {
    const person = await exportPerson(vault, owner)
    const { shares } = await exportShares(vault, owner, now)
    await exportConfirmations(vault, owner)
    return shares.some(({ unreadable }) => unreadable) ? undefined : { ...person, shares }
  } catch {
    return undefined
  }
}

const peopleAfter = (db: Db, { team_id, person_id }: OwnerColumns, size: number) =>
  db
    .selectFrom('person')
    .select(['team_id', 'person_id'])
    .where(({ eb, refTuple, tuple }) => eb(refTuple('team_id', 'person_id'), '>', tuple(team_id, person_id)))
    .orderBy('team_id')
    .orderBy('person_id')
    .limit(size)
    .execute()
