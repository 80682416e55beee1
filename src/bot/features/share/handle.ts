import type { Reply } from '../../answer.ts'
import type { Question } from '../../question.ts'
import type { FeatureOf } from '../feature.ts'
import {
  nobodyHereReply,
  notHereToShareReply,
  notKeptReply,
  notSharedWithReply,
  sharedAlreadyReply,
  toShare,
} from './reply.ts'
import * as spec from './spec.ts'

export const share: FeatureOf<typeof spec.share> = { ...spec.share, handle: () => notSharedWithReply }

export const last: FeatureOf<typeof spec.last> = {
  ...spec.last,
  // Whether it can be asked again was looked up before; here it can't.
  handle: () => notKeptReply,
}

/** What was answered last, asked again. */
export type Again = {
  readonly seenBy: 'room' | 'asker'
  readonly words: string | undefined
  /** Whether people of other organisations may see it. */
  readonly isOpen: () => boolean
  readonly answer: () => Reply
}

/** What was answered last, once more, with the way to share it; what is somebody's own is shared with nobody. */
export function shareLast(again: Again, { room, sharing = 'all' }: Omit<Question, 'asker'>): Reply {
  if (again.seenBy === 'asker') return notSharedWithReply
  if (room === 'channel') return sharedAlreadyReply
  if (room === 'dm') return nobodyHereReply(again.words ?? '')
  if (sharing === 'none' || (sharing === 'open' && !again.isOpen())) return notHereToShareReply(sharing)
  return toShare(again.answer())
}
