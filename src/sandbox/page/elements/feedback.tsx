import { type ReactNode, useState } from 'react'
import type { FeedbackButtons } from '../blocks/kinds.ts'
import { Icon } from '../controls/icon.tsx'
import { type At, useGiving } from './holder.tsx'

/** Good or bad: one of two, which stays pressed. */
export function Feedback({ element, at }: { element: FeedbackButtons; at: At }): ReactNode {
  const { give } = useGiving(at)
  const [given, setGiven] = useState('')
  const both = [
    { button: element.positive_button, icon: 'thumbUp' },
    { button: element.negative_button, icon: 'thumbDown' },
  ] as const
  return both.map(({ button: { text, value, accessibility_label: label }, icon }) => (
    <button
      key={icon}
      type="button"
      className="icon-button"
      aria-label={label ?? text.text}
      title={text.text}
      aria-pressed={given === value}
      onClick={() => {
        setGiven(value)
        give(value)
      }}
    >
      <Icon name={icon} />
    </button>
  ))
}
