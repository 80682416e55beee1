import { useRef } from 'react'
import type { Seen } from '../../people/see.ts'
import { query } from '../api.ts'
import { useLook } from '../live.tsx'
import { useReader } from '../reader.tsx'
import { kept } from './entries.ts'

/** The messages of a channel, or of one of its threads; undefined until they are there. */
export function useMessages(where: string, thread?: string): readonly Seen[] | undefined {
  const { person } = useReader()
  const path = `messages?${query({ user: person.name, channel: where, thread })}`
  const found = useLook<Seen[]>(path, ['messages', 'people'])
  const before = useRef<{ from: Seen[] | undefined; messages: readonly Seen[] | undefined }>({
    from: undefined,
    messages: undefined,
  })
  if (before.current.from !== found) {
    before.current = { from: found, messages: found && kept(before.current.messages ?? [], found) }
  }
  return before.current.messages
}
