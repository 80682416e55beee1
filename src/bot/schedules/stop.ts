import type { AskerReply } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { stopAll } from './kept.ts'

export const stoppedReply = (count: number): AskerReply => ({
  for: 'asker',
  changed: true,
  summary:
    count === 0
      ? 'Nudges are off already: I write nothing to you by myself.'
      : 'Stopped: nothing comes by itself any more. “nudge fri 15:00” turns it on again.',
  parts: [],
})
export const stopNudges = async (own: Own, me: Me): Promise<AskerReply> =>
  stoppedReply(await stopAll(own, me.owner))
