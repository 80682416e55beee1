import { type ReactNode, useEffect, useState } from 'react'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { useReader } from '../reader.tsx'
import { ago, fullMoment } from '../text/dates.ts'
import { localMoment, momentIn } from '../text/zones.ts'
import { NextJump } from './next-jump.tsx'

const hour = 3_600_000
const steps = [
  { name: '+1 hour', ms: hour },
  { name: '+1 day', ms: 24 * hour },
  { name: '+1 week', ms: 7 * 24 * hour },
] as const

/** The workspace's time, which the app follows: forward, to any moment, and back to now. */
export function ClockPanel(): ReactNode {
  const { person, ahead } = useReader()
  const attempt = useTry()
  const now = useNow(ahead)
  const [moment, setMoment] = useState(() => localMoment(now, person.tz))
  const set = (date: Date) => void attempt(() => act('clock', { set: date.toISOString() }))
  return (
    <div className="panel clock">
      <p className="clock-now">
        <time dateTime={now.toISOString()}>{fullMoment(now, person.tz)}</time>
        <span className="menu-note">
          {person.tz} ·{' '}
          {Math.abs(ahead) < 2000 ? 'the real time' : `set ${ago(new Date(Date.now() + ahead), new Date())}`}
        </span>
      </p>
      <div className="buttons">
        {steps.map(({ name, ms }) => (
          <button
            key={name}
            type="button"
            className="button"
            onClick={() => void attempt(() => act('clock', { advance: ms }))}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => void attempt(() => act('clock', { reset: true }))}
        >
          Back to now
        </button>
      </div>
      <NextJump />
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (moment !== '') set(momentIn(moment, person.tz))
        }}
      >
        <label>
          Jump to
          <input
            className="field"
            type="datetime-local"
            value={moment}
            onChange={(event) => setMoment(event.target.value)}
          />
        </label>
        <button type="submit" className="button">
          Jump
        </button>
      </form>
      <p className="menu-note">Only this workspace and its app keep this time. Reset puts it back.</p>
    </div>
  )
}

function useNow(ahead: number): Date {
  const [wall, setWall] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return new Date(Math.max(wall, Date.now() - 1000) + ahead)
}
