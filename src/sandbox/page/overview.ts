import type { App } from '../manifest.ts'
import type { Channel, Person, State } from '../state/state.ts'

/** What GET /sandbox/overview answers. */
export type Overview = {
  readonly team: State['team']
  readonly app: State['app'] & {
    readonly name: string
    readonly home: App['home']
    readonly installed: boolean
  }
  readonly connections: number
  readonly now: string
  readonly people: readonly PersonSeen[]
  readonly channels: readonly ChannelSeen[]
  readonly commands: App['commands']
  /** Slack's own that work here. */
  readonly slackCommands: readonly Pick<App['commands'][number], 'command' | 'description' | 'usage_hint'>[]
  readonly shortcuts: App['shortcuts']
}

export type PersonSeen = Readonly<Person>

export type ChannelSeen = Pick<Channel, 'id' | 'kind' | 'name' | 'purpose'> & {
  readonly members: readonly string[]
  readonly unread: number
}

export function hasApp({ members }: ChannelSeen, { app }: Overview): boolean {
  return members.includes(app.botUser)
}
