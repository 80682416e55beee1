import type { Names } from '../../../domain/own/gone.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import { noteFacts } from '../../notes/words.ts'
import { clipped } from '../../replies/phrases.ts'

/** What is different in a note since its last change was taken back: "the result “5 h a week” is gone". */
export function differences(was: KeptNote, is: KeptNote, names: Names): string[] {
  const [before, now] = [was, is].map((note) => new Map(noteFacts(note, names)))
  const all = [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])]
  return [
    ...(was.what === is.what ? [] : ['the earlier words are back']),
    ...all.flatMap((name) => {
      const [old, current] = [before?.get(name), now?.get(name)]
      if (old === current) return []
      const said = called[name] ?? name.toLowerCase()
      if (current === undefined || (name === 'Dimension' && is.dimensions.length === 0))
        return [`the ${said} ${shown(name, old ?? '')} is gone`]
      return [`the ${said} is ${shown(name, current)} again`]
    }),
  ]
}

/** What a person wrote stands between quotation marks. */
const shown = (name: string, value: string): string =>
  name === 'Result' || name === 'Link' ? `“${clipped(value, 200)}”` : clipped(value, 200)

const called: Readonly<Record<string, string>> = {
  Reached: 'reach',
  'Can confirm': 'person who can confirm it',
  Principles: 'principle',
  Happened: 'day',
}
