import type { Clock } from '../clock.ts'
import type { Changes } from './changes.ts'
import type { JsonObject } from './state.ts'

/** Something that came from the app or went to it; `ms` is how long the answer took. */
export type Entry = { readonly id: number; readonly at: string; readonly ms: number } & Crossing

type Crossing =
  | {
      readonly kind: 'call'
      readonly method: string
      readonly args: unknown
      readonly status: number
      readonly answer: JsonObject | undefined
      readonly fault: string | undefined
    }
  | {
      readonly kind: 'envelope'
      readonly envelopeId: string
      readonly type: string
      readonly attempt: number
      readonly payload: unknown
      readonly outcome: string
      readonly answer: unknown
    }
  | {
      readonly kind: 'response_url'
      readonly args: unknown
      readonly status: number
      readonly answer: JsonObject | undefined
    }

export type Journal = {
  readonly add: (crossing: Crossing, ms: number) => void
  /** Newest first. */
  readonly entries: () => readonly Entry[]
  readonly clear: () => void
}

/** Keeps the newest `limit` crossings, with every secret blotted out. */
export function createJournal(
  clock: Clock,
  changes: Changes,
  secrets: readonly string[],
  limit = 500,
): Journal {
  const entries: Entry[] = []
  let count = 0
  return {
    add: (crossing, ms) => {
      count += 1
      entries.unshift({ id: count, at: clock.now().toISOString(), ms, ...blotted(crossing, secrets) })
      entries.splice(limit)
      changes.tell([], 'record')
    },
    entries: () => entries,
    clear: () => {
      entries.length = 0
    },
  }
}

const blot = '[secret]'

/** In the text of it all, which takes a third of the time that going through its parts takes. */
function blotted(crossing: Crossing, secrets: readonly string[]): Crossing {
  const text = secrets
    .reduce((cleaned, secret) => cleaned.replaceAll(secret, blot), JSON.stringify(crossing))
    .replace(secretFields, `$1"${blot}"`)
    .replace(/ticket=[^&"\\]+/g, `ticket=${blot}`)
  return JSON.parse(text)
}

const secretFields = /("(?:[^"\\]*token|authorization)":)"(?:[^"\\]|\\.)*"/gi
