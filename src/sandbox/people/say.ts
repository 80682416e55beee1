import { sendChangedEvent, sendDeletedEvent, sendMessageEvent } from '../delivery/events.ts'
import { secret } from '../random.ts'
import { Impossible } from '../server/refusal.ts'
import { isMember } from '../state/find.ts'
import { messageJson, removeMessage, storeMessage, tellAudience } from '../state/messages.ts'
import { addReaction, removeReaction } from '../state/reactions.ts'
import type { Channel, Message, Person } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import { type Attachment, attach } from './attach.ts'
import { actor, notice, placeOf, visibleMessage, type Where, type Which } from './presence.ts'
import { markRead, type Seen, seen } from './see.ts'
import { asSent, typedBlock } from './typed.ts'

export type Said = {
  readonly text: string
  readonly thread_ts?: string | undefined
  readonly files?: readonly Attachment[] | undefined
}

/** A person writes in a channel, in a thread or to the app; a file may come with the words, or alone. */
export function say(world: World, { user, channel, text, thread_ts, files = [] }: Where & Said): Seen {
  const person = actor(world, user)
  const place = placeOf(world, person, channel)
  mayWrite(world, place)
  const sent = asSent(world, text)
  const blocks = sent === '' ? [] : [typedBlock(sent, secret(5, world.random))]
  const threadTs =
    thread_ts === undefined ? undefined : rootOf(visibleMessage(world, person, place, thread_ts))
  const message = storeMessage(world, {
    channel: place,
    user: person.id,
    text: sent,
    blocks,
    threadTs,
    files: attach(world, person, place, files),
  })
  markRead(world, { user, channel: place.id })
  sendMessageEvent(world, message)
  missingApp(world, person, place, sent)
  return seen(world, message)
}

function mayWrite({ app }: World, { kind, archived }: Channel): void {
  if (archived) throw new Impossible('This channel is archived.')
  const { messages_tab_enabled: enabled, messages_tab_read_only_enabled: readOnly } = app.home
  if (kind === 'im' && (!enabled || readOnly))
    throw new Impossible('Sending messages to this app has been turned off.')
}

function rootOf(message: Message): string {
  if (message.onlyFor !== undefined) throw new Impossible('An ephemeral message has no thread.')
  return message.threadTs ?? message.ts
}

function missingApp(world: World, person: Person, place: Channel, sent: string): void {
  const { botUser } = world.state.app
  if (isMember(place, botUser) || !sent.includes(`<@${botUser}>`)) return
  notice(world, person, place.id, `You mentioned @${world.app.name}, but they’re not in this channel.`)
}

export function editMessage(world: World, { text, ...which }: Which & { text: string }): Seen {
  const message = ownMessage(world, which)
  const previous = messageJson(world, message, { metadata: false })
  message.text = asSent(world, text)
  message.blocks = [typedBlock(message.text, secret(5, world.random))]
  message.edited = { user: message.user, ts: nextTs(world) }
  tellAudience(world, message)
  sendChangedEvent(world, message, previous)
  return seen(world, message)
}

/** An ephemeral message may be dismissed by its reader; anything else is deleted by who wrote it. */
export function deleteMessage(world: World, which: Which): void {
  const message = ownMessage(world, which)
  removeMessage(world, message)
  sendDeletedEvent(world, message)
}

function ownMessage(world: World, { user, channel, ts }: Which): Message {
  const person = actor(world, user)
  const message = visibleMessage(world, person, placeOf(world, person, channel), ts)
  if (message.user !== person.id && message.onlyFor !== person.id)
    throw new Impossible('That is not their message.')
  return message
}

export function react(world: World, { user, channel, ts, name }: Which & { name: string }): void {
  const person = actor(world, user)
  addReaction(world, reactable(world, person, channel, ts), name, person.id)
}

export function unreact(world: World, { user, channel, ts, name }: Which & { name: string }): void {
  const person = actor(world, user)
  removeReaction(world, reactable(world, person, channel, ts), name, person.id)
}

function reactable(world: World, person: Person, channel: string, ts: string): Message {
  const message = visibleMessage(world, person, placeOf(world, person, channel), ts)
  if (message.onlyFor !== undefined) throw new Impossible('Nobody can react to an ephemeral message.')
  return message
}
