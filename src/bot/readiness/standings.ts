import { orphans, readiness } from '../../domain/own/readiness.ts'
import { untaggedIn } from '../../domain/own/untagged.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import { listRatings } from '../../store/people/ratings.ts'
import type { Me, Own } from '../person/me.ts'

export async function standings(own: Own, me: Me) {
  const [notes, ratings] = await Promise.all([
    listNotes(own.vault, me.owner),
    listRatings(own.vault, me.owner),
  ])
  const { guideline, target, today } = me
  const kept = { notes, ratings }
  return {
    notes,
    untagged: untaggedIn(notes, guideline),
    standings: readiness(kept, { guideline, target: target.id, today }),
    orphaned: orphans(
      kept,
      guideline,
      own.library.guidelines.map(({ id }) => id),
    ),
  }
}
