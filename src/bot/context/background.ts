import { findGuideline } from '../../domain/library/library.ts'
import { nextLevels } from '../../domain/library/tracks.ts'
import type { RoleInTitle } from '../../domain/own/role-in-title.ts'
import type { Subject } from '../../domain/subject.ts'
import type { Hint } from '../../reading/hint.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { readSubject } from '../../store/conversations.ts'
import type { Nudge } from '../../store/nudges/rows.ts'
import { readProfile } from '../../store/people/profiles.ts'
import { asksOfOwn, type Place, placeOf } from '../meaning/steps.ts'
import type { Mind } from '../mind.ts'
import { nudgeBefore } from '../nudge-reply/nudge-reply.ts'
import { guessedRole, meOf, type Own } from '../person/me.ts'
import { isTold } from '../person/roles.ts'
import type { Asker, Conversation, Message } from '../question.ts'
import { longestAnswer } from './go-on-note.ts'
import { isShort } from './leaning.ts'

/** What is known before a text is read. */
export type Background = GoingBy & {
  /** What the asker asked about last in this conversation, where a text is short enough to lean on it. */
  readonly last: Subject | undefined
  /** The same, also for what may answer the bot's question in more words. */
  readonly before: Subject | undefined
  /** The same, whatever is said. */
  readonly kept: Subject | undefined
  /** When that was. */
  readonly keptAt: string | undefined
  /** The nudge that the text may answer. */
  readonly nudge: Nudge | undefined
  /** Where the asker stands in their guideline. */
  readonly place: Place | undefined
}

export async function backgroundOf(
  { own, vocabulary }: Mind & { readonly own: Own },
  message: Message,
): Promise<Background> {
  const { asker, text, room, conversation } = message
  const exchange = exchangeOf(message)
  const [known, read, nudge] = await Promise.all([
    knownOf(own, message),
    exchange && readSubject(own.vault.db, asker, exchange, own.now()),
    conversation && room === 'dm' ? nudgeBefore(own, asker, conversation) : undefined,
  ])
  const kept = read?.subject
  const before = text.length <= longestAnswer ? kept : undefined
  const last = isShort(text) ? kept : undefined
  return {
    ...goingBy(vocabulary, text, known, last),
    last,
    before,
    kept,
    keptAt: read?.at,
    nudge,
    place: known.place,
  }
}

/** What is answered to the asker alone may tell of their level: before a room none of it is gone on with. */
export const exchangeOf = ({ room, conversation }: Message): Conversation | undefined =>
  conversation && room === 'channel'
    ? { ...conversation, thread: `${conversation.thread ?? ''} open` }
    : conversation

/** What is known of an asker. */
type Known = {
  /** The guideline that they chose, by its id. */
  readonly guideline?: string
  readonly place?: Place | undefined
  /** Where nobody but their job title says which guideline is theirs. */
  readonly guess?: RoleInTitle | undefined
}

/** The guideline that the asker goes by, where there is a choice; their level, where nobody else would learn of it. */
async function knownOf(own: Own, { asker, room, text }: Message): Promise<Known> {
  const { library, vault } = own
  const { guidelines } = library
  const isChoice = guidelines.length > 1 || guidelines.some(({ levels }) => levels.length > 1)
  const profile = isChoice ? await readProfile(vault, asker) : undefined
  // One that is no longer loaded gives way to no other in silence: they are asked anew.
  const isOpen = profile?.assumed === true && guidelines.length > 1
  if (!profile || isOpen || !findGuideline(library, profile.guideline)) {
    const guess = await guessedRole(own, asker)
    const isTheirs = room !== 'channel' && (guess || guidelines.length === 1)
    return { guess, place: isTheirs && asksOfOwn(text) ? await assumedPlace(own, asker, guess) : undefined }
  }
  const { guideline } = profile
  return room === 'channel' ? { guideline } : { guideline, place: placeOf(library, profile) }
}

/** Who asks for the level above theirs before they set one: of two the lower one, or what their title tells. Else it is asked for. */
async function assumedPlace(
  own: Own,
  asker: Asker,
  guess: RoleInTitle | undefined,
): Promise<Place | undefined> {
  const { guideline, current } = await meOf(own, asker)
  const isLikely = guess?.level !== undefined || guideline.levels.length === 2
  return isLikely ? { guideline, current, next: nextLevels(guideline, current) } : undefined
}

/**
 * The guideline to read a text by: the chosen one; else what the text itself tells, what the conversation is about, and
 * what their job title says. `isOpen`: they chose none, and neither text nor conversation tells one.
 */
type GoingBy = {
  readonly hint: Hint
  readonly isOpen: boolean
  readonly guessed?: RoleInTitle | undefined
}

function goingBy(
  vocabulary: Vocabulary,
  text: string,
  { guideline, guess }: Known,
  last: Subject | undefined,
): GoingBy {
  if (guideline) return { hint: { guideline }, isOpen: false }
  if (isTold(vocabulary, text)) return { hint: {}, isOpen: false }
  if (last?.guideline) return { hint: { guideline: last.guideline }, isOpen: false }
  return { hint: guess ? { guideline: guess.guideline.id } : {}, isOpen: true, guessed: guess }
}
