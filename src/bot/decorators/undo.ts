import { actingIn } from '../../store/undo/changes.ts'
import { isUndoable } from '../../store/undo/undo.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, Button, ReplyPart } from '../answer.ts'
import type { Own } from '../person/me.ts'
import { goOn } from '../schedules/kept.ts'
import type { Decorator } from './told.ts'

type Acting = { readonly acting: Own; readonly act: string }

/**
 * The one way to what a person orders: whatever is changed through it is kept as one act. What is not to be taken back is
 * changed outside of it.
 */
export async function actIn(own: Own, owner: Owner): Promise<Acting> {
  await goOn(own, owner)
  const act = { id: own.vault.order?.id ?? own.newId(), at: own.now() }
  return { acting: { ...own, vault: actingIn(own.vault, act) }, act: act.id }
}

export const undoable: Decorator = async ({ own, owner, act }, answer) =>
  act === undefined || answer.for === 'room' ? answer : withUndo(own, owner, act, answer)

/** *Undo* stands under the answer to an act that can be taken back. */
export const withUndo = async (
  own: Own,
  owner: Owner,
  act: string,
  answer: AskerReply,
): Promise<AskerReply> =>
  answer.changed && (await isUndoable(own.vault, owner, act)) ? withButton(answer, act) : answer

/** Three buttons stay in sight, with *Undo* the third; the others go behind the menu. */
function besides(undo: Button, choices: readonly Button[], more: readonly Button[]): ReplyPart {
  if (choices.length < 3) return { kind: 'choices', choices: [...choices, undo], more }
  const all = [...choices, ...more]
  return { kind: 'choices', choices: [...all.slice(0, 2), undo], more: all.slice(2) }
}

/** Beside what else can be done, and under the line that a nudge becomes. */
function withButton(answer: AskerReply, act: string): AskerReply {
  const undo: Button = { label: 'Undo', asks: { kind: 'undo', id: act } }
  const { closes, parts } = answer
  const first = parts.find((part) => part.kind === 'choices')
  const withIt = besides(undo, first?.choices ?? [], first?.more ?? [])
  return {
    ...answer,
    parts: first ? parts.map((part) => (part === first ? withIt : part)) : [...parts, withIt],
    ...(closes && { closes: { ...closes, choices: [undo] } }),
  }
}
