import type { Library } from '../domain/library/library.ts'
import type { Learned } from '../reading/learned/model.ts'
import { suggestedDimensions } from '../reading/topics/suggested.ts'
import { understand } from '../reading/understand.ts'
import { type Conversation as Exchange, readSubject, saveSubject } from '../store/conversations.ts'
import { unlessFull } from '../store/database/errors.ts'
import type { Order } from '../store/events/order.ts'
import type { Answer, AskerAnswer, Reply, RoomAnswer } from './answer.ts'
import { worded, wordsOf } from './codec.ts'
import { decorated } from './decorators/decorated.ts'
import { featureOf, type Intent, type Reading } from './features/features.ts'
import { vote } from './features/feedback/handle.ts'
import { noSuchVote } from './features/feedback/reply.ts'
import { importAll } from './features/privacy/data.ts'
import { wordsOfReminder } from './features/reminders/reminders.ts'
import type { Filled } from './form.ts'
import { answerHere, isReadByOthers } from './here.ts'
import { historyOf } from './history.ts'
import { homeAnswer } from './home/home.ts'
import { goingBy, knownOf } from './known.ts'
import { isShort } from './leaning.ts'
import { settled } from './meaning.ts'
import { mindOf } from './mind.ts'
import type { Draft } from './notes/form.ts'
import { openNoteForm } from './notes/opening.ts'
import { savedBefore } from './notes/saving.ts'
import { isOfNudge, nudgeBefore, replyTo, turnAway } from './nudge-reply.ts'
import { isForGuests, isOpen, openAnswer, openPart, refusalFor } from './outsiders.ts'
import { meOf, type Own } from './person/me.ts'
import type { Asker, Room, Sharing } from './question.ts'
import { homeOf, strangerReply } from './refusals.ts'
import {
  isRepeatable,
  needsRole,
  roleOrMeant,
  roleQuestion,
  whichRoleOf,
  withAsked,
  withGuess,
} from './roles.ts'
import { answeredBy } from './schedules/answered.ts'
import { stepped } from './steps.ts'
import { intentOf, memoryOf, subjectOf } from './subject.ts'
import { featureOfForm, submitForm } from './submit.ts'
import { invitedReply } from './welcome.ts'

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
  /** A JSON file that the asker sent in a direct message; `order` as above. */
  readonly receive: (asker: Asker, content: string, order?: Order) => Promise<AskerAnswer>
  readonly home: (asker: Asker) => Promise<AskerAnswer>
  /** Whether an answer helped: `answer` is an id of its own, `says` are the words that it carried. */
  readonly vote: (asker: Asker, vote: Vote, order?: Order) => Promise<AskerAnswer>
  /** Whether what these words ask for may be read by people of other organisations. */
  readonly isOpen: (says: string) => boolean
  /** What the bot says when it comes into a channel; `shared`: people of other organisations read along. */
  readonly introduce: (shared: boolean) => RoomAnswer
}

/** A form that was taken, or why it was not, by the names of its fields. */
type Submitted =
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'taken'; readonly answer: AskerAnswer }

export type Vote = { readonly answer: string; readonly helpful: boolean; readonly says: string }

/** What a bot of one library is made with. */
type BotParts = Omit<Own, 'suggest' | 'history'> & {
  readonly learned: Learned
  /** Told of each text that a person of this workspace types, and what it is taken to mean. */
  readonly heard?: (reading: Reading) => void
}

