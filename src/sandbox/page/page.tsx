import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { look, query } from './api.ts'
import { ToastProvider } from './controls/toast.tsx'
import { Drawer } from './inspector/drawer.tsx'
import { Live, useLookAgain } from './live.tsx'
import { Modals } from './modal/modals.tsx'
import type { Overview } from './overview.ts'
import { ReaderProvider } from './reader.tsx'
import { AppPlace } from './shell/app-place.tsx'
import { ChannelPlace } from './shell/channel-place.tsx'
import { Lost } from './shell/lost.tsx'
import { Sidebar } from './shell/sidebar.tsx'
import { channelOf, hashOf, type Place, type Spot, useSpot } from './spot.ts'
import { Thread } from './talk/thread.tsx'

export function Page(): ReactNode {
  const [spot, go] = useSpot()
  const known = spot !== undefined
  useEffect(() => {
    if (known) return
    let timer: ReturnType<typeof setTimeout>
    let elsewhere = false
    const start = () => {
      firstSpot().then(
        (spot) => {
          if (!elsewhere) go(spot)
        },
        () => {
          timer = setTimeout(start, 1000)
        },
      )
    }
    start()
    return () => {
      elsewhere = true
      clearTimeout(timer)
    }
  }, [known, go])
  if (spot === undefined) return null
  return (
    <ToastProvider>
      <Live key={spot.person} person={spot.person}>
        {(lost) => <Workspace spot={spot} go={go} lost={lost} />}
      </Live>
    </ToastProvider>
  )
}

/** The first person, in the first channel that the app is in. */
async function firstSpot(): Promise<Spot> {
  const { people, channels, app } = await look<Overview>('overview')
  const channel = channels.find(({ kind, members }) => kind === 'channel' && members.includes(app.botUser))
  const place: Place = channel ? { kind: 'channel', name: channel.name } : { kind: 'app', tab: 'messages' }
  return { person: people[0]?.name ?? '', place, thread: undefined }
}

function Workspace({ spot, go, lost }: { spot: Spot; go: (spot: Spot) => void; lost: boolean }): ReactNode {
  const overview = useOverview(spot.person)
  const [inspecting, setInspecting] = useState(false)
  const [navigating, setNavigating] = useState(false)
  useLeaving(hashOf(spot), () => {
    setNavigating(false)
    // There it lies over all the rest.
    if (matchMedia('(max-width: 720px)').matches) setInspecting(false)
  })
  const person = overview?.people.find(({ name }) => name === spot.person)
  const ahead = useAhead(overview)
  useTitle(overview)
  if (overview === undefined || person === undefined) return lost ? <Lost /> : null
  const goTo = (place: Place) => {
    setNavigating(false)
    go({ person: spot.person, place, thread: undefined })
  }
  const openThread = (thread: string) => go({ ...spot, thread })
  const reader = {
    person,
    overview,
    ahead,
    openChannel: (name: string) => goTo({ kind: 'channel', name }),
  }
  const open = { openThread, navigate: () => setNavigating(true) }
  const { place, thread } = spot
  return (
    <ReaderProvider reader={reader}>
      <div
        className="page"
        data-view={navigating ? 'navigation' : thread ? 'thread' : 'main'}
        data-inspecting={inspecting}
      >
        {lost && <Lost />}
        <Sidebar
          place={place}
          goTo={goTo}
          become={(name) => go({ person: name, place, thread: undefined })}
          inspecting={inspecting}
          inspect={() => setInspecting(!inspecting)}
        />
        {place.kind === 'channel' ? (
          <ChannelPlace name={place.name} {...open} />
        ) : (
          <AppPlace tab={place.tab} goTo={goTo} {...open} />
        )}
        {thread !== undefined && (
          <Thread
            where={channelOf(place)}
            name={place.kind === 'app' ? overview.app.name : `#${place.name}`}
            root={thread}
            close={() => go({ ...spot, thread: undefined })}
          />
        )}
        {inspecting && <Drawer close={() => setInspecting(false)} />}
      </div>
      <Modals />
    </ReaderProvider>
  )
}

/** Runs once whenever the address has become another one. */
function useLeaving(address: string, run: () => void): void {
  const [here, setHere] = useState(address)
  if (here === address) return
  setHere(address)
  run()
}

const patience = 1000

/** It also waits for the app to connect, which nobody tells of. */
function useOverview(person: string): Overview | undefined {
  const path = `overview?${query({ user: person })}`
  const [overview, lookAgain] = useLookAgain<Overview>(path, ['messages', 'people', 'clock', 'connection'])
  const alone = overview?.connections === 0
  useEffect(() => {
    if (!alone) return
    const timer = setInterval(() => void lookAgain(), patience)
    return () => clearInterval(timer)
  }, [alone, lookAgain])
  return overview
}

/** Measured when the overview arrives, and good until the clock is set again. */
function useAhead(overview: Overview | undefined): number {
  return useMemo(() => (overview === undefined ? 0 : Date.parse(overview.now) - Date.now()), [overview])
}

function useTitle(overview: Overview | undefined): void {
  const unread = overview?.channels.reduce((sum, channel) => sum + channel.unread, 0) ?? 0
  const name = overview === undefined ? 'Local workspace' : `${overview.team.name} · ${overview.app.name}`
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${name}` : name
  }, [unread, name])
}
