import { findVerb, type Verb } from '../../../reading/language.ts'

/** "Help packet" tells of it and does nothing; undefined for "help me …" and for what is no command. */
export function helpIn(text: string, verbs: readonly Verb[]): { kind: 'help'; verb: string } | undefined {
  const [, name = ''] = asking.exec(text) ?? []
  const word = name.toLowerCase()
  const verb = findVerb(verbs, called[word] ?? word)?.verb
  return verb === undefined || verb === 'me' || verb === 'help' ? undefined : { kind: 'help', verb }
}

const asking = /^\W*help(?:\W+(?:with|on|about|for))?\W+(\w+)(?:\W+\w+){0,2}\W*$/i
/** Commands that are a part of another one. */
const called: Readonly<Record<string, string>> = { packet: 'case', delete: 'notes', forgetting: 'forget' }
