import { wait } from '../bot/wait.ts'
import { methodAt, type SlackMetrics } from './metrics.ts'

/** Sends one request: `fetch`, as web-api and Bolt take it. */
export type Fetch = typeof globalThis.fetch

export type Lines = {
  readonly fetch?: Fetch
  /** How long Slack may take for one request, in milliseconds; waiting in a line does not count. */
  readonly timeout: number
  /** Told of each call that waits, and of its end. */
  readonly waiting?: SlackMetrics['waiting'] | undefined
}

/**
 * Slack's limits, each in a line of its own. After a 429, web-api holds up every call of its client; here only calls of
 * the same method to the same channel wait, one after another, until Slack takes them again. It is done below web-api
 * because Bolt makes the clients of its listeners itself, and in so few lines because a queue from npm would know
 * nothing of the two things that matter: there is no line until there is a limit, and it ends when Slack says.
 */
export function inLines({ fetch = globalThis.fetch, timeout, waiting }: Lines): Fetch {
  const lines = new Map<string, Promise<unknown>>()
  return async (address, init = {}) => {
    // The signal that comes along began to count before the call had its turn.
    const send = () => fetch(address, { ...init, signal: AbortSignal.timeout(timeout) })
    const of = () => lineOf(String(address), init.body)
    const first = lines.size > 0 && lines.has(of().line) ? undefined : await send()
    if (first && first.status !== limited) return first

    const { line, patience } = of()
    const late = AbortSignal.timeout(patience)
    // Without an end, or with one far away, it is handed back: a timer takes no such time.
    const ready = first && wait(Math.min(restOf(first), patience), late)
    const turn = takeTurn(send, { before: lines.get(line), first, ready, late, patience })
    const waited = waiting?.(methodAt(String(address)))
    const ended = turn.then(ignore, ignore).then(waited)
    lines.set(line, ended)
    void ended.then(() => lines.get(line) === ended && lines.delete(line))
    return turn
  }
}

type Turn = {
  readonly before: Promise<unknown> | undefined
  readonly first: Response | undefined
  readonly ready: Promise<unknown> | undefined
  readonly late: AbortSignal
  readonly patience: number
}

/** The answer of Slack, or its last 429 where the call would wait for longer than is of use. */
async function takeTurn(
  send: () => Promise<Response>,
  { before, first, ready, late, patience }: Turn,
): Promise<Response> {
  if (first && restOf(first) > patience) return first
  await Promise.race([before, until(late)])
  let answer = first
  for (let rest = ready; !late.aborted; rest = wait(restOf(answer), late)) {
    await rest
    if (late.aborted) break
    answer = await send()
    if (answer.status !== limited || restOf(answer) > patience) return answer
  }
  return answer ?? new Response(undefined, { status: limited, headers: { 'retry-after': '1' } })
}

const limited = 429
const usualPatience = 5 * 60_000
/** A form opens within three seconds of the press that asked for it, or never. */
const formPatience = 2_000

/** For how long Slack takes no more; where it says nothing of that, nobody waits. */
const restOf = (response: Response): number => {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  return Number.isNaN(seconds) ? Number.POSITIVE_INFINITY : Math.max(minimalRest, seconds * 1000)
}
const minimalRest = 100

/** Which line a call is in: that of its method and channel, where it has one; else that of its address. */
function lineOf(address: string, body: unknown): { readonly line: string; readonly patience: number } {
  const { pathname } = new URL(address)
  const opens = /\/views\.(open|push)$/.test(pathname)
  const fields = typeof body === 'string' ? new URLSearchParams(body) : undefined
  const place = fields?.get('channel') ?? fields?.get('user_id') ?? fields?.get('users') ?? ''
  return { line: `${pathname} ${place}`, patience: opens ? formPatience : usualPatience }
}

const ignore = () => undefined

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
