import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Choice } from '../../inputs.ts'
import type { TypedInput } from '../blocks/kinds.ts'
import { type At, useField, useFilled, useHolder, useNaming } from './holder.tsx'
import { plainOfRichText, richTextOf } from './typed-rich-text.ts'

const kinds = {
  plain_text_input: 'text',
  number_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  rich_text_input: 'text',
} as const

/** A field to type in. Where the app asked for it, it hears of each character or of Enter. */
export function TextInput({ element, at }: { element: TypedInput; at: At }): ReactNode {
  const holder = useHolder()
  const field = useField()
  const [text, setText] = useState(useInitial(element, at))
  const naming = useNaming(element.placeholder?.text ?? 'Text')
  const when = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed']
  const long =
    element.type === 'rich_text_input' || (element.type === 'plain_text_input' && element.multiline)
  const tell = (words: string) => void holder.press(at, asChoice(element, words))
  const look = {
    className: 'field',
    value: text,
    placeholder: element.placeholder?.text,
    required: field?.required,
    maxLength: element.type === 'plain_text_input' ? (element.max_length ?? 3000) : undefined,
    'data-focus': element.focus_on_load,
    ...naming,
  }
  const change = (words: string) => {
    setText(words)
    holder.fill(at, asChoice(element, words))
    if (field?.dispatches && when.includes('on_character_entered')) tell(words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !field?.dispatches || !when.includes('on_enter_pressed')) return
    if (long && event.shiftKey) return
    event.preventDefault()
    tell(text)
  }
  if (long) {
    const rows = element.type === 'rich_text_input' ? (element.min_lines ?? 3) : 4
    return (
      <textarea
        {...look}
        style={{ minHeight: `${rows * 1.4 + 0.8}em` }}
        onKeyDown={onKeyDown}
        onChange={(event) => change(event.target.value)}
      />
    )
  }
  const numeric = element.type === 'number_input' ? { inputMode: 'decimal' as const } : {}
  return (
    <input
      {...look}
      {...numeric}
      type={kinds[element.type]}
      onKeyDown={onKeyDown}
      onChange={(event) => change(event.target.value)}
    />
  )
}

function useInitial(element: TypedInput, at: At): string {
  const { value, rich_text_value: rich } = useFilled(at)
  if (typeof value === 'string') return value
  if (element.type === 'rich_text_input') return plainOfRichText(rich ?? element.initial_value)
  return value === null ? '' : (element.initial_value ?? '')
}

function asChoice({ type }: TypedInput, words: string): Choice {
  if (words === '') return null
  return type === 'rich_text_input' ? richTextOf(words) : words
}
