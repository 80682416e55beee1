import type { Choice } from '../inputs.ts'
import type { Acted } from '../people/command.ts'
import type { Target } from '../people/holder.ts'
import type { Submitted } from '../people/response-action.ts'
import type { Seen } from '../people/see.ts'
import type { JsonObject } from '../state/state.ts'
import type { Became } from '../world.ts'

type Where = { user: string; channel: string }
type Which = Where & { ts: string }
type Element = { user: string; on: Target; action_id: string; block_id: string }

/** `content` is in base64. */
type Packed = { readonly name: string; readonly content: string }

/** What people can do, and what each answers: POST /sandbox/NAME. */
type Acts = {
  say: [Where & { text: string; thread_ts?: string | undefined; files?: readonly Packed[] }, Seen]
  edit: [Which & { text: string }, Seen]
  delete: [Which, null]
  react: [Which & { name: string }, null]
  unreact: [Which & { name: string }, null]
  command: [Where & { command: string; text: string; thread_ts?: string | undefined }, Acted]
  press: [Element & { choice?: Choice | undefined }, Acted]
  suggest: [Element & { text: string }, JsonObject | null]
  shortcut: [{ user: string; callback_id: string; channel?: string; ts?: string }, Acted]
  'submit-view': [{ user: string; values: Readonly<Record<string, Choice>> }, Submitted]
  'close-view': [{ user: string; all?: boolean }, null]
  'open-home': [{ user: string; tab: 'home' | 'messages' }, null]
  invite: [Where, null]
  remove: [Where, null]
  'mark-read': [Where, null]
  faults: [JsonObject, null]
  'drop-sockets': [JsonObject, null]
  jump: [JsonObject, { at: string; what: string; became: Became[] }]
  clock: [{ advance: number } | { set: string } | { reset: true }, { now: string }]
  reset: [JsonObject, null]
}

/** Refused by the workspace, in words for people. */
export class Refused extends Error {}

export async function act<Name extends keyof Acts>(name: Name, body: Acts[Name][0]): Promise<Acts[Name][1]> {
  const response = await fetch(`/sandbox/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answerOf(response)
}

/** GET /sandbox/PATH */
export async function look<Found>(path: string, signal?: AbortSignal): Promise<Found> {
  return answerOf(await fetch(`/sandbox/${path}`, signal === undefined ? {} : { signal }))
}

export function query(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return String(new URLSearchParams(given))
}

async function answerOf<Found>(response: Response): Promise<Found> {
  if (response.ok) return response.json()
  const said: { error?: string } = await response.json()
  throw new Refused(said.error ?? `The workspace answered ${response.status}.`)
}
