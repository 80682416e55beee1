import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database/db.ts'
import { countUses } from '../usage/counting.ts'
import type { Owner, Vault } from './owner.ts'

/** Whether a colleague was told of a request is not for who asked: its copy is a preview only until they ask. */
const isPreview = sql`sent_at is null and not exists (
  select 1 from ask where ask.team_id = share.team_id and ask.id = share.id)`

const places = {
  profile: { table: 'profile', time: 'at', only: sql`true` },
  notes: { table: 'note', time: 'created_at', only: sql`deleted_at is null` },
  'deleted-notes': { table: 'note', time: 'created_at', only: sql`deleted_at is not null` },
  'note-versions': { table: 'note_version', time: 'at', only: sql`true` },
  ratings: { table: 'rating', time: 'at', only: sql`true` },
  cases: { table: 'promotion_case', time: 'created_at', only: sql`true` },
  'case-versions': { table: 'promotion_case_version', time: 'at', only: sql`true` },
  canvases: { table: 'canvas', time: 'at', only: sql`true` },
  agenda: { table: 'agenda', time: 'at', only: sql`true` },
  schedules: { table: 'schedule', time: 'at', only: sql`true` },
  nudges: { table: 'nudge', time: 'created_at', only: sql`true` },
  posts: { table: 'post', time: 'posted_at', only: sql`true` },
  news: { table: 'news', time: 'at', only: sql`true` },
  conversations: { table: 'conversation', time: 'at', only: sql`true` },
  feedback: { table: 'feedback', time: 'at', only: sql`true` },
  'unanswered-words': { table: 'unanswered_words', time: 'at', only: sql`true` },
  'word-consent': { table: 'word_consent', time: 'at', only: sql`true` },
  greeting: { table: 'greeting', time: 'at', only: sql`true` },
  undo: { table: 'undo', time: 'at', only: sql`true` },
  'in-hand': { table: 'seen_event', time: 'seen_at', only: sql`sealed is not null` },
  drafts: { table: 'draft', time: 'at', only: sql`true` },
  published: { table: 'published', time: 'at', only: sql`true`, person: 'published_by' },
  shares: { table: 'share', time: 'at', only: sql`kind <> 'confirmation' and sent_at is not null` },
  previews: { table: 'share', time: 'at', only: isPreview },
  'shown-to-me': { table: 'share', time: 'at', only: sql`sent_at is not null`, person: 'reader_id' },
  comments: { table: 'share_comment', time: 'at', only: sql`true` },
  'share-ratings': { table: 'share_rating', time: 'at', only: sql`true` },
  notices: { table: 'notice', time: 'at', only: sql`true` },
  told: { table: 'told', time: 'at', only: sql`true` },
  'told-me': { table: 'got', time: 'at', only: sql`true` },
  asks: { table: 'ask', time: 'at', only: sql`true` },
  'asked-of-me': { table: 'ask', time: 'at', only: sql`true`, person: 'colleague_id' },
  confirmations: { table: 'confirmation', time: 'at', only: sql`true` },
  confirmed: { table: 'confirmation', time: 'at', only: sql`true`, person: 'asker_id' },
  unasked: { table: 'unasked', time: 'at', only: sql`true` },
  installed: { table: 'installation', time: 'installed_at', only: sql`true`, person: 'installed_by' },
  apart: { table: 'apart', time: 'ask_at', only: sql`true` },
  left: { table: 'departure', time: 'at', only: sql`true` },
  'taken-back': { table: 'published', time: 'taken_at', only: sql`true`, person: 'taken_by' },
} as const

type Place = {
  readonly table: string
  readonly time: string
  readonly only: RawBuilder<unknown>
  /** The column that names the person. */
  readonly person?: string
}

/** How much of one kind of data is kept of a person. */
export type Holding = {
  readonly kind: keyof typeof places | 'questions'
  readonly count: number
  readonly oldest: Date | undefined
}

/** Every kind of data, also those of which there is none. */
export async function holdings(vault: Pick<Vault, 'db' | 'ring'>, owner: Owner): Promise<Holding[]> {
  const { db } = vault
  return Promise.all([
    questions(vault, owner),
    holding(db, owner, 'profile'),
    holding(db, owner, 'notes'),
    holding(db, owner, 'deleted-notes'),
    holding(db, owner, 'note-versions'),
    holding(db, owner, 'ratings'),
    holding(db, owner, 'cases'),
    holding(db, owner, 'case-versions'),
    holding(db, owner, 'canvases'),
    holding(db, owner, 'agenda'),
    holding(db, owner, 'schedules'),
    holding(db, owner, 'nudges'),
    holding(db, owner, 'posts'),
    holding(db, owner, 'news'),
    holding(db, owner, 'conversations'),
    holding(db, owner, 'feedback'),
    holding(db, owner, 'unanswered-words'),
    holding(db, owner, 'word-consent'),
    holding(db, owner, 'greeting'),
    holding(db, owner, 'undo'),
    holding(db, owner, 'in-hand'),
    holding(db, owner, 'drafts'),
    holding(db, owner, 'published'),
    holding(db, owner, 'taken-back'),
    holding(db, owner, 'shares'),
    holding(db, owner, 'previews'),
    holding(db, owner, 'shown-to-me'),
    holding(db, owner, 'comments'),
    holding(db, owner, 'share-ratings'),
    holding(db, owner, 'notices'),
    holding(db, owner, 'told'),
    holding(db, owner, 'told-me'),
    holding(db, owner, 'asks'),
    holding(db, owner, 'asked-of-me'),
    holding(db, owner, 'confirmations'),
    holding(db, owner, 'confirmed'),
    holding(db, owner, 'unasked'),
    holding(db, owner, 'installed'),
    holding(db, owner, 'apart'),
    holding(db, owner, 'left'),
  ])
}

/** Without their days: a month is counted as a whole. */
const questions = async (vault: Pick<Vault, 'db' | 'ring'>, owner: Owner): Promise<Holding> => ({
  kind: 'questions',
  count: await countUses(vault, owner),
  oldest: undefined,
})

async function holding(db: Db, { teamId, personId }: Owner, kind: keyof typeof places): Promise<Holding> {
  const { table, time, only, person = 'person_id' }: Place = places[kind]
  const { rows } = await sql<{ count: number | string; oldest: string | null }>`
    select count(*) as count, min(${sql.ref(time)}) as oldest from ${sql.table(table)}
    where team_id = ${teamId} and ${sql.ref(person)} = ${personId} and ${only}`.execute(db)
  const [row] = rows
  return { kind, count: Number(row?.count ?? 0), oldest: row?.oldest ? new Date(row.oldest) : undefined }
}
