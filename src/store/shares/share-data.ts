import { type Marks, type Shared, type ShareKind, visibleTo } from '../../domain/shares/share.ts'
import type { Db } from '../database/db.ts'
import type { Owner, Vault } from '../people/owner.ts'
import { type ListedShare, listed, standing } from './rows.ts'
import { commentsOn, ratingsOn } from './said.ts'

/** Of either side; where its key is lost nothing of its words, nor of what was said of it, can be read. */
type Frame = {
  readonly kind: ShareKind
  readonly at: Date
  readonly endsAt: Date
  readonly openedAt: Date | undefined
  readonly unreadable?: true
}

/** A share in its owner's export: what they show, and what was said of it that they may see. */
type MineData = Frame & {
  readonly reader: string
  /** Previewed, and shown to nobody. */
  readonly preview?: true
  readonly shared: Shared | undefined
  readonly comments: readonly CommentData[]
  readonly ratings: readonly { readonly by: string; readonly marks: Marks }[]
}

type CommentData = { readonly by: string; readonly block: string; readonly at: Date; readonly text: string }

/** In a reader's: that it is shown to them, and what they wrote themselves; the words are their owner's. */
type ShownData = Frame & {
  readonly owner: string
  readonly comments: readonly CommentData[]
  readonly marks: Marks | undefined
}

export type SharesData = { readonly shares: readonly MineData[]; readonly shownToMe: readonly ShownData[] }

/** Both sides of what a person shows and is shown. */
export async function exportShares(vault: Vault, owner: Owner, now: Date): Promise<SharesData> {
  const of = async (side: 'owner' | 'reader') =>
    listed(vault, await standing(vault.db, owner, side, now).selectAll().orderBy('at').execute())
  const [mine, shown] = await Promise.all([of('owner'), of('reader')])
  return {
    shares: await Promise.all(mine.map((one) => mineData(vault, owner, one))),
    shownToMe: await Promise.all(shown.map((one) => shownData(vault, owner, one))),
  }
}

async function mineData({ db }: Vault, { personId }: Owner, one: ListedShare): Promise<MineData> {
  const { comments, ratings } = await saidOf(db, one)
  return {
    reader: one.share.readerId,
    ...(one.share.kind !== 'confirmation' && !one.share.sentAt && { preview: true }),
    ...frame(one),
    shared: one.open?.shared,
    comments: comments.map(commentData),
    ratings: visibleTo(personId, ratings).map(({ by, marks }) => ({ by, marks })),
  }
}

async function shownData({ db }: Vault, { personId }: Owner, one: ListedShare): Promise<ShownData> {
  const { comments, ratings } = await saidOf(db, one)
  return {
    owner: one.share.ownerId,
    ...frame(one),
    comments: comments.filter(({ by }) => by === personId).map(commentData),
    marks: ratings.find(({ by }) => by === personId)?.marks,
  }
}

const saidOf = async (db: Db, { open }: ListedShare) =>
  open
    ? { comments: await commentsOn(db, open), ratings: await ratingsOn(db, open) }
    : { comments: [], ratings: [] }

const frame = ({ share: { kind, at, endsAt, openedAt }, open }: ListedShare): Frame => ({
  kind,
  at,
  endsAt,
  openedAt,
  ...(!open && { unreadable: true }),
})

const commentData = ({ by, block, at, text }: CommentData): CommentData => ({ by, block, at, text })
