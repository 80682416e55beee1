import { createClock, seconds } from './clock.ts'
import { createHttpTransport } from './delivery/http.ts'
import { createSocketHub } from './delivery/socket.ts'
import { readManifest } from './manifest.ts'
import { type Acts, act } from './people/acts.ts'
import { type Random, secret, seededRandom } from './random.ts'
import { createFaults } from './server/faults.ts'
import { listen, reopen, shut } from './server/server.ts'
import type { Slack } from './slack.ts'
import { createChanges } from './state/changes.ts'
import { createJournal } from './state/record.ts'
import { seedState } from './state/seed.ts'
import type { NextMoment, Timing, World } from './world.ts'

export type WorkspaceOptions = {
  /** 0 takes any that is free. */
  readonly port: number
  readonly now: () => Date
  /** The app's manifest.json, parsed. */
  readonly manifest: unknown
  readonly delivery: Delivery
  /** Where ids and tokens come from; without it, each workspace makes the same ones. */
  readonly random?: Random
  readonly timing?: Partial<Timing>
  /** So many people more, for load: `P00001` and on. */
  readonly crowd?: number
  /** Makes it part of an organisation, with the app in this workspace alone, or in the whole organisation; by OAuth it is as somebody lets it in. */
  readonly enterprise?: 'workspace' | 'organisation'
  /** The id of another workspace than Northwind, with people of the same ids. */
  readonly team?: string
  /** Where the app has to be let in first, by somebody of the workspace. */
  readonly slack?: Slack
  /** When the app will do something by itself next: the page's clock can jump there. */
  readonly nextMoment?: () => Promise<NextMoment | undefined>
}

type Delivery =
  | { readonly kind: 'socket' }
  | { readonly kind: 'http'; readonly url: string; readonly signingSecret: string }

export type Workspace = Acts & {
  readonly url: string
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string
  readonly botToken: string
  readonly appToken: string
  readonly teamId: string
  readonly appId: string
  readonly botId: string
  readonly botUserId: string
  /** Nobody reaches this Slack any more, until what this resolves to is called. */
  readonly goAway: () => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

/** Slack: 3 seconds to acknowledge; events again at once, after a minute, after five. */
const slackTiming: Timing = { ack: 3000, retries: [0, 60_000, 300_000] }

/** Starts a Slack workspace on this machine for one app; see `Acts` for what people can do in it. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { port, now, delivery, random = seededRandom(1), crowd = 0, team } = options
  const enterprise = options.enterprise && {
    id: 'E07NRTHGRP1',
    name: 'Northwind Group',
    everywhere: options.enterprise === 'organisation' && !options.slack,
  }
  const app = readManifest(options.manifest)
  let world: World
  const { server, url } = await listen(port, () => world)
  const changes = createChanges()
  const clock = createClock(now, () => changes.tell([], 'clock'))
  const state = seedState(app, seconds(clock.now()), { crowd, enterprise, team })
  const tokens = newTokens(state.app.id, random)
  const secrets = [tokens.bot, tokens.app, ...(delivery.kind === 'http' ? [delivery.signingSecret] : [])]
  const told = () => changes.tell([], 'connection')
  const sockets = delivery.kind === 'socket' ? createSocketHub(state.app.id, random, told) : undefined
  const transport = delivery.kind === 'http' ? createHttpTransport(delivery, clock.wall) : sockets
  if (transport === undefined) throw new TypeError('There is no way to reach the app.')
  world = {
    state,
    app,
    clock,
    random,
    changes,
    tokens,
    transport,
    sockets,
    url,
    crowd,
    enterprise,
    team,
    nextMoment: options.nextMoment,
    journal: createJournal(clock, changes, secrets),
    faults: createFaults(),
    timing: { ...slackTiming, ...options.timing },
    ending: new AbortController(),
    grants: options.slack && new Map(),
    slack: options.slack,
    secrets,
  }
  if (options.slack) {
    state.installed = false
    options.slack.join(world)
  }
  return {
    ...act(world),
    url,
    apiUrl: `${url}/api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    teamId: state.team.id,
    appId: state.app.id,
    botId: state.app.botId,
    botUserId: state.app.botUser,
    goAway: async () => {
      sockets?.drop()
      await shut(server)
      return () => reopen(server, Number(new URL(url).port))
    },
    close: async () => {
      world.ending.abort()
      transport.close()
      await shut(server)
    },
  }
}

function newTokens(appId: string, random: Random): World['tokens'] {
  return {
    bot: `xoxb-${secret(12, random)}-${secret(24, random)}`,
    app: `xapp-1-${appId}-${secret(40, random)}`,
    verification: secret(24, random),
  }
}
