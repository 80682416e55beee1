import type { Intent } from '../../reading/intent.ts'
import type { AskerAnswer } from '../answer.ts'
import type { Me, Own } from '../own/me.ts'
import { noSuchReminderReply } from '../replies/nudges/reminders.ts'
import { noNudgeReply } from '../replies/nudges/settings.ts'
import { endReminder } from './reminder-end.ts'
import { listReminders, setReminder, stopReminder } from './reminders.ts'
import { openNudgeForm, pauseNudge, resumeNudge, setNudge, stopNudges } from './settings.ts'
import { tapNudge } from './taps.ts'

/** What comes by itself: nudges and reminders. */
export type NudgeIntent = Extract<
  Intent,
  {
    kind:
      | 'nudge.set'
      | 'nudge.pause'
      | 'nudge.stop'
      | 'nudge.do'
      | 'nudge.tap'
      | 'reminder.set'
      | 'reminder.do'
      | 'reminder.end'
      | 'reminders'
  }
>

export async function nudgeAnswer(own: Own, me: Me, intent: NudgeIntent): Promise<AskerAnswer> {
  switch (intent.kind) {
    case 'nudge.set':
      return setNudge(own, me, intent.when)
    case 'nudge.pause':
      return pauseNudge(own, me, intent.when)
    case 'nudge.stop':
      return stopNudges(own, me)
    case 'nudge.do':
      if (intent.act === 'no') return noNudgeReply
      return intent.act === 'change' ? openNudgeForm(own, me) : resumeNudge(own, me)
    case 'nudge.tap':
      return tapNudge(own, me, intent.act, intent.id)
    case 'reminder.set':
      return setReminder(own, me, intent)
    case 'reminder.do':
      // What it shows was looked up before; here there is no such reminder any more.
      return intent.act === 'show' ? noSuchReminderReply : stopReminder(own, me, intent.id)
    case 'reminder.end':
      return endReminder(own, me, intent)
    case 'reminders':
      return listReminders(own, me)
  }
}
