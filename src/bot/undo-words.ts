import type { Intent } from './intent.ts'

const byId = /^undo ([0-9a-f-]{36})$/
const lead =
  '(?:(?:please|pls|no|wait|oops|sorry|actually|ah|oh|hey|ok|that was (?:a mistake|wrong|by mistake|not what i meant)|can you|could you)[,.!;:]? )*'
const what =
  '(?: (?:that|this|it|last|the last (?:one|thing|change)|(?:my|the) last change|what i just did))?'
const close = '(?:,? (?:again|please|pls|thanks))?'
const plainly = new RegExp(`^${lead}(?:(?:undo|revert)${what}|take (?:that|this|it) back)${close}$`)

/** What takes back the last change, or that of one button, and says nothing else; in small letters. */
export function undoIn(lower: string): Intent | undefined {
  const [, id] = byId.exec(lower) ?? []
  if (id) return { kind: 'undo', id }
  return plainly.test(lower) ? { kind: 'undo' } : undefined
}
