import { type ReactNode, useState } from 'react'
import type { Select } from '../blocks/kinds.ts'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { useReader } from '../reader.tsx'
import { type At, useField, useFilled, useGiving } from './holder.tsx'
import { initialOffers, type Offer, offersOf } from './offers.ts'
import { SelectList } from './select-list.tsx'

/** A menu to choose one or several from, with a field to search in. */
export function SelectDrawn({ element, at }: { element: Select; at: At }): ReactNode {
  const reader = useReader()
  const field = useField()
  const known = offersOf(element, reader)
  const [chosen, setChosen] = useState(initialOffers(element, useFilled(at), known))
  const { give, busy, dialog } = useGiving(at, element.confirm)
  const several = element.type.startsWith('multi_')
  const most = 'max_selected_items' in element ? (element.max_selected_items ?? Infinity) : Infinity
  const placeholder = element.placeholder?.text ?? (several ? 'Select options' : 'Select an option')
  const words = chosen.map(({ text }) => text).join(', ')
  const choose = (next: readonly Offer[]) => {
    setChosen([...next])
    give(several ? next.map(({ value }) => value) : (next[0]?.value ?? null))
  }
  const toggle = (offer: Offer, close: () => void) => {
    const on = chosen.some(({ value }) => value === offer.value)
    if (!several) {
      close()
      return choose([offer])
    }
    if (on) choose(chosen.filter(({ value }) => value !== offer.value))
    else if (chosen.length < most) choose([...chosen, offer])
  }
  return (
    <>
      <Popover
        className={field?.invalid ? 'field select invalid' : 'field select'}
        expands="listbox"
        labelledBy={field?.labelledBy}
        describedBy={field?.describedBy}
        busy={busy}
        face={
          <>
            <span className={words === '' ? 'select-words placeholder' : 'select-words'}>
              {words || placeholder}
            </span>
            <Icon name="chevron" />
          </>
        }
      >
        {({ close }) => (
          <SelectList
            element={element}
            at={at}
            known={known}
            chosen={chosen}
            label={placeholder}
            choose={(offer) => toggle(offer, close)}
            {...(chosen.length > 0 && { clear: () => choose([]) })}
          />
        )}
      </Popover>
      {dialog}
    </>
  )
}
