import type { Subject } from '../domain/subject.ts'
import type { Intent } from '../reading/intent.ts'
import type { Answer } from './answer.ts'
import { guidance } from './guidance.ts'
import type { Asker, Mind, Room } from './mind.ts'
import { isOpen } from './outsiders.ts'
import { ownAnswer } from './own/answer.ts'
import { askReason, shareWords } from './own/feedback.ts'
import { matchForOwner, startForOwner } from './own/growth.ts'
import { changesReply } from './replies/changes.ts'
import { notInChannel } from './replies/own/notes.ts'
import { notHereReply, notSharedWithReply, undoneReply } from './replies/talk/courtesy.ts'
import {
  nobodyHereReply,
  notHereToShareReply,
  notKeptReply,
  sharedAlreadyReply,
  toShare,
} from './replies/talk/share.ts'
import { guideFor } from './sources.ts'
import { intentOf, wordsOf } from './subject.ts'

/** What may be shown to all where it is asked: anything, what is for any reader, or nothing. */
export type Sharing = 'all' | 'open' | 'none'

export type Question = {
  readonly asker: Asker
  readonly room: Room
  readonly sharing?: Sharing | undefined
}

export async function respond(
  mind: Mind,
  intent: Intent,
  { asker, room, sharing }: Question,
): Promise<Answer> {
  switch (intent.kind) {
    case 'notes.add':
    case 'notes.draft':
      if (room === 'channel') return notInChannel(intent.note)
      return mind.own ? ownAnswer(mind.own, asker, intent) : notHereReply
    case 'notes.list':
    case 'note':
    case 'note.tag':
    case 'rate':
    case 'readiness':
    case 'packet':
    case 'delete':
    case 'notes.edit':
    case 'me':
    case 'hints':
    case 'export':
    case 'holdings':
    case 'erase':
    case 'news':
    case 'undo':
    case 'nudge.set':
    case 'nudge.pause':
    case 'nudge.stop':
    case 'nudge.do':
    case 'nudge.tap':
    case 'nudge.reply':
    case 'reminder.set':
    case 'reminder.do':
    case 'reminder.end':
    case 'reminders':
      return mind.own ? ownAnswer(mind.own, asker, intent) : notHereReply
    case 'share':
      return notSharedWithReply
    case 'share.last':
      return shareLast(mind, intent.of, { room, sharing })
    case 'feedback':
      return askReason(intent.answer)
    case 'words':
      return mind.own ? shareWords(mind.own, asker, intent.shared) : notHereReply
    case 'changes': {
      const guide = guideFor(mind, intent)
      return changesReply(guide, await mind.history(guide.guideline), intent)
    }
    case 'start': {
      const own = room === 'channel' ? undefined : mind.own
      return (own && (await startForOwner(own, asker, intent))) ?? guidance(mind, intent)
    }
    case 'match': {
      const own = room === 'channel' ? undefined : mind.own
      return (own && (await matchForOwner(own, asker, mind, intent))) ?? guidance(mind, intent)
    }
    case 'compare':
    case 'expectations':
    case 'dimensions':
    case 'levels':
    case 'guidelines':
    case 'which':
    case 'postings':
    case 'principles':
    case 'posting':
    case 'search':
    case 'examples':
    case 'why':
    case 'explain':
    case 'help':
    case 'smalltalk':
    case 'unknown':
    case 'unclear':
      return intent.kind === 'unclear' && intent.undone
        ? undoneReply(intent.suggestions, mind.library)
        : guidance(mind, intent)
  }
}

/** What was answered last, once more, with the way to share it; what is somebody's own is shared with nobody. */
function shareLast(mind: Mind, of: Subject, { room, sharing = 'all' }: Omit<Question, 'asker'>): Answer {
  const intent = intentOf(of)
  if (!intent) return notKeptReply
  if (intent.kind === 'notes.list' || intent.kind === 'readiness') return notSharedWithReply
  if (room === 'channel') return sharedAlreadyReply
  if (room === 'dm') return nobodyHereReply(wordsOf(intent, mind.library) ?? '')
  if (sharing === 'none' || (sharing === 'open' && !isOpen(mind, intent))) return notHereToShareReply(sharing)
  return toShare(guidance(mind, intent))
}
