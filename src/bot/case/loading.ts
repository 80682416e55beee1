import { type Case, caseOf, changedSince } from '../../domain/case/case.ts'
import type { KeptCase } from '../../domain/case/draft.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import { findGuideline } from '../../domain/library/library.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import { untaggedIn } from '../../domain/own/untagged.ts'
import { findCase, findOpenCase } from '../../store/cases/cases.ts'
import { listNotes, notesAsOf } from '../../store/notes/note-list.ts'
import { listRatings } from '../../store/people/ratings.ts'
import type { Me, Own } from '../person/me.ts'
import { confirmersOf } from '../shares/confirmed.ts'

/** A case with what its owner decided about it, where they did. */
export type LoadedCase = {
  readonly made: Case
  readonly kept: KeptCase | undefined
  /** Those that have no dimension, and so no place. */
  readonly untagged: readonly KeptNote[]
}

/** The case for a level of their own guideline; for the one that they aim for, where none is named. */
export async function openCase(own: Own, me: Me, target: Level = me.target): Promise<LoadedCase> {
  const { guideline, current } = me
  const kept = await findOpenCase(own.vault, me.owner, { guideline: guideline.id, target: target.id })
  return loaded(own, me, { guideline, from: current, target, kept })
}

/** One that is kept, open or closed; undefined where they have none with this id, or its guideline is loaded no more. */
export async function keptCase(own: Own, me: Me, id: string): Promise<LoadedCase | undefined> {
  const kept = await findCase(own.vault, me.owner, id)
  const guideline = kept && findGuideline(own.library, kept.guideline)
  const level = (wanted: string) => guideline?.levels.find((each) => each.id === wanted)
  const [from, target] = [level(kept?.from ?? ''), level(kept?.target ?? '')]
  return kept && guideline && from && target ? loaded(own, me, { guideline, from, target, kept }) : undefined
}

type Of = {
  readonly guideline: Guideline
  readonly from: Level
  readonly target: Level
  readonly kept: KeptCase | undefined
}

async function loaded(own: Own, me: Me, { kept, ...of }: Of): Promise<LoadedCase> {
  const [notes, ratings] = await Promise.all([
    listNotes(own.vault, me.owner),
    listRatings(own.vault, me.owner),
  ])
  const [confirmedBy, before] = await Promise.all([
    confirmersOf(own, me.owner, notes, me.profile.zone),
    notesAsOf(own.vault, me.owner, changedSince(kept, notes)),
  ])
  const input = { ...of, notes, ratings, draft: kept, before, today: kept?.closedOn ?? me.today, confirmedBy }
  return { made: caseOf(input), kept, untagged: untaggedIn(notes, of.guideline) }
}
