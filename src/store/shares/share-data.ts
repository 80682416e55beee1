import { type Marks, type Shared, type ShareKind, visibleTo } from '../../domain/shares/share.ts'
import type { Owner, Vault } from '../people/owner.ts'
import { type OpenShare, opened, standing } from './rows.ts'
import { commentsOn, ratingsOn } from './said.ts'

/** A share in its owner's export: what they show, and what was said of it that they may see. */
type MineData = {
  readonly reader: string
  readonly kind: ShareKind
  readonly at: Date
  readonly endsAt: Date
  readonly openedAt: Date | undefined
  readonly shared: Shared
  readonly comments: readonly CommentData[]
  readonly ratings: readonly { readonly by: string; readonly marks: Marks }[]
}

type CommentData = { readonly by: string; readonly block: string; readonly at: Date; readonly text: string }

/** In a reader's: that it is shown to them, and what they wrote themselves; the words are their owner's. */
type ShownData = {
  readonly owner: string
  readonly kind: ShareKind
  readonly at: Date
  readonly endsAt: Date
  readonly openedAt: Date | undefined
  readonly comments: readonly CommentData[]
  readonly marks: Marks | undefined
}

export type SharesData = { readonly shares: readonly MineData[]; readonly shownToMe: readonly ShownData[] }

/** Both sides of what a person shows and is shown. */
export async function exportShares(vault: Vault, owner: Owner, now: Date): Promise<SharesData> {
  const [mine, shown] = await Promise.all(
    (['owner', 'reader'] as const).map(async (side) => {
      const rows = await standing(vault.db, owner, side, now).selectAll().orderBy('at').execute()
      const all = await Promise.all(rows.map((row) => opened(vault, row)))
      return all.flatMap((one) => (one ? [one] : []))
    }),
  )
  return {
    shares: await Promise.all((mine ?? []).map((open) => mineData(vault, owner, open))),
    shownToMe: await Promise.all((shown ?? []).map((open) => shownData(vault, owner, open))),
  }
}

async function mineData({ db }: Vault, { personId }: Owner, open: OpenShare): Promise<MineData> {
  const { readerId: reader, kind, at, endsAt, openedAt } = open.share
  const comments = await commentsOn(db, open)
  const ratings = visibleTo(personId, await ratingsOn(db, open)).map(({ by, marks }) => ({ by, marks }))
  return {
    reader,
    kind,
    at,
    endsAt,
    openedAt,
    shared: open.shared,
    comments: comments.map(commentData),
    ratings,
  }
}

async function shownData({ db }: Vault, { personId }: Owner, open: OpenShare): Promise<ShownData> {
  const { ownerId, kind, at, endsAt, openedAt } = open.share
  const comments = (await commentsOn(db, open)).filter(({ by }) => by === personId)
  const marks = (await ratingsOn(db, open)).find(({ by }) => by === personId)?.marks
  return { owner: ownerId, kind, at, endsAt, openedAt, comments: comments.map(commentData), marks }
}

const commentData = ({ by, block, at, text }: CommentData): CommentData => ({ by, block, at, text })
