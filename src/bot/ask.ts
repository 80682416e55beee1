import type { Library } from '../domain/library/library.ts'
import type { Intent } from '../reading/intent.ts'
import type { Learned } from '../reading/learned/model.ts'
import type { Hint } from '../reading/read.ts'
import { suggestedDimensions } from '../reading/topics/suggested.ts'
import { type Conversation as Exchange, readSubject, saveSubject } from '../store/conversations.ts'
import { unlessFull } from '../store/database/errors.ts'
import type { Order } from '../store/events/order.ts'
import { readProfile } from '../store/people/profiles.ts'
import type { Answer, AskerAnswer, RoomAnswer } from './answer.ts'
import { historyOf } from './history.ts'
import { isShort } from './leaning.ts'
import { type Asker, type Mind, mindOf, type Room, read } from './mind.ts'
import { wordsOfReminder } from './nudges/reminders.ts'
import { isOfNudge, nudgeBefore, replyTo, turnAway } from './nudges/reply.ts'
import { answeredBy } from './nudges/taps.ts'
import { isForAll, isForGuests, isOpen, openAnswer, openPart, refusalFor } from './outsiders.ts'
import { draftAnswer, homeAnswer, receiveFile } from './own/answer.ts'
import { noteUnanswered, vote } from './own/feedback.ts'
import type { Draft } from './own/forms.ts'
import { greeted } from './own/greeting.ts'
import { meOf, type Own } from './own/me.ts'
import { savedBefore } from './own/notes.ts'
import { type Filled, type Submitted, submitForm } from './own/submitted.ts'
import { decide } from './policy.ts'
import { noSuchVote } from './replies/talk/feedback.ts'
import { guestHome, strangerReply } from './replies/talk/outsiders.ts'
import { invitedReply } from './replies/talk/welcome.ts'
import { type Question, respond, type Sharing } from './respond.ts'
import { intentOf, isAside, subjectOf, wordsOf } from './subject.ts'

/** Told by the chat product's own ids, which mean nothing here; `shared`: people of other organisations read along. */
export type Conversation = Exchange & { readonly shared?: boolean; readonly sharing?: Sharing }

/** All that a chat product knows of the bot. */
export type Bot = {
  /** `order`: what brought the words; asked again with the same one, it changes nothing more. */
  readonly ask: (
    asker: Asker,
    text: string,
    room: Room,
    conversation?: Conversation,
    order?: Order,
  ) => Promise<Answer>
  /** A form for a note that begins with what the chat product knows. */
  readonly draft: (asker: Asker, draft: Draft) => Promise<AskerAnswer>
  readonly submit: (asker: Asker, form: Filled) => Promise<Submitted>
  /** A JSON file that the asker sent in a direct message. */
  readonly receive: (asker: Asker, content: string) => Promise<AskerAnswer>
  readonly home: (asker: Asker) => Promise<AskerAnswer>
  /** Whether an answer helped: `answer` is an id of its own, `says` are the words that it carried. */
  readonly vote: (asker: Asker, vote: Vote) => Promise<AskerAnswer>
  /** Whether what these words ask for may be read by people of other organisations. */
  readonly isOpen: (says: string) => boolean
  /** What the bot says when it comes into a channel; `shared`: people of other organisations read along. */
  readonly introduce: (shared: boolean) => RoomAnswer
}

export type Vote = { readonly answer: string; readonly helpful: boolean; readonly says: string }

/** What a bot of one library is made with. */
export type BotParts = Omit<Own, 'suggest' | 'history'> & { readonly learned: Learned }

