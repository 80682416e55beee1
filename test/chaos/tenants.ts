import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { manifestAt } from '../../src/cli/manifest.ts'
import { type Slack, startSlack } from '../../src/sandbox/slack.ts'
import { startWorkspace, type Workspace } from '../../src/sandbox/workspace.ts'
import { freePort } from '../postgres.ts'

export const names = ['calm', 'revoked', 'limited'] as const
export type Name = (typeof names)[number]

const app = { clientId: '1234567890.2345678901', clientSecret: 'fedcba9876543210fedcba9876543210' }
const signingSecret = '0123456789abcdef0123456789abcdef'
/** How far the clocks of the processes are ahead. */
const aheads = [180_000, 0, -180_000]

export type Tenants = Readonly<Record<Name, Workspace>> & {
  readonly slack: Slack
  /** Where each of the three processes listens. */
  readonly ports: readonly number[]
  readonly close: () => Promise<void>
}

/** Three workspaces, each of whose events come to another of three processes, all on one database; all have added the bot. */
export async function startTenants(
  url: string,
  crowd: number,
  retries: readonly number[],
  settings: object,
): Promise<Tenants> {
  const ports = [await freePort(), await freePort(), await freePort()]
  const [base] = ports.map((port) => `http://127.0.0.1:${port}`)
  const slack = await startSlack({ ...app, redirectUrl: `${base}/slack/oauth_redirect` })
  const open = (index: number) =>
    startWorkspace({
      port: 0,
      now: () => new Date(),
      manifest: manifestAt('https://levels.example.com'),
      delivery: { kind: 'http', url: `http://127.0.0.1:${ports[index]}/slack/events`, signingSecret },
      timing: { retries },
      slack,
      crowd,
      team: `T0TENANT${index}`,
    })
  const [calm, revoked, limited] = [await open(0), await open(1), await open(2)]
  const processes: ChildProcess[] = []
  for (const [index, port] of ports.entries()) {
    const told = JSON.stringify({ ...app, signingSecret, apiUrl: slack.apiUrl, port })
    const args = [url, String(aheads[index]), told, JSON.stringify(settings)]
    const child = fork('test/chaos/many-process.ts', args, { execArgv: [] })
    await once(child, 'message')
    processes.push(child)
  }
  for (const workspace of [calm, revoked, limited]) await add(workspace, base ?? '')
  return {
    calm,
    revoked,
    limited,
    slack,
    ports,
    close: async () => {
      for (const child of processes) child.kill('SIGKILL')
      for (const { close } of [calm, revoked, limited, slack]) await close()
    },
  }
}

/** Our page, Slack's, and back, as a browser goes. */
async function add(workspace: Workspace, base: string): Promise<void> {
  const answer = await fetch(`${base}/slack/install`)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(await answer.text())?.[1] ?? ''
  const back = workspace.install('marcus', page.replaceAll('&amp;', '&'))
  const { status } = await fetch(back, { headers: { cookie } })
  if (status !== 200) throw new Error(`Not added: ${status}.`)
}
