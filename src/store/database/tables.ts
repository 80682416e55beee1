import type { Generated } from 'kysely'
import type { InstallationTables } from './installation-tables.ts'
import type { OwnerColumns } from './owner-columns.ts'
import type { ShareTables } from './share-tables.ts'
import type { UsageTables } from './usage-tables.ts'

type OtherTables = ShareTables & InstallationTables & UsageTables

/** Rows as they lie in the database: ids and times (ISO, UTC) as text, the workspace in every key. */
export type Tables = OtherTables & {
  /** One row: which database this is. */
  database: { id: string }
  /** What the chat product sent: begun, and once it is done no more than that it was seen. */
  seen_event: {
    team_id: string
    event_id: string
    seen_at: string
    /** Until it is done: who sent it, what they sent, and with which application key that is sealed. */
    person_id: string | null
    sealed: Buffer | null
    sealed_by: string | null
    order_id: string | null
    /** When it may be taken up again: when the lease of who has it ends; empty once it is done. */
    ready_at: string | null
    /** Known to the process that has it alone. */
    lease: string | null
    attempts: Generated<number>
    /** What was changed for it so far, a line each. */
    steps: string | null
  }
  post: { team_id: string; id: string; person_id: string; posted_at: string }
  /** Whoever keeps something here; `key_id` says with which key it is sealed. */
  person: OwnerColumns & {
    key_id: string
    since: string
  }
  profile: OwnerColumns & { at: string; sealed: Buffer }
  note: OwnerColumns & {
    id: string
    created_at: string
    at: string
    deleted_at: string | null
    version: number
    origin: string
    sealed: Buffer
  }
  note_version: OwnerColumns & { id: string; version: number; at: string; sealed: Buffer }
  /** What a person decided about a case for promotion; `about` is a keyed hash of what it is for. */
  promotion_case: OwnerColumns & {
    id: string
    about: string
    created_at: string
    at: string
    version: number
    sealed: Buffer
  }
  /** A page in the chat product; nobody's once it is only to be removed, which is due from `remove_at` on. */
  canvas: {
    team_id: string
    id: string
    person_id: string | null
    page_id: string
    url: string | null
    at: string
    remove_at: string | null
    attempts: number
  }
  /** What a person keeps for their 1:1. */
  agenda: OwnerColumns & { at: string; version: number; sealed: Buffer }
  promotion_case_version: OwnerColumns & { id: string; version: number; at: string; sealed: Buffer }
  rating: OwnerColumns & { id: string; at: string; sealed: Buffer }
  /** `next_at` is empty while nothing is to come, and while a nudge of it is in hand. */
  schedule: OwnerColumns & { id: string; at: string; next_at: string | null; sealed: Buffer }
  nudge: OwnerColumns & {
    id: string
    schedule_id: string
    due_at: string
    state: NudgeState
    /** When it may be taken: now, later, or when the lease of who has it ends; empty once it has ended. */
    ready_at: string | null
    /** Known to who has it alone, and another one each time it is taken. */
    lease: string | null
    attempts: number
    reason: string | null
    channel: string | null
    ts: string | null
    created_at: string
    ended_at: string | null
  }
  /** When the next message of a workspace may go out. */
  nudge_pace: { team_id: string; free_at: string }
  /** Guidelines as they were loaded: what an organisation publishes, nobody's own. */
  guideline_version: { id: string; digest: string; at: string; content: string }
  /** One row a workspace: its revision is another one whenever something is published or taken back in it. */
  publishing: { team_id: string; revision: number }
  /** Guidelines and postings that a workspace published for itself, each version of each. */
  published: {
    team_id: string
    kind: 'guideline' | 'posting'
    id: string
    number: number
    at: string
    /** Empty once who it was deleted everything of theirs. */
    published_by: string | null
    draft_id: string
    version: string
    content: string
    taken_at: string | null
    taken_by: string | null
  }
  /** Documents that a person dropped in and did not publish yet. */
  draft: OwnerColumns & { id: string; at: string; ends_at: string; sealed: Buffer }
  news: OwnerColumns & {
    about: string
    at: string
    seen: string
    before: Generated<string | null>
    again_at: Generated<string | null>
  }
  conversation: OwnerColumns & { channel: string; thread: string; at: string; subject: string }
  feedback: OwnerColumns & {
    answer_id: string
    at: string
    helpful: number
    subject: string
    sealed: Buffer | null
  }
  /** What a person changed within the last minutes: `thing` tells two things apart, and not what they are. */
  undo: OwnerColumns & { act: string; thing: string; at: string; sealed: Buffer }
  unanswered: { team_id: string; day: string; why: string; count: number }
  unanswered_words: OwnerColumns & { id: string; at: string; sealed: Buffer }
  word_consent: OwnerColumns & { at: string; words: string }
  greeting: OwnerColumns & { at: string }
  'keys.app_key': { name: string; id: string; sealed: Buffer }
  'keys.person_key': OwnerColumns & { id: string; sealed_by: string; sealed: Buffer }
  'keys.destroyed_key': { id: string }
  /** What has to be gone from SQLite's logs, and may be there still. */
  'keys.scrub': { id: string }
  /** The database that the keys are for; it has the same id. */
  'keys.database': { id: string }
  'keys.migration': { name: string }
  /** Kysely's own record of what was applied. */
  kysely_migration: { name: string; timestamp: string }
}

/**
 * `open`: nothing was sent. `trying`: a call may be under way. `unsure`: a call is over, and whether the message is
 * there is not known. The others are for good.
 */
export type NudgeState = 'open' | 'trying' | 'unsure' | 'sent' | 'skipped' | 'failed'