export function botOf({ learned, heard, ...parts }: BotParts): Bot {
  const suggest: Own['suggest'] = (text, guideline) => suggestedDimensions(mind.vocabulary, text, guideline)
  const own: Own = { ...parts, suggest, history: historyOf(parts.vault.db, parts.now) }
  const mind = mindOf({ library: own.library, learned, now: own.now, own })
  const forOrder = (order: Order | undefined) => {
    const ordered: Own = { ...own, vault: { ...own.vault, order } }
    return { own: ordered, mind: { ...mind, own: ordered } }
  }
  const { library } = own
  const refused = async (asker: Asker) => {
    const refusal = await refusalFor(own, asker)
    return refusal && worded(refusal, library)
  }
  return {
    ask: async (asker, text, room, here, order) => {
      const { own, mind } = forOrder(order)
      const conversation = here && apartFor(room, here)
      // Of people of other workspaces nothing is kept, and nothing is looked up.
      if (asker.elsewhere)
        return worded(openAnswer(mind, roleOrMeant(mind, understand(mind, text), text)), library)
      const [known, last, nudge] = await Promise.all([
        knownOf(own, asker, room),
        conversation && isShort(text) ? readSubject(own.vault.db, asker, conversation, own.now()) : undefined,
        conversation && room === 'dm' ? nudgeBefore(own, asker, conversation) : undefined,
      ])
      const { hint, isOpen, guessed } = goingBy(mind.vocabulary, text, known, last)
      // Read once more it might mean something else, for what it did is done.
      const before = await savedBefore(own, asker)
      if (before)
        return worded(
          nudge ? await answeredBy(own, await meOf(own, asker), nudge.id, before) : before,
          library,
        )
      const said = understand(mind, text, { ...hint, ...(last && { last }) })
      const again = await wordsOfReminder(own, asker, said.intent)
      const repeated = again === undefined ? said : understand(mind, again, hint)
      const reading = again === undefined || isRepeatable(repeated.intent) ? repeated : said
      const today = last?.kind === 'notes.add' ? (await meOf(own, asker)).today : undefined
      const place = { room, context: { ...hint, ...(last && { last }) }, today }
      const meaning = settled(mind, { ...reading, utterance: said.utterance }, place)
      const decided = stepped(meaning.decided, said.utterance, known.place)
      const meant = nudge ? replyTo(nudge, text, { ...meaning, decided }) : decided.intent
      const asksRole = isOpen && needsRole(mind.vocabulary, { ...decided, intent: meant }, again ?? text)
      const roleOf = async (asked: string) =>
        room !== 'channel' && !(await refused(asker))
          ? roleQuestion(asked)
          : whichRoleOf(mind, meant, asked, isReadByOthers(conversation, room) ? openPart(library) : library)
      const intent = asksRole && !guessed ? await roleOf(again ?? text) : meant
      heard?.({ ...decided, intent })
      if (nudge && !conversation?.thread && !isOfNudge(intent))
        await unlessFull(turnAway(own, asker), undefined)
      const refusal = isForGuests(intent) ? undefined : await refused(asker)
      if (refusal) return refusal
      const subject = subjectOf(intent, library)
      const [{ reply, ...told }] = await Promise.all([
        answerHere(mind, intent, {
          asker,
          room,
          shared: conversation?.shared === true,
          sharing: conversation?.sharing,
        }),
        conversation &&
          subject &&
          !memoryOf(subject)?.aside &&
          unlessFull(saveSubject(own.vault.db, asker, conversation, subject, own.now()), undefined),
      ])
      const whole =
        asksRole && guessed && !told.me ? withGuess(reply, guessed) : withAsked(mind, intent, reply)
      const saying = withWords(whole, intent, { library, ...(!last && { text }) })
      const inTalk = conversation && { said: { text, intent, room } }
      return worded(await decorated({ own, owner: asker, ...told, ...inTalk }, saying), library)
    },
    draft: async (asker, draft) =>
      (await refused(asker)) ?? worded(openNoteForm(own, await meOf(own, asker), draft), library),
    submit: async (asker, form) => {
      // To leave, and to say why an answer was of no use, is the right of everyone of whom something may be kept.
      const isRight = featureOfForm(form.id).mayAsk === 'anyone'
      const refusal = isRight && !asker.elsewhere ? undefined : await refused(asker)
      if (refusal) return { kind: 'taken', answer: refusal }
      const submitted = await submitForm(own, asker, form)
      return submitted.kind === 'refused'
        ? submitted
        : { kind: 'taken', answer: worded(submitted.reply, library) }
    },
    receive: async (asker, content, order) => {
      const { own } = forOrder(order)
      return (await refused(asker)) ?? worded(await importAll(own, await meOf(own, asker), content), library)
    },
    home: async (asker) => {
      const refusal = await refusalFor(own, asker)
      return worded(refusal ? homeOf(refusal) : await homeAnswer(own, asker), library)
    },
    isOpen: (says) => isOpen(mind, understand(mind, says).intent),
    introduce: (shared) => worded(invitedReply(shared ? openPart(library) : library), library),
    vote: async (asker, { answer, helpful, says }, order) => {
      if (asker.elsewhere) return worded(strangerReply, library)
      const subject = subjectOf(understand(mind, says).intent, library)
      return worded(
        subject ? await vote(forOrder(order).own, asker, { answer, helpful, subject }) : noSuchVote,
        library,
      )
    },
  }
}

/** What is answered to the asker alone may tell of their level: before a room none of it is gone on with. */
const apartFor = (room: Room, here: Conversation): Conversation =>
  room === 'channel' ? { ...here, thread: `${here.thread ?? ''} open` } : here

/** Answers of facts carry the words that ask for them again: those that were typed only where they stand by themselves. */
function withWords(
  answer: Reply,
  intent: Intent,
  { library, text }: { library: Library; text?: string },
): Reply {
  const of = intent.kind === 'share.last' ? intentOf(intent.of) : intent
  const { memory, seenBy, handleOwn } = featureOf(intent)
  const tells = answer.for === 'room' || (seenBy === 'room' && handleOwn !== undefined)
  const says = tells ? ((memory && of && wordsOf(of, library)) ?? text) : undefined
  return says === undefined ? answer : { ...answer, says }
}
