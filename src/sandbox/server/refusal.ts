import type { JsonObject } from '../state/state.ts'

/** A Web API call that Slack answers with `ok: false`. */
export class Refusal extends Error {
  readonly code: string
  readonly more: JsonObject

  constructor(code: string, more: JsonObject = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.more = more
  }
}

/** Refused with reasons, as Slack lists them under `response_metadata`. */
export function refusalWith(code: string, messages: readonly string[]): Refusal {
  const said = messages.map((message) => `[ERROR] ${message}`)
  return new Refusal(code, { errors: messages, response_metadata: { messages: said } })
}

/** Something that nobody could do in Slack's own client: press a button they can't see, for instance. */
export class Impossible extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'Impossible'
  }
}
