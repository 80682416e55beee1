type Pressed = { readonly action_id: string; readonly block_id: string; readonly choice?: string }

/** The button with this label in blocks or in a view, or the option of a menu. */
export function buttonIn(value: unknown, label: string, block = ''): Pressed | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const here = 'block_id' in value && typeof value.block_id === 'string' ? value.block_id : block
  if (
    'type' in value &&
    value.type === 'button' &&
    'text' in value &&
    JSON.stringify(value.text).includes(`"${label}"`)
  ) {
    return { action_id: 'action_id' in value ? String(value.action_id) : '', block_id: here }
  }
  if ('type' in value && value.type === 'overflow' && 'options' in value && Array.isArray(value.options)) {
    const option = value.options.find(({ text }) => text.text === label)
    if (option)
      return { action_id: String(Reflect.get(value, 'action_id')), block_id: here, choice: option.value }
  }
  for (const part of Object.values(value)) {
    const found = buttonIn(part, label, here)
    if (found) return found
  }
  return undefined
}
