import { type ReactNode, useEffect, useState } from 'react'
import type { Became } from '../../world.ts'
import { act, look } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { useChange } from '../live.tsx'
import { useReader } from '../reader.tsx'
import { hashOf } from '../spot.ts'
import { minuteOf } from '../text/dates.ts'

/** Sets the clock to what the app does next by itself, and says what came of it. */
export function NextJump(): ReactNode {
  const { person } = useReader()
  const attempt = useTry()
  const next = useNextMoment()
  const [busy, setBusy] = useState(false)
  const [jumped, setJumped] = useState<{ at: string; what: string; became: readonly Became[] }>()
  const jump = async () => {
    setBusy(true)
    await attempt(async () => setJumped(await act('jump', {})))
    setBusy(false)
  }
  return (
    <>
      {next !== null && (
        <button type="button" className="button fill" aria-busy={busy} onClick={() => busy || void jump()}>
          Jump to {next.what}: {minuteOf(new Date(next.at), person.tz)}
        </button>
      )}
      <div className="jumped" role="status">
        {jumped !== undefined && (
          <>
            <p className="menu-note">
              What came of {jumped.what}, {minuteOf(new Date(jumped.at), person.tz)}:
            </p>
            <ul>
              {jumped.became.map(({ text, reader }) => (
                <li key={text}>
                  {text}
                  {reader !== undefined && <SeeAs name={reader} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}

/** Leads to the messages with the app, as the person who got one. */
function SeeAs({ name }: { name: string }): ReactNode {
  const { person, overview } = useReader()
  const realName = overview.people.find((one) => one.name === name)?.realName ?? name
  const there = hashOf({ person: name, place: { kind: 'app', tab: 'messages' }, thread: undefined })
  return (
    <>
      {' '}
      <a href={there}>{name === person.name ? 'See it' : `See it as ${realName}`}</a>
    </>
  )
}

type NextMoment = { readonly at: string; readonly what: string }

/** When something will happen next, where whoever started the workspace can tell. */
function useNextMoment(): NextMoment | null {
  const [next, setNext] = useState<NextMoment | null>(null)
  const ask = () => {
    look<NextMoment | null>('next-moment')
      .then(setNext)
      .catch(() => setNext(null))
  }
  useEffect(ask, [])
  useChange(['clock', 'messages', 'home'], ask)
  return next
}
