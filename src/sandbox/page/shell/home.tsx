import { type ReactNode, useMemo } from 'react'
import type { StateValues } from '../../inputs.ts'
import type { Block } from '../../state/state.ts'
import { act, query } from '../api.ts'
import { Blocks } from '../blocks/block.tsx'
import { useTell, useTry } from '../controls/toast.tsx'
import { type Holder, HolderProvider } from '../elements/holder.tsx'
import { useLook } from '../live.tsx'
import { useReader } from '../reader.tsx'

type HomeSeen = {
  readonly id: string
  readonly blocks: readonly Block[]
  readonly state: { readonly values: StateValues }
}

/** What the app published for this person. */
export function Home(): ReactNode {
  const { person, overview } = useReader()
  const home = useLook<HomeSeen | null>(`home?${query({ user: person.name })}`, ['home'])
  const holder = useHomeHolder(person.name, home?.state.values)
  if (home === undefined) return <div className="home" aria-busy />
  if (home === null) {
    return (
      <p className="empty-place">
        {overview.app.name} has published nothing here for {person.realName} yet.
      </p>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="home" aria-label="Home" tabIndex={0}>
      <div className="home-inside">
        <HolderProvider holder={holder}>
          <Blocks blocks={home.blocks} />
        </HolderProvider>
      </div>
    </section>
  )
}

function useHomeHolder(user: string, values: StateValues = {}): Holder {
  const attempt = useTry()
  const tell = useTell()
  return useMemo(() => {
    const on = { view: 'home' }
    const press: Holder['press'] = (at, choice) =>
      attempt(async () => {
        const acted = await act('press', { user, on, ...at, choice })
        if (acted.kind === 'failed') tell(acted.notice)
      })
    return {
      kind: 'message',
      values,
      errors: {},
      press,
      fill: (at, choice) => void press(at, choice),
      suggest: (at, text) => act('suggest', { user, on, ...at, text }),
    }
  }, [user, values, attempt, tell])
}
