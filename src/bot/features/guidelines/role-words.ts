import { roles } from '../../../reading/names/job-words.ts'
import { isNamed } from '../../../reading/names/name-index.ts'
import { covers } from '../../../reading/names/names.ts'
import { type RoleSaid, roleSaid } from '../../../reading/names/roles-said.ts'
import type { Saying } from '../../../reading/saying.ts'
import type { Utterance } from '../../../reading/utterance.ts'
import { singular } from '../../../reading/words/short-forms.ts'
import type { Intent } from '../features.ts'

/** "Levels of front office", "levels of receptionist": of the guideline that has it, or that there is no such role. */
export function levelsOfRole({ text, vocabulary, saying }: Utterance): Intent | undefined {
  const { guidelines } = vocabulary.library
  const said = roleSaid(vocabulary.library, text)
  if (!said) return undefined
  const found = saying()
  // A whole name is known by itself, and what is shared is asked about.
  if (found.rivals.length > 0 || found.names.some(({ kind, id }) => isDocument.has(kind) && id !== ''))
    return undefined
  const isChoice = guidelines.length > 1
  if (isLevel(found, said))
    return { kind: 'levels', ...(isChoice && found.guideline && { guideline: found.guideline.id }) }
  if (found.names.some((name) => isNamed(name) && name.kind !== 'level' && name.id !== '')) return undefined
  const [only, ...others] = said.guidelines
  if (only && others.length === 0) return { kind: 'levels', ...(isChoice && { guideline: only.id }) }
  const meant = said.guidelines.map(({ id }) => id)
  if (only) return { kind: 'which', words: 'levels', guidelines: meant }
  if (!isNone(found, said)) return undefined
  return { kind: 'which', words: 'levels', guidelines: guidelines.map(({ id }) => id), none: said.role }
}

const isDocument: ReadonlySet<string> = new Set(['guideline', 'posting'])

/** Whether all of it is what one level is called. */
const isLevel = ({ words, names, levels }: Saying, said: RoleSaid): boolean =>
  levels.length === 1 &&
  words.every(
    ({ typed }, at) =>
      !said.words.includes(typed) || names.some((name) => name.kind === 'level' && covers(name, at)),
  )

/** “Levels of detail” are nobody's; a job, or what no document knows, would be a role. */
const isNone = ({ strange }: Saying, { words, called }: RoleSaid): boolean =>
  called ||
  roles.has(singular(words.at(-1) ?? '')) ||
  words.every((word) => strange.some(({ typed }) => typed === word))
