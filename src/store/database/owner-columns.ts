/** Whose row it is. */
export type OwnerColumns = { team_id: string; person_id: string }
