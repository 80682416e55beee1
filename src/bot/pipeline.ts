import type { RoleInTitle } from '../domain/own/role-in-title.ts'
import type { Subject } from '../domain/subject.ts'
import { type Understood, understand } from '../reading/understand.ts'
import { unlessFull } from '../store/database/errors.ts'
import type { AskerReply, Reply } from './answer.ts'
import { withWords } from './context/asked-again.ts'
import { type Background, backgroundOf } from './context/background.ts'
import { asItIsNow } from './context/done-before.ts'
import { goesOnByDay } from './context/go-on.ts'
import { besideMatter } from './context/lately.ts'
import { withListed } from './context/listed.ts'
import { agreedTo, keepSubject } from './context/offered.ts'
import { withReminded } from './context/reminded.ts'
import { memoryOf, subjectOf, withEarlier, withNote, withOpen } from './context/subject.ts'
import { decorated } from './decorators/decorated.ts'
import { featureOf, type Intent, type Reading } from './features/features.ts'
import { importAll } from './features/privacy/data.ts'
import { wordsOfReminder } from './features/reminders/reminders.ts'
import { offering } from './meaning/instead.ts'
import { settled } from './meaning/meaning.ts'
import type { Mind } from './mind.ts'
import { savedBefore } from './notes/saving.ts'
import { isOfNudge, replyTo, turnAway } from './nudge-reply/nudge-reply.ts'
import { withOwnLevels } from './person/assumed.ts'
import { answerHere, isReadByOthers } from './person/here.ts'
import { meOf, type Own } from './person/me.ts'
import { isForGuests, openAnswer, openPart, refusalFor } from './person/outsiders.ts'
import {
  isRepeatable,
  needsRole,
  roleOrMeant,
  roleQuestion,
  whichRoleOf,
  withAsked,
  withGuess,
} from './person/roles.ts'
import type { Asker, Message } from './question.ts'
import type { Responded } from './respond.ts'
import { answeredBy } from './schedules/answered.ts'

type OwnMind = Mind & { readonly own: Own }

/**
 * The one path from what a person says to the answer: understand, decide, handle, decorate. A button says words too, and
 * takes the same way. `heard` is told what the words were taken to mean.
 */
export async function answerTo(
  mind: OwnMind,
  message: Message,
  heard?: (reading: Reading) => void,
): Promise<Reply> {
  const { asker, text } = message
  // Of people of other workspaces nothing is kept, and nothing is looked up.
  if (asker.elsewhere) return openAnswer(mind, roleOrMeant(mind, understand(mind, text), text))
  const background = await backgroundOf(mind, message)
  const done = await doneBefore(mind.own, message, background)
  if (done) return done
  // A yes to what was offered says what its button says; to several offers, it has to be asked which.
  const [agreed, ...others] = await agreedTo(mind.own, message, background)
  if (agreed !== undefined && others.length === 0) return answerTo(mind, { ...message, text: agreed }, heard)
  const understood = await understandMessage(mind, message, background)
  const decided =
    agreed === undefined
      ? await decide(mind, message, background, understood)
      : { reading: offering([agreed, ...others]) }
  heard?.(decided.reading)
  const { intent } = decided.reading
  await turnedAway(mind.own, message, background, intent)
  const refusal = isForGuests(intent) ? undefined : await refusalFor(mind.own, asker)
  if (refusal) return refusal
  const handled = await handle(mind, message, intent)
  const responded = await asItIsNow(mind.own, asker, handled, (shown) => handle(mind, message, shown))
  const subject = toRemember(mind, background, intent, responded.reply)
  const read = { from: understood.read.intent, intent, place: background.place }
  const reply = await withOwnLevels(mind.own, message.asker, read, responded.reply)
  const whole = await decorate(mind, message, background, decided, { ...responded, reply })
  await keepSubject(mind.own, message, background, { subject, reply: whole })
  return whole
}

/** The answer to an export that came back. */
export async function received(mind: OwnMind, asker: Asker, content: string): Promise<AskerReply> {
  const reply = await importAll(mind.own, await meOf(mind.own, asker), content)
  const show = (intent: Intent) =>
    handle(mind, { asker, text: '', room: 'dm', conversation: undefined }, intent)
  const { reply: now } = await asItIsNow(mind.own, asker, { reply }, show)
  return now.for === 'asker' ? now : reply
}

/** What an earlier attempt at the same order saved: read once more it might mean something else, for what it did is done. */
async function doneBefore(own: Own, { asker }: Message, { nudge }: Background): Promise<Reply | undefined> {
  const saved = await savedBefore(own, asker)
  return saved && nudge ? answeredBy(own, await meOf(own, asker), nudge.id, saved) : saved
}

