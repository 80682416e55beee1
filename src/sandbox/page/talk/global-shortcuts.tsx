import type { ReactNode } from 'react'
import { act } from '../api.ts'
import { Icon } from '../controls/icon.tsx'
import { Menu } from '../controls/menu.tsx'
import { useTry } from '../controls/toast.tsx'
import { useReader } from '../reader.tsx'

/** The app's shortcuts that belong to no message. */
export function GlobalShortcuts(): ReactNode {
  const { person, overview } = useReader()
  const attempt = useTry()
  const items = overview.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, description, callback_id }) => ({
      name,
      note: description,
      run: () => void attempt(() => act('shortcut', { user: person.name, callback_id })),
    }))
  if (items.length === 0) return null
  return (
    <Menu
      label="Shortcuts"
      title="Shortcuts"
      className="icon-button"
      face={<Icon name="bolt" />}
      items={items}
    />
  )
}
