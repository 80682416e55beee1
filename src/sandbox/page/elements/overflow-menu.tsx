import type { ReactNode } from 'react'
import type { Overflow } from '../blocks/kinds.ts'
import { Icon } from '../controls/icon.tsx'
import { Menu } from '../controls/menu.tsx'
import { type At, useGiving } from './holder.tsx'

export function OverflowMenu({ element, at }: { element: Overflow; at: At }): ReactNode {
  const { give, dialog } = useGiving(at, element.confirm)
  const items = element.options.map(({ text, value, description, url }) => ({
    name: text.text,
    note: description?.text,
    run: () => {
      if (url !== undefined) window.open(url, '_blank', 'noopener')
      give(value)
    },
  }))
  return (
    <>
      <Menu label="More options" className="button square" face={<Icon name="dots" />} items={items} />
      {dialog}
    </>
  )
}
