import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Method } from '../api/method.ts'
import { methods } from '../api/methods.ts'
import { checkGrant } from '../installing/grants.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import type { Fault } from './faults.ts'
import { type Request, readArguments, sendJson } from './http.ts'
import { Refusal } from './refusal.ts'

type Reply =
  | {
      readonly kind: 'json'
      readonly status: number
      readonly json: JsonObject
      readonly headers: Record<string, string>
    }
  | { readonly kind: 'silence' }
  | { readonly kind: 'cut' }

type Call = {
  readonly name: string
  readonly args: JsonObject | undefined
  readonly token: string | undefined
}

/** Answers one Web API call, unless a fault befalls it, and records it. */
export async function answerCall(world: World, request: Request, response: ServerResponse): Promise<void> {
  const started = world.clock.wall().getTime()
  const name = request.path.slice('/api/'.length)
  const args = await readArguments(request)
  const token = tokenIn(request, args)
  const struck = world.faults.strike(name)
  const made = () => makeCall(world, { name, args, token })
  const reply = struck === undefined ? made() : await spoil(world, struck.fault, struck.when, made)
  const told =
    reply.kind === 'json' ? { status: reply.status, answer: reply.json } : { status: 0, answer: undefined }
  const ms = world.clock.wall().getTime() - started
  world.journal.add({ kind: 'call', method: name, args, fault: struck?.fault.kind, ...told }, ms)
  switch (reply.kind) {
    case 'json':
      return sendJson(response, reply.status, reply.json, reply.headers)
    case 'cut':
      return void response.destroy()
    case 'silence':
      return
  }
}

/** The token that a call shows: in its header, or among its arguments. */
export function tokenIn({ headers }: Request, args: JsonObject | undefined): string | undefined {
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  return bearer ?? (typeof args?.token === 'string' ? args.token : undefined)
}

async function spoil(
  world: World,
  fault: Fault,
  when: 'before' | 'after',
  made: () => Reply,
): Promise<Reply> {
  const early = when === 'after' ? made() : undefined
  switch (fault.kind) {
    case 'delay':
      await wait(fault.ms, undefined, { signal: world.ending.signal }).catch(() => undefined)
      return early ?? made()
    case 'ratelimited':
      return rateLimited(fault.retryAfter)
    case 'server_error':
      return json({ ok: false, error: 'internal_error' }, 500)
    case 'refusal':
      return json({ ok: false, error: fault.error }, 200)
    case 'hang':
      return { kind: 'silence' }
    case 'drop':
      return { kind: 'cut' }
  }
}

function makeCall(world: World, { name, args, token }: Call): Reply {
  const method = methods.get(name)
  const headers = { 'x-oauth-scopes': world.app.scopes.join(',') }
  try {
    if (args === undefined) throw new Refusal('invalid_json')
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name })
    authenticate(world, method, token)
    return json({ ok: true, ...method.run(world, args) }, 200, headers)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const seconds = error.more.retry_after
    if (error.code === 'ratelimited' && typeof seconds === 'number') return rateLimited(seconds)
    return json({ ok: false, error: error.code, ...error.more }, 200, headers)
  }
}

function authenticate(world: World, { token: kind }: Method, token: string | undefined): void {
  const { tokens, state, grants } = world
  if (kind === 'none') return
  if (token === undefined) throw new Refusal('not_authed')
  if (grants) checkGrant(world, token)
  else if (token !== tokens.bot && token !== tokens.app) throw new Refusal('invalid_auth')
  else if (token !== tokens[kind]) throw new Refusal('not_allowed_token_type')
  if (!state.installed) throw new Refusal('account_inactive')
}

function rateLimited(retryAfter: number | undefined): Reply {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return json({ ok: false, error: 'ratelimited' }, 429, headers)
}

function json(body: JsonObject, status: number, headers: Record<string, string> = {}): Reply {
  return { kind: 'json', status, json: body, headers }
}
