import { useCallback, useEffect, useState } from 'react'

export type Place =
  | { readonly kind: 'channel'; readonly name: string }
  | { readonly kind: 'app'; readonly tab: AppTab }
export type AppTab = 'home' | 'messages' | 'about'

/** Who looks at what; it stands in the page's address, so that a reload keeps it. */
export type Spot = { readonly person: string; readonly place: Place; readonly thread: string | undefined }

/** `#/lena/leveling/1763776800.000100`, `#/lena/@app/home` */
function readSpot(hash: string): Spot | undefined {
  const [, person, where, more] = hash.slice(1).split('/').map(decodeURIComponent)
  if (!person || !where) return undefined
  if (where !== '@app') return { person, place: { kind: 'channel', name: where }, thread: more || undefined }
  const tab = more === 'home' || more === 'about' ? more : 'messages'
  const thread = tab === 'messages' && more !== 'messages' ? more : undefined
  return { person, place: { kind: 'app', tab }, thread: thread || undefined }
}

export function hashOf({ person, place, thread }: Spot): string {
  const where =
    place.kind === 'app' ? ['@app', thread ?? place.tab] : [place.name, ...(thread ? [thread] : [])]
  return `#/${[person, ...where].map(encodeURIComponent).join('/').replaceAll('%40', '@')}`
}

/** The channel's name for the workspace: `#leveling`, or `dm` for the messages with the app. */
export function channelOf(place: Place): string {
  return place.kind === 'app' ? 'dm' : `#${place.name}`
}

export function useSpot(): readonly [Spot | undefined, (spot: Spot) => void] {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((spot: Spot) => {
    if (readSpot(location.hash) === undefined) history.replaceState(null, '', hashOf(spot))
    else location.hash = hashOf(spot)
    setHash(hashOf(spot))
  }, [])
  return [readSpot(hash), go]
}
