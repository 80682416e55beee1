import type { ReactNode } from 'react'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { Menu } from '../controls/menu.tsx'
import { useReader } from '../reader.tsx'

/** Who am I: each person has their own messages, ephemeral ones and Home. */
export function PersonMenu({ become }: { become: (person: string) => void }): ReactNode {
  const { person, overview } = useReader()
  const items = overview.people
    .filter(({ deleted }) => !deleted)
    .map(({ id, name, realName, title, guest, admin }) => ({
      name: realName,
      note: [title, guest && 'guest', admin && 'admin'].filter(Boolean).join(' · '),
      sign: <Avatar id={id} name={realName} />,
      checked: id === person.id,
      run: () => become(name),
    }))
  return (
    <Menu
      className="person-menu"
      label={`You are ${person.realName}. Switch person`}
      heading="See the workspace as"
      items={items}
      face={
        <>
          <Avatar id={person.id} name={person.realName} />
          <span className="person-words">
            <span className="person-you">You are</span> <span className="person-name">{person.realName}</span>
          </span>
          <Icon name="chevron" />
        </>
      }
    />
  )
}
