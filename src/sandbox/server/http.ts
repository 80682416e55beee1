import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JsonObject } from '../state/state.ts'

const largestBody = 64 * 1024 * 1024

export type Request = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const { pathname: path, searchParams: query } = new URL(incoming.url ?? '/', 'http://localhost')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > largestBody) throw new RangeError('The request is too large.')
    chunks.push(chunk)
  }
  return {
    method: incoming.method ?? 'GET',
    path,
    query,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  }
}

/** The arguments of a call: in the query, in a form of either kind, or as JSON; undefined when that is broken. */
export async function readArguments({ headers, query, body }: Request): Promise<JsonObject | undefined> {
  const type = headers['content-type'] ?? ''
  const asked = Object.fromEntries(query)
  if (type.startsWith('application/json')) {
    const json = jsonIn(String(body))
    return typeof json === 'object' ? { ...asked, ...json } : undefined
  }
  const form = type.startsWith('multipart/form-data')
    ? await formData(type, body)
    : new URLSearchParams(String(body))
  return { ...asked, ...Object.fromEntries(form) }
}

/** Undefined when the text is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function formData(type: string, body: Buffer): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
}

export function sendJson(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(json))
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}
