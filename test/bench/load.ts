import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { signingSecret } from './programs.ts'
import type { Sink } from './sink.ts'

export type Target = { readonly port: number; readonly answers: boolean }

/** Who types what after `/level`. */
export type Ask = { readonly teamId: string; readonly personId: string; readonly text: string }

/** Times from sending a command, in ms; `answered` is empty for an app that only acknowledges. */
export type Load = { readonly acked: number[]; readonly answered: number[]; readonly perSecond: number }

/** What people ask, each answered in one message. */
const texts = [
  'compare ops-excellence',
  'compare',
  'levels',
  'dimensions',
  'show sr-mgr',
  'show mgr-iii customer experience',
  'what is expected of a senior manager in business outcomes?',
  'posting',
  'search escalations',
  'help',
] as const

/** On each connection: a signed command, its acknowledgement, its answer, the next one. */
export async function load(
  target: Target,
  connections: number,
  ms: number,
  sink: Sink,
  askOf: (index: number) => Ask = guidance,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const acked: number[] = []
  const answered: number[] = []
  const startedAt = performance.now()
  const work = async (first: number) => {
    for (let index = first; performance.now() - startedAt < ms; index += connections) {
      const { url, arrival } = sink.expect()
      const body = commandBody(askOf(index), url)
      const sentAt = performance.now()
      await post(agent, target.port, body)
      acked.push(performance.now() - sentAt)
      if (target.answers) answered.push((await arrival) - sentAt)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)))
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  return { acked, answered, perSecond: acked.length / seconds }
}

/** Of the workspace's own people: others are answered another way. */
const guidance = (index: number): Ask => ({
  teamId: 'T07NRTHWND1',
  personId: 'U0BENCH',
  text: texts[index % texts.length] ?? '',
})

const commandBody = ({ teamId, personId, text }: Ask, responseUrl: string): string =>
  new URLSearchParams({
    token: 'unused',
    team_id: teamId,
    team_domain: 'bench',
    channel_id: 'C0BENCH',
    channel_name: 'leveling',
    user_id: personId,
    user_name: 'lena',
    command: '/level',
    text,
    api_app_id: 'A0BENCH',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: '1.2.3',
  }).toString()

function post(agent: Agent, port: number, body: string): Promise<void> {
  const at = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${signature}`,
  }
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, method: 'POST', path: '/slack/events', headers }
    const sent = request(options, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`The app answered a command with ${response.statusCode}.`))
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
