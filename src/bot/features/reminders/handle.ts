import type { FeatureOf } from '../feature.ts'
import { endReminder } from './end.ts'
import { moveReminder } from './move.ts'
import { listReminders, setReminder, stopReminder } from './reminders.ts'
import { noSuchReminderReply } from './reply.ts'
import * as spec from './spec.ts'

export const set: FeatureOf<typeof spec.set> = { ...spec.set, handleOwn: setReminder }

export const move: FeatureOf<typeof spec.move> = { ...spec.move, handleOwn: moveReminder }

export const one: FeatureOf<typeof spec.one> = {
  ...spec.one,
  // What it shows was looked up before; here there is no such reminder any more.
  handleOwn: async (own, me, { act, id }) =>
    act === 'show' ? noSuchReminderReply : stopReminder(own, me, id),
}

export const end: FeatureOf<typeof spec.end> = { ...spec.end, handleOwn: endReminder }

export const list: FeatureOf<typeof spec.list> = { ...spec.list, handleOwn: listReminders }
