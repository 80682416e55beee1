import type { OfTeam } from './rows.ts'

/**
 * How the rows of a table get from a workspace to its organisation.
 * `sealed`: with their person, opened and sealed anew; the first word and the columns are what they are sealed as.
 * `person`: with their person, as they are. `all`: whoever they are of, as they are. `other`: in a way of their own.
 * `gone`: they don't; they were for moments.
 */
type How = { readonly sealed: readonly [string, ...string[]] } | 'person' | 'all' | 'other' | 'gone'

/** In the order in which they move: what others hang on comes first. */
const tables = {
  person: 'other',
  profile: { sealed: ['profile'] },
  note: { sealed: ['note', 'id', 'version'] },
  note_version: { sealed: ['note', 'id', 'version'] },
  promotion_case: { sealed: ['case', 'id', 'version'] },
  promotion_case_version: { sealed: ['case', 'id', 'version'] },
  agenda: { sealed: ['agenda', 'version'] },
  rating: { sealed: ['rating', 'id'] },
  schedule: { sealed: ['schedule', 'id'] },
  nudge: 'person',
  news: 'person',
  feedback: { sealed: ['reason', 'answer_id'] },
  unanswered_words: { sealed: ['unanswered', 'id'] },
  undo: { sealed: ['undo', 'act', 'thing'] },
  draft: { sealed: ['draft', 'id'] },
  confirmation: { sealed: ['confirmation', 'id'] },
  ask: 'person',
  departure: 'person',
  greeting: 'all',
  word_consent: 'all',
  unasked: 'all',
  post: 'all',
  told: 'all',
  got: 'all',
  share_view: 'all',
  notice: 'all',
  canvas: 'all',
  share: 'other',
  share_comment: 'other',
  share_rating: 'other',
  'keys.person_key': 'other',
  'keys.share_key': 'other',
  seen_event: 'other',
  published: 'other',
  publishing: 'other',
  unanswered: 'all',
  // What was said last, and the pace, are of minutes.
  conversation: 'gone',
  nudge_pace: 'gone',
  apart: 'other',
  // Numbers of the workspace as it was: the organisation's begin anew, so that nobody is counted twice.
  usage_open: 'gone',
  usage_month: 'gone',
  'keys.usage_key': 'gone',
  installation: 'other',
  organisation_workspace: 'other',
} as const satisfies Record<OfTeam, How>

type Named = Record<OfTeam, How>
const named: Named = tables

export const tableNames: readonly OfTeam[] = Object.keys(tables).filter((name): name is OfTeam =>
  Object.hasOwn(tables, name),
)

export const howOf = (table: OfTeam): How => named[table]