/** `words`: those that were typed, or those that a reminder brings back. */
type UnderstoodMessage = { readonly read: Understood<Intent>; readonly words: string }

async function understandMessage(
  mind: OwnMind,
  { asker, text }: Message,
  { hint, last }: Background,
): Promise<UnderstoodMessage> {
  const said = understand(mind, text, { ...hint, ...(last && { last }) })
  const again = await wordsOfReminder(mind.own, asker, said.intent)
  if (again === undefined) return { read: said, words: text }
  const repeated = understand(mind, again, hint)
  const read = isRepeatable(repeated.intent) ? { ...repeated, utterance: said.utterance } : said
  return { read, words: again }
}

/** What is done about it; `guessed`: a role that nobody but the asker's job title tells of, where the answer goes by one. */
type Decided = { readonly reading: Reading; readonly guessed?: RoleInTitle | undefined }

async function decide(
  mind: OwnMind,
  { asker, text, room, conversation }: Message,
  background: Background,
  { read, words }: UnderstoodMessage,
): Promise<Decided> {
  const { hint, before, place, nudge, isOpen, guessed } = background
  const today = before && goesOnByDay(before) ? (await meOf(mind.own, asker)).today : undefined
  const context = { ...hint, ...(before && { last: before }) }
  const meaning = settled(mind, read, { room, context, today, place })
  const intent = askedFirst(nudge ? replyTo(nudge, text, meaning) : meaning.decided.intent, background)
  const reading = { ...meaning.decided, intent: conversation ? countedOn(intent, before) : intent }
  if (!isOpen || !needsRole(mind.vocabulary, reading, words)) return { reading }
  if (guessed && !isReadByOthers(conversation, room)) return { reading, guessed }
  if (room !== 'channel' && !(await refusalFor(mind.own, asker)))
    return { reading: { ...reading, intent: roleQuestion(words) } }
  const toldHere = isReadByOthers(conversation, room) ? openPart(mind.library) : mind.library
  return { reading: { ...reading, intent: whichRoleOf(mind, intent, words, toldHere) } }
}

/** "Undo that", where the last line changed nothing: an older change is told before it is taken back. */
const askedFirst = (intent: Intent, { kept, keptAt }: Background): Intent =>
  intent.kind === 'undo' && kept?.lately === 'missed' && !intent.id && !intent.of && !intent.all
    ? { ...intent, after: keptAt }
    : intent

/** Refusals in a row don't read alike: each is told how many came before it. */
const countedOn = (intent: Intent, before: Background['before']): Intent =>
  intent.kind === 'unknown' ? { ...intent, before: before?.refused ?? 0 } : intent

/** Who speaks of something else after a nudge does not answer it. */
async function turnedAway(
  own: Own,
  { asker, conversation }: Message,
  { nudge }: Background,
  intent: Intent,
): Promise<void> {
  if (nudge && !conversation?.thread && !isOfNudge(intent)) await unlessFull(turnAway(own, asker), undefined)
}

const handle = (mind: OwnMind, { asker, room, conversation }: Message, intent: Intent): Promise<Responded> =>
  answerHere(mind, intent, {
    asker,
    room,
    shared: conversation?.shared === true,
    sharing: conversation?.sharing,
  })

/** What the next question in this conversation can lean on. */
function toRemember(
  mind: OwnMind,
  { before, kept }: Background,
  intent: Intent,
  reply: Reply,
): Subject | undefined {
  const subject = subjectOf(intent, mind.own.library)
  if (!subject) {
    // After something else that was not understood, nobody thinks of a list of notes any more.
    const isLeft = featureOf(intent).vague && kept?.kind === 'notes.list'
    const going = isLeft ? undefined : kept
    const beside = besideMatter(intent, reply, { kept, going })
    return intent.kind === 'unknown' && beside ? { ...beside, refused: (kept?.refused ?? 0) + 1 } : beside
  }
  if (memoryOf(subject)?.aside) return undefined
  const named = withReminded(subject, intent, (words) => understand(mind, words).intent)
  const earlier = withEarlier(withOpen(withNote(named, reply), intent, before), before)
  const whole = withListed(earlier, { intent, reply, library: mind.own.library }, before)
  return before?.refused ? { ...whole, refused: before.refused } : whole
}

async function decorate(
  mind: OwnMind,
  { asker, text, room, conversation }: Message,
  { last }: Background,
  { reading: { intent }, guessed }: Decided,
  { reply, ...told }: Responded,
): Promise<Reply> {
  const whole = guessed && !told.me ? withGuess(reply, guessed) : await withAsked(mind, asker, intent, reply)
  const saying = withWords(whole, intent, { library: mind.library, ...(!last && { text }) })
  const inTalk = conversation && { said: { text, intent, room } }
  return decorated({ own: mind.own, owner: asker, ...told, ...inTalk }, saying)
}
