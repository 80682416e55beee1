/** A way that Slack and the bot reach each other by, and what Slack said last of it. */
export type Way = { readonly name: WayName; readonly ok: boolean; readonly said: string }

/** The bot's token, each connection of Socket Mode, what listens over HTTP, and the client id and secret. */
type WayName = 'token' | 'socket-1' | 'socket-2' | 'http' | 'client'

export type Ways = {
  readonly say: (name: WayName, ok: boolean, said: string) => void
  readonly all: () => readonly Way[]
  /** Whether what comes in can be answered: of several connections one is enough. */
  readonly isOpen: () => boolean
}

export function waysToSlack(): Ways {
  const words = new Map<WayName, Way>()
  const all = () => [...words.values()]
  return {
    say: (name, ok, said) => void words.set(name, { name, ok, said }),
    all,
    isOpen: () => {
      // Without the client id and secret, all goes on until tokens are to be exchanged.
      const needed = Map.groupBy(
        all().filter(({ name }) => name !== 'client'),
        ({ name }) => name.split('-')[0],
      )
      return needed.size > 0 && [...needed.values()].every((same) => same.some(({ ok }) => ok))
    },
  }
}
