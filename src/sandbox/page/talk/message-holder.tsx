import { type ReactNode, useMemo } from 'react'
import type { Seen } from '../../people/see.ts'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { type Holder, HolderProvider } from '../elements/holder.tsx'
import { useReader } from '../reader.tsx'

/** Lets the elements of a message reach the app. */
export function MessageHolder({
  message: { channel, ts },
  children,
}: {
  message: Seen
  children: ReactNode
}): ReactNode {
  const user = useReader().person.name
  const attempt = useTry()
  const holder = useMemo((): Holder => {
    const on = { channel, ts }
    const press: Holder['press'] = (at, choice) => attempt(() => act('press', { user, on, ...at, choice }))
    return {
      kind: 'message',
      values: {},
      errors: {},
      press,
      fill: (at, choice) => void press(at, choice),
      suggest: (at, text) => act('suggest', { user, on, ...at, text }),
    }
  }, [user, channel, ts, attempt])
  return <HolderProvider holder={holder}>{children}</HolderProvider>
}
