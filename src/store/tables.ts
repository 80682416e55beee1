/** Rows as they lie in the database: ids and times (ISO, UTC) as text, the workspace in every key. */
export type Tables = {
  seen_event: { team_id: string; event_id: string; seen_at: string }
  share: { team_id: string; id: string; person_id: string; shared_at: string }
  /** Kysely's own record of what was applied. */
  kysely_migration: { name: string; timestamp: string }
}
