import type { Subject } from '../../domain/subject.ts'
import type { Intent } from '../features/features.ts'
import { placeOf, spelled } from './ordinals.ts'

/** "Delete the second one", "edit the 3rd", "the last two": what is to be done with notes that were listed right before. */
export function onListed(text: string, { listed = [] }: Subject): Intent | undefined {
  const ids = listed.flatMap((words) => openNote.exec(words)?.[1] ?? [])
  if (ids.length === 0 || text.length > longest) return undefined
  const all = several.exec(text)?.groups
  // One at a time, so that none goes by mistake.
  if (all?.act !== undefined && !isShown(all.act))
    return { kind: 'delete', all: false, named: '1', levels: [], dimensions: [] }
  if (all) return { kind: 'notes.list', words: [], levels: [], dimensions: [] }
  const { act, at } = one.exec(text.toLowerCase())?.groups ?? {}
  if (act === undefined || at === undefined) return undefined
  const index = at === 'last' ? ids.length - 1 : placeOf(at)
  const id = ids[index]
  if (id === undefined) return { kind: 'smalltalk', about: 'past', count: ids.length }
  return { kind: 'note', act: /^(?:edit|change|correct|fix)/i.test(act) ? 'edit' : 'delete', id, sure: false }
}

const longest = 60
const openNote = /^open ([0-9a-f-]{36})$/
const isShown = (act: string): boolean => /^(?:show|open|see|give)/i.test(act)

const place = `${spelled.join('|')}|last`
const polite = String.raw`^\W*(?:(?:please|pls|ok|okay|now|and|can you|could you)\b\W*)*`
const drop = '(?:delete|remove|erase|bin|scrap|trash|drop|get rid of)'
const end = String.raw`(?:\W|\b(?:please|pls|now|then|instead|thanks)\b)*$`
const one = new RegExp(
  `${polite}(?<act>${drop}|edit|change|correct|fix) (?:(?:the|my) (?<at>${place})(?: (?:one|note|entry))?)${end}`,
  'i',
)
const several = new RegExp(
  `${polite}(?:(?<act>${drop}|show(?: me)?|open|see|give me) )?(?:the|my) (?:last|first|newest|latest|oldest|other) (?:two|three|four|five|few|couple|[2-9])(?: (?:of (?:them|those|these)|ones|notes|entries))?${end}`,
  'i',
)
