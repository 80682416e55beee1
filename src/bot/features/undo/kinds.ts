import type { Change } from '../../../domain/own/change.ts'
import { isAside, isNudge, isReminder, isRest } from './schedule-reply.ts'

/** What an order to undo can name. */
export const undoneKinds = [
  'note',
  'rating',
  'pause',
  'nudges',
  'reminder',
  'profile',
  'import',
  'deletion',
] as const
export type UndoneKind = (typeof undoneKinds)[number]

/** What people set out to change. */
export const mainOf = (changes: readonly Change[]): readonly Change[] => {
  const main = changes.filter((change) => !isAside(change))
  return main.length > 0 ? main : changes
}

/** Whether an act, by all that it changed, is of the kind that was named; a pause is one of reminders too. */
export function isOfKind(changes: readonly Change[], of: UndoneKind): boolean {
  const main = mainOf(changes)
  const isPause = main.every(isOfRest)
  switch (of) {
    case 'deletion':
      return main.every(isRemoval)
    case 'pause':
      return isPause
    case 'nudges':
      return main.every(({ kind }) => kind === 'schedule') && main.some(isOfNudge)
    case 'reminder':
      return !isPause && main.every((change) => change.kind === 'schedule' && isReminder(change))
    default:
      return main.every(({ kind }) => kind === of)
  }
}

export const isOfRest = (change: Change): boolean => change.kind === 'schedule' && isRest(change)
const isOfNudge = (change: Change): boolean => change.kind === 'schedule' && isNudge(change)

const isRemoval = (change: Change): boolean =>
  change.kind === 'note'
    ? change.after.deleted
    : change.kind === 'schedule' && !isNudge(change) && change.after === undefined

/** What a change of these kinds is called, whichever it was. */
export const names = {
  profile: 'your profile',
  case: 'your case for promotion',
  agenda: 'your 1:1',
  import: 'what your file brought',
} as const
