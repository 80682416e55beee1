import type { Generated } from 'kysely'

/** Rows as they lie in the database: ids and times (ISO, UTC) as text, the workspace in every key. */
export type Tables = {
  seen_event: { team_id: string; event_id: string; seen_at: string }
  share: { team_id: string; id: string; person_id: string; shared_at: string }
  /** Whoever keeps something here; `key_id` says with which key it is sealed. */
  person: OwnerColumns & {
    key_id: string
    since: string
    /** Grows with every change to the owner's notes. */
    notes_changed: Generated<number>
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
  rating: OwnerColumns & { id: string; at: string; sealed: Buffer }
  conversation: OwnerColumns & { channel: string; thread: string; at: string; subject: string }
  'keys.app_key': { name: string; id: string; sealed: Buffer }
  'keys.person_key': OwnerColumns & { id: string; sealed_by: string; sealed: Buffer }
  'keys.destroyed_key': { id: string }
  'keys.migration': { name: string }
  /** Kysely's own record of what was applied. */
  kysely_migration: { name: string; timestamp: string }
}

export type OwnerColumns = { team_id: string; person_id: string }
