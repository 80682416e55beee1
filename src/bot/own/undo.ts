import { listRatings } from '../../store/people/ratings.ts'
import { actingIn } from '../../store/undo/changes.ts'
import { isUndoable, undoAct } from '../../store/undo/undo.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer, Choice, Part } from '../answer.ts'
import type { FormErrors } from '../form.ts'
import { goOn } from '../nudges/kept.ts'
import { nothingToUndoReply, undoneBeforeReply, undoneReply } from '../replies/own/undo.ts'
import { type Me, meOf, type Own } from './me.ts'

/**
 * The one way to what a person orders: whatever it changes is kept as one act, and *Undo* stands under its answer. What
 * is not to be taken back is changed outside of it.
 */
export async function undoable<T extends AskerAnswer | FormErrors>(
  own: Own,
  owner: Owner,
  answer: (own: Own) => Promise<T>,
): Promise<T | AskerAnswer> {
  await goOn(own, owner)
  const act = { id: own.vault.order?.id ?? own.newId(), at: own.now() }
  const given = await answer({ ...own, vault: actingIn(own.vault, act) })
  const mayHave = 'parts' in given && given.changed === true
  return mayHave && (await isUndoable(own.vault, owner, act.id)) ? withUndo(given, act.id) : given
}

/** *Undo* beside what else can be done, and under the line that a nudge becomes. */
function withUndo(answer: AskerAnswer, act: string): AskerAnswer {
  const undo: Choice = { label: 'Undo', says: `undo ${act}` }
  const { closes, parts } = answer
  const first = parts.find((part) => part.kind === 'choices')
  const withIt: Part = { kind: 'choices', choices: [...(first?.choices ?? []), undo] }
  return {
    ...answer,
    parts: first ? parts.map((part) => (part === first ? withIt : part)) : [...parts, withIt],
    ...(closes && { closes: { ...closes, choices: [undo] } }),
  }
}

/** Takes back the act with this id, or the last one. */
export async function undo(own: Own, me: Me, id: string | undefined): Promise<AskerAnswer> {
  const outcomes = await undoAct(own.vault, me.owner, id, own.now())
  if (!outcomes) return nothingToUndoReply
  if (outcomes === 'before') return undoneBeforeReply
  const ratings = await listRatings(own.vault, me.owner)
  return undoneReply(outcomes, { me: await meOf(own, me.owner), ratings, now: own.now() })
}
