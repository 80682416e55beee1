import { createContext, type ReactNode, useContext } from 'react'
import type { Overview, PersonSeen } from './overview.ts'
import type { Zone } from './text/dates.ts'

/** Before whose eyes the page is, and the names of everybody and everything for them. */
export type Reader = {
  readonly person: PersonSeen
  readonly overview: Overview
  /** How far the workspace's clock is ahead of the browser's, in milliseconds. */
  readonly ahead: number
  readonly openChannel: (name: string) => void
}

const Reading = createContext<Reader | undefined>(undefined)

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }): ReactNode {
  return <Reading value={reader}>{children}</Reading>
}

export function useReader(): Reader {
  const reader = useContext(Reading)
  if (reader === undefined) throw new TypeError('There is no reader above this component.')
  return reader
}

/** The reader's time zone and the workspace's time. */
export function useZone(): Zone {
  const { person, ahead } = useReader()
  return { tz: person.tz, now: new Date(Date.now() + ahead) }
}

/** The name of a person or of the app. */
export function nameOf({ overview }: Reader, id: string): string | undefined {
  if (id === overview.app.botUser || id === overview.app.botId) return overview.app.name
  return overview.people.find((person) => person.id === id)?.realName
}

/** What to type after `@` to mention them. */
export function handleOf({ overview }: Reader, id: string): string {
  if (id === overview.app.botUser) return overview.app.name
  return overview.people.find((person) => person.id === id)?.name ?? id
}
