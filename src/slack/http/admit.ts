import type { IncomingMessage } from 'node:http'
import { parseJson } from '../../domain/bounded-json.ts'
import { type Read, release } from './bodies.ts'
import { isSigned, signatureOf } from './signature.ts'

export type Payload = Record<string, unknown>

/** What a request comes to: something from Slack to be worked on, or an answer at once. */
export type Admitted =
  | { readonly kind: 'payload'; readonly body: Payload }
  | ({ readonly kind: 'answer' } & Told)

/** An answer, with its text and what that is. */
export type Told = { readonly status: number; readonly type?: string; readonly text?: string }

type Options = {
  readonly signingSecret: string
  readonly read: (request: IncomingMessage) => Promise<Read>
  readonly health: (path: string) => Promise<Told | undefined>
}

/** Lets in what Slack signed; nothing of a body is looked at before that. Undefined where the sender went away. */
export async function admit(
  request: IncomingMessage,
  { signingSecret, read, health }: Options,
): Promise<Admitted | undefined> {
  const [path] = (request.url ?? '').split('?')
  const asked = `${request.method} ${path}`
  const told = request.method === 'GET' ? await health(path ?? '') : undefined
  if (told) return { kind: 'answer', ...told }
  if (asked !== 'POST /slack/events') return status(404)
  const signature = signatureOf(request.headers)
  if (!signature) return status(401)
  const bytes = await read(request)
  if (!Buffer.isBuffer(bytes)) return bytes && status(bytes)
  const text = bytes.toString()
  release([bytes])
  if (!isSigned(text, signature, signingSecret)) return status(401)
  const body = payloadIn(text, isForm(request))
  if (body === undefined) return status(400)
  // Slack asks so whether the address is right, and whether its certificate is.
  if (body.type === 'url_verification')
    return { ...status(200), type: 'application/json', text: JSON.stringify({ challenge: body.challenge }) }
  if (body.ssl_check === '1') return status(200)
  return { kind: 'payload', body }
}

const status = (code: number) => ({ kind: 'answer', status: code }) as const

const isForm = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true

/** A command comes as a form, a press as JSON in a form, an event as JSON; undefined for what is no object. */
function payloadIn(text: string, inForm: boolean): Payload | undefined {
  if (!inForm) return objectIn(text)
  const form = new URLSearchParams(text)
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : objectIn(payload)
}

function objectIn(text: string): Payload | undefined {
  const value = parseJson(text)
  return isObject(value) ? value : undefined
}

const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
