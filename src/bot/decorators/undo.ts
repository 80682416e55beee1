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

/** Beside what else can be done, and under the line that a nudge becomes. */
function withButton(answer: AskerReply, act: string): AskerReply {
  const undo: Button = { label: 'Undo', asks: { kind: 'undo', id: act } }
  const { closes, parts } = answer
  const first = parts.find((part) => part.kind === 'choices')
  const withIt: ReplyPart = { ...first, kind: 'choices', choices: [...(first?.choices ?? []), undo] }
  return {
    ...answer,
    parts: first ? parts.map((part) => (part === first ? withIt : part)) : [...parts, withIt],
    ...(closes && { closes: { ...closes, choices: [undo] } }),
  }
}
