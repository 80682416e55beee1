import type { Choice } from '../inputs.ts'
import type { FaultPlan, Faults } from '../server/faults.ts'
import type { Decision } from '../slack.ts'
import { startAfresh } from '../state/afresh.ts'
import type { Change } from '../state/changes.ts'
import { channelCalled, directChannel, personCalled } from '../state/find.ts'
import type { Entry } from '../state/record.ts'
import type { Channel, JsonObject, Message, Notice, Person } from '../state/state.ts'
import type { World } from '../world.ts'
import { type Acted, command } from './command.ts'
import type { Target } from './holder.ts'
import { type Jumped, jump } from './jump.ts'
import { closeView, submitView } from './modal.ts'
import { press } from './press.ts'
import type { Submitted } from './response-action.ts'
import { deleteMessage, editMessage, react, type Said, say, unreact } from './say.ts'
import {
  canvases,
  files,
  home,
  markRead,
  messages,
  modals,
  notices,
  type Seen,
  type SeenCanvas,
  type SeenModal,
  unread,
} from './see.ts'
import { shortcut } from './shortcut.ts'
import { concerns } from './stream.ts'
import { suggest } from './suggest.ts'
import {
  changePerson,
  install,
  invite,
  type Leaving,
  openHome,
  type Profile,
  reach,
  remove,
  revoke,
  uninstall,
} from './workspace-life.ts'

type Pressed = { readonly action_id: string; readonly block_id?: string; readonly choice?: Choice }

/**
 * What people do and see. A `user` is an id or a name (`lena`); a `channel` is an id, a name (`#leveling`), or `dm`
 * for the direct messages with the app. What nobody could do in Slack throws `Impossible`.
 */
export type Acts = ReturnType<typeof act>

export function act(world: World) {
  return {
    say: (user: string, channel: string, text: string, more: Omit<Said, 'text'> = {}): Seen =>
      say(world, { user, channel, text, ...more }),
    editMessage: (user: string, channel: string, ts: string, text: string): Seen =>
      editMessage(world, { user, channel, ts, text }),
    deleteMessage: (user: string, channel: string, ts: string): void =>
      deleteMessage(world, { user, channel, ts }),
    react: (user: string, channel: string, ts: string, name: string): void =>
      react(world, { user, channel, ts, name }),
    unreact: (user: string, channel: string, ts: string, name: string): void =>
      unreact(world, { user, channel, ts, name }),
    command: (user: string, channel: string, name: string, text = '', thread_ts?: string): Promise<Acted> =>
      command(world, { user, channel, command: name, text, thread_ts }),
    press: (user: string, on: Target, what: Pressed): Promise<Acted> => press(world, { user, on, ...what }),
    suggest: (user: string, on: Target, action_id: string, text: string): Promise<JsonObject | undefined> =>
      suggest(world, { user, on, action_id, text }),
    shortcut: (
      user: string,
      callback_id: string,
      message?: { channel: string; ts: string },
    ): Promise<Acted> => shortcut(world, { user, callback_id, ...message }),
    submitView: (user: string, values: Record<string, Choice> = {}): Promise<Submitted> =>
      submitView(world, { user, values }),
    closeView: (user: string, more: { all?: boolean } = {}): Promise<void> =>
      closeView(world, { user, ...more }),
    openHome: (user: string, tab: 'home' | 'messages' = 'home'): void => openHome(world, { user, tab }),
    invite: (user: string, channel: string, whom?: string): void => invite(world, { user, channel, whom }),
    remove: (user: string, channel: string, whom?: string): void => remove(world, { user, channel, whom }),
    markRead: (user: string, channel: string): void => markRead(world, { user, channel }),
    changePerson: (user: string, profile: Profile): void => changePerson(world, { user, ...profile }),
    /** Where the browser goes of who lets the app in, on Slack's page at this address. */
    install: (user: string, address: string, decision?: Decision): string =>
      install(world, { user, address, ...(decision && { decision }) }),
    /** What an admin of the organisation decides for this workspace. */
    reach: (lets: boolean): void => reach(world, { lets }),
    isInstalled: (): boolean => world.state.installed,
    uninstall: (events?: readonly Leaving[]): void => uninstall(world, events && { events }),
    revoke: (): void => revoke(world),
    messages: (user: string, channel: string, thread?: string): Seen[] =>
      messages(world, { user, channel, thread }),
    home: (user: string): JsonObject | undefined => home(world, user),
    modals: (user: string): SeenModal[] => modals(world, user),
    notices: (user: string): Notice[] => notices(world, user),
    /** Those that this person can open. */
    canvases: (user: string): SeenCanvas[] => canvases(world, user),
    files: (user: string): JsonObject[] => files(world, user),
    unread: (user: string): Record<string, number> => unread(world, user),
    person: (who: string): Person => personCalled(world.state, who),
    channel: (which: string): Channel => channelCalled(world.state, which),
    dm: (who: string): string => directChannel(world.state, personCalled(world.state, who).id)?.id ?? '',
    ...machinery(world),
  }
}

/** What belongs to the workspace rather than to a person in it. */
function machinery(world: World) {
  return {
    people: (): Person[] => world.state.people.filter(({ bot }) => !bot),
    record: (): readonly Entry[] => world.journal.entries(),
    setFaults: (plan: Parameters<Faults['set']>[0]): void => world.faults.set(plan),
    faults: (): FaultPlan => world.faults.plan(),
    connections: (): number => world.sockets?.connections() ?? 0,
    dropSockets: (count?: number): void => world.sockets?.drop(count),
    refreshSockets: (reason: 'warning' | 'refresh_requested' | 'link_disabled' = 'refresh_requested'): void =>
      world.sockets?.refresh(reason),
    clock: world.clock,
    jump: (): Promise<Jumped> => jump(world),
    reset: (): void => startAfresh(world),
    /** Calls the listener when something changed for this person; returns how to stop. */
    onChange: (user: string, listener: (change: Change) => void): (() => void) => {
      const { id } = personCalled(world.state, user)
      return world.changes.watch((change) => concerns(change, id) && listener(change))
    },
    /** Everything that was ever posted and not deleted, oldest first. */
    posted: (): readonly Message[] => world.state.messages,
    until: <Found>(look: () => Found, patience = 2000) => until(world, look, patience),
  }
}

/** Waits until `look` returns something other than undefined, null or false; rejects after `patience` milliseconds. */
function until<Found>(world: World, look: () => Found, patience: number): Promise<NonNullable<Found>> {
  const { promise, resolve, reject } = Promise.withResolvers<NonNullable<Found>>()
  const check = () => {
    try {
      const found = look()
      if (found !== undefined && found !== null && found !== false) resolve(found)
    } catch (error) {
      reject(error)
    }
  }
  const timer = setTimeout(() => reject(new Error(`Waited ${patience} ms in vain.`)), patience)
  const stop = world.changes.watch(check)
  check()
  return promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}
