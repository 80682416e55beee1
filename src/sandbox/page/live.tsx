import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { ChangeKind } from '../state/changes.ts'
import { look, query } from './api.ts'

type Listener = (what: ChangeKind) => void
type Watch = (listener: Listener) => () => void

const Watching = createContext<Watch>(() => () => undefined)

/** Hears of every change that concerns this person; `lost` while the workspace does not answer. */
export function Live({
  person,
  children,
}: {
  person: string
  children: (lost: boolean) => ReactNode
}): ReactNode {
  const listeners = useRef(new Set<Listener>())
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const tell = (what: ChangeKind) => {
      for (const listener of [...listeners.current]) listener(what)
    }
    return listenTo(person, tell, setLost)
  }, [person])
  const watch = useCallback<Watch>((listener) => {
    listeners.current.add(listener)
    return () => {
      listeners.current.delete(listener)
    }
  }, [])
  return <Watching value={watch}>{children(lost)}</Watching>
}

const patience = 1000

/** Keeps a stream of events open; whatever changed before it opened is told as `everything`. */
function listenTo(person: string, tell: Listener, setLost: (lost: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let events: EventSource
  const open = () => {
    events = new EventSource(`/sandbox/events?${query({ user: person })}`)
    events.onopen = () => {
      setLost(false)
      tell('everything')
    }
    events.onmessage = ({ data }) => {
      const change: { what: ChangeKind } = JSON.parse(String(data))
      tell(change.what)
    }
    events.onerror = () => {
      events.close()
      setLost(true)
      timer = setTimeout(open, patience)
    }
  }
  open()
  return () => {
    clearTimeout(timer)
    events.close()
  }
}

/** Calls back whenever one of these kinds of things changed. */
export function useChange(kinds: readonly ChangeKind[], listener: Listener): void {
  const watch = useContext(Watching)
  const current = useRef(listener)
  current.current = listener
  const wanted = kinds.join(' ')
  useEffect(
    () =>
      watch((what) => {
        if (what === 'everything' || wanted.split(' ').includes(what)) current.current(what)
      }),
    [watch, wanted],
  )
}

/** What GET /sandbox/PATH answers, looked at again whenever one of these kinds of things changed. */
export function useLook<Found>(path: string, kinds: readonly ChangeKind[]): Found | undefined {
  return useLookAgain<Found>(path, kinds)[0]
}

/** The same, with the way to look again for what nobody tells of. */
export function useLookAgain<Found>(
  path: string,
  kinds: readonly ChangeKind[],
): readonly [Found | undefined, () => Promise<void>] {
  const [found, setFound] = useState<{ path: string; data: Found }>()
  const busy = useRef<{ path: string; again: boolean }>(undefined)
  const refresh = useCallback(async () => {
    if (busy.current?.path === path) {
      busy.current.again = true
      return
    }
    const turn = { path, again: true }
    busy.current = turn
    while (turn.again && busy.current === turn) {
      turn.again = false
      const data = await look<Found>(path).catch(() => undefined)
      if (data !== undefined && busy.current === turn) setFound({ path, data })
    }
    if (busy.current === turn) busy.current = undefined
  }, [path])
  useEffect(() => {
    void refresh()
  }, [refresh])
  useChange(kinds, () => void refresh())
  return [found?.path === path ? found.data : undefined, refresh]
}
