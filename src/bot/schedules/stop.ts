import type { AskerReply } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { stopAll } from './kept.ts'

export const stoppedReply = (count: number): AskerReply => ({
  for: 'asker',
  changed: true,
  summary:
    count === 0
      ? 'Nudges are already off.'
      : 'Stopped: no more nudges, reminders or recaps. To turn nudges back on, type for example “nudge fri 15:00”.',
  parts: [],
})
export const stopNudges = async (own: Own, me: Me): Promise<AskerReply> =>
  stoppedReply(await stopAll(own, me.owner))
