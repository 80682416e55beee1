import { type AgendaDraft, noAgenda } from '../../domain/agenda/agenda.ts'
import {
  type AgendaGap,
  type AgendaNews,
  changedSince,
  type GoalProgress,
  gapsFor,
  goalsSince,
  newsSince,
} from '../../domain/agenda/news.ts'
import { type SuggestedQuestion, suggestedQuestions } from '../../domain/agenda/questions.ts'
import { subDays } from '../../domain/dates.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import { readiness } from '../../domain/own/readiness.ts'
import type { Confirmation } from '../../domain/shares/confirmation.ts'
import { readAgenda } from '../../store/agenda/agenda.ts'
import { listNotes, notesAt } from '../../store/notes/note-list.ts'
import { listRatings } from '../../store/people/ratings.ts'
import { confirmationsOf } from '../../store/shares/confirmations.ts'
import { goalsFor } from '../goals/goals.ts'
import type { Me, Own } from '../person/me.ts'
import { nameOf } from '../shares/sides.ts'

/** What a colleague said of a note since the last 1:1. */
export type ConfirmedNote = {
  readonly name: string
  readonly note: KeptNote
  readonly answer: Confirmation['answer']
  readonly at: Date
}

/** What a person takes to their 1:1. */
export type Agenda = AgendaNews & {
  readonly kept: AgendaDraft
  /** When the last one took place; where none is known of, so many days ago. */
  readonly since: Date
  readonly confirmed: readonly ConfirmedNote[]
  readonly goals: readonly GoalProgress[]
  readonly gaps: readonly AgendaGap[]
  readonly suggested: readonly SuggestedQuestion[]
}

/** So far it looks back where no 1:1 is known of. */
export const daysBack = 30

export async function loadAgenda(own: Own, me: Me): Promise<Agenda> {
  const { vault } = own
  const { owner, guideline, target, today } = me
  const [notes, ratings, kept = noAgenda] = await Promise.all([
    listNotes(vault, owner),
    listRatings(vault, owner),
    readAgenda(vault, owner),
  ])
  const since = kept.doneAt ? new Date(kept.doneAt) : subDays(own.now(), daysBack)
  const changed = changedSince(notes, since).map(({ id }) => id)
  const then = await notesAt(vault, owner, changed, since)
  const news = newsSince({ notes, ratings, then }, guideline, since)
  const chosen = goalsFor(me)
  const standings = readiness({ notes, ratings }, { guideline, target: target.id, today })
  // Of a role that is nobody's choice nothing is missing.
  const gaps = me.isRoleOpen ? [] : gapsFor(standings, chosen)
  const confirmed = await confirmedSince(own, me, notes, since)
  return {
    ...news,
    kept,
    since,
    confirmed,
    goals: goalsSince(chosen, notes, since),
    gaps,
    suggested: suggestedQuestions({
      gaps: gaps.length,
      goals: chosen.length,
      fresh: news.notes.length,
      confirmations: confirmed.length,
      isRated: standings.some(({ rating }) => rating !== undefined),
    }),
  }
}

/** The newest first. */
async function confirmedSince(
  own: Own,
  { owner }: Me,
  notes: readonly KeptNote[],
  since: Date,
): Promise<ConfirmedNote[]> {
  const ids = notes.map(({ id }) => id)
  const byNote = await confirmationsOf(own.vault, owner, ids)
  const fresh = notes.flatMap((note) =>
    (byNote.get(note.id) ?? []).filter(({ at }) => at > since).map((said) => ({ note, said })),
  )
  const named = fresh.map(async ({ note, said: { by, answer, at } }) => ({
    name: await nameOf(own, { teamId: owner.teamId, personId: by }),
    note,
    answer,
    at,
  }))
  return (await Promise.all(named)).toSorted((one, other) => other.at.getTime() - one.at.getTime())
}
