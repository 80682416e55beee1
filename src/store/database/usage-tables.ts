/** Rows of what is counted for those who run a workspace. */
export type UsageTables = {
  /** Of a month that is not over: `who` is a keyed hash of a person's id, by the key of the month. */
  usage_open: { month: string; team_id: string; what: string; who: string; times: number }
  /** What may be told of a month that is closed, as JSON. */
  usage_month: { team_id: string; month: string; counts: string }
  'keys.usage_key': { team_id: string; month: string; sealed_by: string; sealed: Buffer }
}
