import { pino } from 'pino'
import { expect, onTestFinished } from 'vitest'
import { type ManyParts, startMany } from '../../../src/app/many.ts'
import type { App } from '../../../src/app/parts.ts'
import { manifestAt, manifestScopes } from '../../../src/cli/manifest.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import type { Leaving } from '../../../src/sandbox/people/workspace-life.ts'
import { type Decision, startSlack } from '../../../src/sandbox/slack.ts'
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../../src/sandbox/workspace.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { freePort } from '../../postgres.ts'
import { settle, shipped, testVault } from '../../running.ts'
import { signingSecret } from '../behind-http.ts'

/** How many have arrived, whatever became of them. */
const envelopes = (workspace: Workspace) =>
  workspace.record().filter(({ kind }) => kind === 'envelope').length

const clientId = '1234567890.2345678901'
const clientSecret = 'fedcba9876543210fedcba9876543210'

/** Looked at until it is so, also where the machine is busy. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 })

export const hours = (count: number) => count * 3_600_000
export const days = (count: number) => hours(24 * count)

/** Two workspaces, Northwind and Southwind, whose people have the same ids, and the app that both may add. */
export async function twoWorkspaces({
  expiresIn,
  vault: given,
  enterprise,
}: {
  readonly expiresIn?: number
  readonly vault?: Vault
  /** Both are workspaces of one organisation. */
  readonly enterprise?: WorkspaceOptions['enterprise']
} = {}) {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const app = { clientId, clientSecret, redirectUrl: `${base}/slack/oauth_redirect` }
  const slack = await startSlack({ ...app, ...(expiresIn !== undefined && { expiresIn }) })
  const manifest = manifestAt('https://levels.example.com')
  const open = (team: string) =>
    startWorkspace({
      port: 0,
      now: () => new Date(),
      manifest,
      delivery: { kind: 'http', url: `${base}/slack/events`, signingSecret },
      timing: { retries: [0, 50] },
      slack,
      team,
      ...(enterprise && { enterprise }),
    })
  const north = await open('T07NRTHWND1')
  const south = await open('T08SOUTHWN2')
  const vault = given ?? (await testVault())
  const apps: App[] = []
  const logged: string[] = []
  onTestFinished(async () => {
    for (const one of apps) await one.stop()
    for (const { close } of [north, south, slack]) await close()
    if (!given) await vault.db.destroy()
  })
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`

  /** One process more; all but the first listen where nobody comes. */
  const start = async (more: Partial<ManyParts> = {}, on = vault): Promise<App> => {
    const { apiUrl } = slack
    const listens = { port: apps.length === 0 ? port : 0, host: '127.0.0.1' }
    const started = await startMany({
      library: shipped,
      learned: shippedModel(),
      vault: on,
      slack: {
        kind: 'oauth',
        clientId,
        clientSecret,
        scopes: manifestScopes(),
        signingSecret,
        apiUrl,
        ...listens,
      },
      now: () => north.clock.now(),
      newId,
      log: pino({ level: 'debug' }, { write: (line) => logged.push(line) }),
      nudges: { poll: 20, perMinute: 100_000, spacing: 20 },
      ...more,
    })
    apps.push(started)
    return started
  }

  const stop = async (): Promise<void> => {
    for (const one of apps.splice(0)) await one.stop()
  }

  /** What a browser does that keeps its cookie, or another one that has none. */
  const page = async (address: string, cookie?: string) => {
    const answer = await fetch(new URL(address, base), {
      redirect: 'manual',
      ...(cookie && { headers: { cookie } }),
    })
    const html = await answer.text()
    return {
      url: answer.url,
      status: answer.status,
      html,
      headers: answer.headers,
      cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
      /** Where the button leads. */
      slackPage: /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '',
    }
  }

  /** The whole way: our page, Slack's, and back. */
  const add = async (workspace: Workspace, decision: Decision = 'allow') => {
    const { slackPage, cookie } = await page('/slack/install')
    return page(workspace.install('marcus', slackPage, decision), cookie)
  }

  /** An admin of the organisation lets the app into this workspace, too, or takes it out of it. */
  const reach = (workspace: Workspace, lets: boolean) => workspace.reach(lets)

  const settled = async () => {
    for (const app of apps) for (const workspace of [north, south]) await settle(workspace, app)
  }

  return {
    north,
    south,
    slack,
    base,
    vault,
    start,
    stop,
    page,
    add,
    reach,
    settled,
    logged,
    uninstall: (workspace: Workspace, events?: readonly Leaving[]) => workspace.uninstall(events),
    /** Both workspaces are in one time. */
    advance: (ms: number) => {
      for (const { clock } of [north, south]) clock.advance(ms)
    },
    /** What the bot said to somebody. */
    told: (workspace: Workspace, user = 'lena') =>
      workspace.messages(user, 'dm').filter((message) => message.user === workspace.botUserId),
    /** Says it in a direct message, and waits for the answers. */
    say: async (workspace: Workspace, text: string, user = 'lena') => {
      const before = workspace.messages(user, 'dm').length
      const arrived = envelopes(workspace)
      workspace.say(user, 'dm', text)
      // Of where the app is not, nothing is told.
      if (workspace.isInstalled()) await workspace.until(() => envelopes(workspace) > arrived, 20_000)
      await settled()
      return JSON.stringify(
        workspace
          .messages(user, 'dm')
          .slice(before + 1)
          .map(({ text: said, blocks }) => [said, blocks]),
      )
    },
    calls: (workspace: Workspace, method?: string) =>
      workspace
        .record()
        .filter((entry) => entry.kind === 'call' && (method === undefined || entry.method === method)),
  }
}