export function botOf({ learned, ...parts }: BotParts): Bot {
  const suggest: Own['suggest'] = (text, guideline) => suggestedDimensions(mind.vocabulary, text, guideline)
  const own: Own = { ...parts, suggest, history: historyOf(parts.vault.db, parts.now) }
  const mind = mindOf({ library: own.library, learned, now: own.now, own })
  const forOrder = (order: Order | undefined) => {
    const ordered: Own = { ...own, vault: { ...own.vault, order } }
    return { own: ordered, mind: { ...mind, own: ordered } }
  }
  return {
    ask: async (asker, text, room, here, order) => {
      const { own, mind } = forOrder(order)
      const conversation = here && apartFor(room, here)
      // Of people of other workspaces nothing is kept, and nothing is looked up.
      if (asker.elsewhere) return openAnswer(mind, read(mind, text).intent)
      const [hint, last, nudge] = await Promise.all([
        hintFor(own, asker, room),
        conversation && isShort(text) ? readSubject(own.vault.db, asker, conversation, own.now()) : undefined,
        conversation && room === 'dm' ? nudgeBefore(own, asker, conversation) : undefined,
      ])
      // Read once more it might mean something else, for what it did is done.
      const before = await savedBefore(own, asker)
      if (before) return nudge ? answeredBy(own, await meOf(own, asker), nudge.id, before) : before
      const said = read(mind, text, { ...hint, ...(last && { last }) })
      const again = await wordsOfReminder(own, asker, said.intent)
      const repeated = again === undefined ? said : read(mind, again, hint)
      const reading = again === undefined || isRepeatable(repeated.intent.kind) ? repeated : said
      const decided = decide(mind.vocabulary, reading, { text, room, hint })
      const intent = nudge ? replyTo(nudge, text, { read: reading, decided }) : decided.intent
      if (nudge && !conversation?.thread && !isOfNudge(intent))
        await unlessFull(turnAway(own, asker), undefined)
      const refused = isForGuests(intent.kind) ? undefined : await refusalFor(own, asker)
      if (refused) return refused
      const subject = subjectOf(intent, own.library)
      const [answer] = await Promise.all([
        answerHere(mind, intent, {
          asker,
          room,
          shared: conversation?.shared === true,
          sharing: conversation?.sharing,
        }),
        conversation &&
          subject &&
          !isAside(subject) &&
          unlessFull(saveSubject(own.vault.db, asker, conversation, subject, own.now()), undefined),
      ])
      const told = withWords(answer, intent, { library: own.library, ...(!last && { text }) })
      if (!conversation) return told
      const met = room === 'dm' ? await greeted(own, asker, intent, told) : told
      // One thing at a time: who is welcomed is not asked for something.
      const alone = room !== 'channel' && met === told
      return noteUnanswered(own, asker, { text, alone, intent }, met)
    },
    draft: async (asker, draft) => (await refusalFor(own, asker)) ?? draftAnswer(own, asker, draft),
    submit: async (asker, form) => {
      // To leave, and to say why an answer was of no use, is the right of everyone of whom something may be kept.
      const isRight = form.id === 'erase' || form.id === 'feedback'
      const refused = isRight && !asker.elsewhere ? undefined : await refusalFor(own, asker)
      return refused ? { kind: 'taken', answer: refused } : submitForm(own, asker, form)
    },
    receive: async (asker, content) => (await refusalFor(own, asker)) ?? receiveFile(own, asker, content),
    home: async (asker) => ((await refusalFor(own, asker)) ? guestHome : homeAnswer(own, asker)),
    isOpen: (says) => isOpen(mind, read(mind, says).intent),
    introduce: (shared) => invitedReply(shared ? openPart(own.library) : own.library),
    vote: async (asker, { answer, helpful, says }) => {
      if (asker.elsewhere) return strangerReply
      const subject = subjectOf(read(mind, says).intent, own.library)
      return subject ? vote(own, asker, { answer, helpful, subject }) : noSuchVote
    },
  }
}

/** What is answered to the asker alone may tell of their level: before a room none of it is gone on with. */
const apartFor = (room: Room, here: Conversation): Conversation =>
  room === 'channel' ? { ...here, thread: `${here.thread ?? ''} open` } : here

/** What a reminder brings back changes nothing: the words of one that came in a file can ask for anything. */
const isRepeatable = (kind: Intent['kind']): boolean =>
  isForAll(kind) || kind === 'readiness' || kind === 'notes.list'

type Here = Question & { readonly shared: boolean }

/** Where other organisations read along, what is said to all is for anyone; guests have nothing of their own to look at. */
async function answerHere(mind: Mind, intent: Intent, { shared, ...question }: Here): Promise<Answer> {
  if (shared && question.room === 'channel' && isForAll(intent.kind)) return openAnswer(mind, intent)
  const mixed = intent.kind === 'start' || intent.kind === 'match'
  const guest = mixed && mind.own !== undefined && (await refusalFor(mind.own, question.asker)) !== undefined
  return respond(guest ? { ...mind, own: undefined } : mind, intent, question)
}

/** The guideline that the asker goes by, where there is a choice; their level, where nobody else would learn of it. */
async function hintFor({ library, vault }: Own, asker: Asker, room: Room): Promise<Hint> {
  const { guidelines } = library
  const isChoice = guidelines.length > 1 || guidelines.some(({ levels }) => levels.length > 2)
  const profile = isChoice ? await readProfile(vault, asker) : undefined
  if (!profile) return {}
  const { guideline, current } = profile
  return room === 'channel' ? { guideline } : { guideline, level: current }
}

/** Answers of facts carry the words that ask for them again: those that were typed only where they stand by themselves. */
function withWords(answer: Answer, intent: Intent, { library, text }: { library: Library; text?: string }) {
  const of = intent.kind === 'share.last' ? intentOf(intent.of) : intent
  const tells = answer.for === 'room' || intent.kind === 'start' || intent.kind === 'match'
  const says = tells ? ((of && wordsOf(of, library)) ?? text) : undefined
  return says === undefined ? answer : { ...answer, says }
}
