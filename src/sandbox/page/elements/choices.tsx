import { type ReactNode, useId, useState } from 'react'
import type { Choices, MarkedOption } from '../blocks/kinds.ts'
import { TextObject } from '../text/text-object.tsx'
import { type At, useFilled, useGiving, useNaming } from './holder.tsx'

/** Radio buttons, of which one is chosen, or checkboxes. */
export function ChoicesDrawn({ element, at }: { element: Choices; at: At }): ReactNode {
  const name = useId()
  const several = element.type === 'checkboxes'
  const naming = useNaming(several ? 'Choose any' : 'Choose one')
  const [chosen, setChosen] = useState(useChosen(element, at))
  const { give, dialog } = useGiving(at, element.confirm)
  const choose = (value: string, on: boolean) => {
    const others = several ? chosen.filter((one) => one !== value) : []
    const all = on ? [...others, value] : others
    setChosen(all)
    give(several ? all : value)
  }
  return (
    <div className="choices" role={several ? 'group' : 'radiogroup'} {...naming}>
      {element.options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.target.checked)}
          />
          <OptionWords option={option} />
        </label>
      ))}
      {dialog}
    </div>
  )
}

function useChosen(element: Choices, at: At): string[] {
  const { selected_option: one, selected_options: many } = useFilled(at)
  const given = [one, many].flat().flatMap((option) => optionValue(option) ?? [])
  if (given.length > 0) return given
  const initial = element.type === 'checkboxes' ? (element.initial_options ?? []) : [element.initial_option]
  return initial.flatMap((option) => option?.value ?? [])
}

function optionValue(option: unknown): string | undefined {
  if (typeof option !== 'object' || option === null || !('value' in option)) return undefined
  return typeof option.value === 'string' ? option.value : undefined
}

function OptionWords({ option: { text, description } }: { option: MarkedOption }): ReactNode {
  return (
    <span className="choice-words">
      <span>
        <TextObject text={text} />
      </span>
      {description !== undefined && (
        <span className="choice-note">
          <TextObject text={description} />
        </span>
      )}
    </span>
  )
}
