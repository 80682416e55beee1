import type { Change } from '../../../domain/own/change.ts'
import type { OtherAct } from '../../../store/undo/undo.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { clipped, firstLine } from '../../replies/phrases.ts'
import { isOfRest, mainOf, names, type UndoneKind } from './kinds.ts'
import { scheduleName } from './schedule-reply.ts'

const nothingToUndoReply: AskerReply = {
  for: 'asker',
  summary: 'There’s nothing to undo. You can take back a change once, for 10 minutes.',
  parts: [],
}

/** All at once is asked for: changes are taken back one by one, and to delete all there is, is another thing. */
export function stepByStepReply(last: OtherAct | undefined): AskerReply {
  const [first] = mainOf(last?.changes ?? [])
  const undo: Button[] = last ? [{ label: 'Undo the Last Change', asks: { kind: 'undo', id: last.act } }] : []
  const can = first
    ? `I haven’t undone anything yet. I undo one change at a time, the latest first: ${changeName(first)}.`
    : nothingToUndoReply.summary
  return {
    for: 'asker',
    summary: `${can} Deleting everything I hold about you is a separate step, and can’t be undone.`,
    parts: [{ kind: 'choices', choices: [...undo, { label: 'Delete Everything', asks: { kind: 'erase' } }] }],
  }
}

/** It was taken back before the answer was interrupted: what it was is not known any more. */
export const undoneBeforeReply: AskerReply = {
  for: 'asker',
  summary: 'Undone.',
  changed: true,
  parts: [],
}

/** Whoever wants a note of before undone may want it deleted. */
const allNotes: Button = { label: 'All Notes', asks: { kind: 'notes.list' } }

/** There is nothing of what they named. */
export const noSuchUndoReply = (of: UndoneKind | undefined): AskerReply =>
  of === 'note'
    ? { ...nothingToUndoReply, parts: [{ kind: 'choices', choices: [allNotes] }] }
    : nothingToUndoReply

/** What was changed last is not what they named. */
export function otherUndoReply({ act, changes }: OtherAct, of: UndoneKind | undefined): AskerReply {
  const [first] = mainOf(changes)
  const what = first ? changeName(first) : 'something else'
  const undo: Button = { label: 'Undo That', asks: { kind: 'undo', id: act } }
  return {
    for: 'asker',
    summary: `Nothing was undone: what you changed last is ${what}.`,
    parts: [{ kind: 'choices', choices: [undo, ...(of === 'note' ? [allNotes] : [])] }],
  }
}

/** What was done last changed nothing, or can't be undone: what was changed before it is not taken back without a word. `words`: the note's own. */
export function olderUndoReply(last: OtherAct, words: string | undefined): AskerReply {
  const undo = undoThat(last)
  return {
    for: 'asker',
    summary: `Nothing is undone yet: what you did last changed nothing, or can’t be undone. Your last change before it: ${saidOf(last, words)}. Undo that?`,
    parts: [{ kind: 'choices', choices: [undo] }],
    offers: [undo],
  }
}

type Other = { readonly words: string | undefined; readonly shows: boolean }

/** What was changed last may not be what they mean: something that they show, or a note. */
export function whichUndoReply(last: OtherAct | undefined, { words, shows }: Other): AskerReply {
  const changed = last
    ? `What you changed last is ${saidOf(last, words)}.`
    : 'You changed nothing in the last 10 minutes.'
  const shown: Button[] = shows
    ? [{ label: 'What You Show', asks: { kind: 'shared', back: true } }]
    : [allNotes]
  return {
    for: 'asker',
    summary: `Nothing is undone yet. ${changed} Which do you mean?`,
    parts: [{ kind: 'choices', choices: [...(last ? [undoThat(last)] : []), ...shown] }],
  }
}

const undoThat = ({ act }: OtherAct): Button => ({ label: 'Undo That', asks: { kind: 'undo', id: act } })

function saidOf({ changes }: OtherAct, words: string | undefined): string {
  const [first] = mainOf(changes)
  const what = first ? changeName(first) : 'something else'
  return words === undefined ? what : `${what}, “${clipped(firstLine(words), 80)}”`
}

function changeName(change: Change): string {
  switch (change.kind) {
    case 'note':
      return 'a note'
    case 'rating':
      return 'a rating'
    case 'schedule':
      return isOfRest(change) ? 'a pause, or days away' : scheduleName(change)
    case 'profile':
    case 'case':
    case 'agenda':
    case 'import':
      return names[change.kind]
  }
}
