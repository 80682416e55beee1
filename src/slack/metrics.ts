/** What something that came in was. */
export type Door =
  | 'command'
  | 'message'
  | 'mention'
  | 'button'
  | 'form'
  | 'shortcut'
  | 'home'
  | 'invitation'
  | 'person'
  | 'other'

/** `refused`: Slack did nothing; `limited`: it asks to wait; `failed`: nobody knows. */
export type CallOutcome = 'ok' | 'refused' | 'limited' | 'failed'

/** What is counted of what goes in and out, in a few words that are known beforehand: of nobody, and of no place. */
export type SlackMetrics = {
  /** Something came in, and is acknowledged and done some time later. */
  readonly cameIn: (door: Door) => { readonly acknowledged: () => void; readonly done: () => void }
  /** Somebody is told that it did not work. */
  readonly failed: (door: string) => void
  /** A request over HTTP was answered with this status. */
  readonly requested: (status: number) => void
  readonly calling: (method: string) => (outcome: CallOutcome) => void
  /** A call waits until Slack takes its method again. */
  readonly waiting: (method: string) => () => void
}

/** The method that is called at an address: `chat.postMessage`; `other` for what is none, as the place of an upload. */
export const methodAt = (address: string): string =>
  /\/api\/([a-z]+(?:\.[a-zA-Z0-9]+){1,3})\/?$/.exec(new URL(address).pathname)?.[1] ?? 'other'
