export type Change = { readonly users: readonly string[]; readonly what: ChangeKind }
export type ChangeKind =
  | 'messages'
  | 'home'
  | 'modals'
  | 'notices'
  | 'people'
  | 'record'
  | 'clock'
  | 'connection'
  | 'everything'

export type Changes = {
  /** Tells all listeners at once that something is different for these people. */
  readonly tell: (users: readonly string[], what: ChangeKind) => void
  /** Returns how to stop listening. */
  readonly watch: (listener: (change: Change) => void) => () => void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  return {
    tell: (users, what) => {
      for (const listener of [...listeners]) listener({ users, what })
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
