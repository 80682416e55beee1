/** The button with this label in blocks or in a view. */
export function buttonIn(
  value: unknown,
  label: string,
  block = '',
): { action_id: string; block_id: string } | undefined {
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
  for (const part of Object.values(value)) {
    const found = buttonIn(part, label, here)
    if (found) return found
  }
  return undefined
}
