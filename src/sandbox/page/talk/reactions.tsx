import type { ReactNode } from 'react'
import type { Seen } from '../../people/see.ts'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { nameOf, useReader } from '../reader.tsx'
import { Emoji } from '../text/emoji.tsx'

type Reaction = { readonly name: string; readonly users: readonly string[] }

export function Reactions({ message: { reactions, channel, ts } }: { message: Seen }): ReactNode {
  const reader = useReader()
  const attempt = useTry()
  const known = reactions.filter(isReaction)
  if (known.length === 0) return null
  return (
    <div className="reactions">
      {known.map(({ name, users }) => {
        const mine = users.includes(reader.person.id)
        const toggle = () => act(mine ? 'unreact' : 'react', { user: reader.person.name, channel, ts, name })
        const people = users.map((id) => nameOf(reader, id) ?? id).join(', ')
        return (
          <button
            key={name}
            type="button"
            className="reaction"
            aria-pressed={mine}
            aria-label={`${name.replaceAll('_', ' ')}: ${people}`}
            title={people}
            onClick={() => void attempt(toggle)}
          >
            <Emoji name={name} /> {users.length}
          </button>
        )
      })}
    </div>
  )
}

function isReaction(one: unknown): one is Reaction {
  return typeof one === 'object' && one !== null && 'name' in one && 'users' in one
}
