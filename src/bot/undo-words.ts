import type { Intent } from './intent.ts'

const byId = /^undo ([0-9a-f-]{36})$/
const lead =
  '(?:(?:please|pls|no|wait|oops|wrong one|sorry|actually|ah|oh|hey|ok|that was (?:a mistake|wrong|by mistake|not what i meant)|can you|could you)[,.!;:]? )*'
const what =
  '(?: (?:that|this|it|last|(?:the|that|my) last (?:one|thing|change)|what i (?:just did|did just now)))?'
/** Why, behind a comma, asks for nothing else. */
const close = '(?:,? (?:again|please|pls|thanks))?(?:, (?!and\\b|but\\b|then\\b)[^,;?]{1,60})?'
const plainly = new RegExp(
  `^${lead}(?:(?:undo|revert|reverse)${what}|take (?:that|this|it) back|take back (?:that|this|it|my last change|what (?:you(?:['’]?ve| have)?|i(?:['’]?ve| have)?) just (?:done|did)))${close}$`,
)

/** What takes back the last change, or that of one button, and says nothing else; in small letters. */
export function undoIn(lower: string): Intent | undefined {
  const [, id] = byId.exec(lower) ?? []
  if (id) return { kind: 'undo', id }
  return plainly.test(lower) ? { kind: 'undo' } : undefined
}
