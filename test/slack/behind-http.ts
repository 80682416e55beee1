import { createHmac } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Parts } from '../../src/app.ts'
import { startWorkspace } from '../../src/sandbox/workspace.ts'
import { freePort } from '../postgres.ts'
import { manifest, noon, startParts, testVault } from '../running.ts'

export const signingSecret = '0123456789abcdef0123456789abcdef'

/** The app behind HTTP, where it can be stopped and started again on the same database, and sent what nobody does in Slack. */
export async function behindHttp() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/slack/events`
  const workspace = await startWorkspace({
    port: 0,
    // Signatures carry the machine's time, which the receiver compares with its own.
    now: () => new Date(),
    manifest,
    delivery: { kind: 'http', url, signingSecret },
  })
  workspace.clock.set(noon)
  onTestFinished(workspace.close)
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const { botToken, apiUrl } = workspace
  const slack = { kind: 'http', botToken, signingSecret, port, apiUrl } as const
  const send = async (body: string, type: string) => {
    const headers = { ...signed(body, Math.floor(Date.now() / 1000)), 'content-type': type }
    return (await fetch(url, { method: 'POST', body, headers })).text()
  }
  return {
    workspace,
    vault,
    url,
    start: (parts: Partial<Parts> = {}) => startParts(slack, workspace, { vault, ...parts }),
    event: (payload: object) => send(JSON.stringify(payload), 'application/json'),
    /** A press or a form that comes back: what it was acknowledged with. */
    interaction: (payload: object) =>
      send(`payload=${encodeURIComponent(JSON.stringify(payload))}`, 'application/x-www-form-urlencoded'),
  }
}

export const signed = (body: string, at: number, secret = signingSecret) => ({
  'content-type': 'application/json',
  'x-slack-request-timestamp': `${at}`,
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
})

/** A form of ours as it comes back, with one text for each field. */
export const submission = (
  user: { readonly id: string; readonly team_id?: string },
  form: {
    readonly id: string
    readonly keep: object | string
    readonly values: Readonly<Record<string, string>>
  },
) => ({
  type: 'view_submission',
  user,
  team: null,
  view: {
    type: 'modal',
    callback_id: `form:${form.id}`,
    private_metadata: typeof form.keep === 'string' ? form.keep : JSON.stringify(form.keep),
    blocks: [{ type: 'input', block_id: 'what' }],
    state: {
      values: Object.fromEntries(
        Object.entries(form.values).map(([name, value]) => [name, { value: { value } }]),
      ),
    },
  },
})
