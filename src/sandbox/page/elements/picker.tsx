import { type ReactNode, useState } from 'react'
import type { Choice } from '../../inputs.ts'
import type { Picker } from '../blocks/kinds.ts'
import { useReader } from '../reader.tsx'
import { localMoment, momentIn } from '../text/zones.ts'
import { type At, useFilled, useGiving, useNaming } from './holder.tsx'

const kinds = {
  datepicker: { type: 'date', words: 'Select a date' },
  timepicker: { type: 'time', words: 'Select a time' },
  datetimepicker: { type: 'datetime-local', words: 'Select a date and time' },
} as const

/** The browser's own fields: what they hold is `2026-11-03`, `09:30`, or both in the reader's zone. */
export function PickerDrawn({ element, at }: { element: Picker; at: At }): ReactNode {
  const { tz } = useReader().person
  const { type, words } = kinds[element.type]
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined
  const naming = useNaming(placeholder ?? words)
  const filled = Object.values(useFilled(at)).find(
    (value) => typeof value !== 'object' && value !== element.type,
  )
  const [value, setValue] = useState(asField(filled ?? initialOf(element), tz))
  const { give, dialog } = useGiving(at, element.confirm)
  return (
    <>
      <input
        className="field picker"
        type={type}
        value={value}
        title={placeholder}
        {...naming}
        onChange={(event) => {
          setValue(event.target.value)
          give(asChoice(element, event.target.value, tz))
        }}
      />
      {dialog}
    </>
  )
}

function initialOf(element: Picker): string | number | undefined {
  switch (element.type) {
    case 'datepicker':
      return element.initial_date
    case 'timepicker':
      return element.initial_time
    case 'datetimepicker':
      return element.initial_date_time
  }
}

function asField(value: unknown, tz: string): string {
  if (typeof value === 'number') return localMoment(new Date(value * 1000), tz)
  return typeof value === 'string' ? value : ''
}

function asChoice({ type }: Picker, value: string, tz: string): Choice {
  if (value === '') return null
  return type === 'datetimepicker' ? Math.floor(momentIn(value, tz).getTime() / 1000) : value
}
