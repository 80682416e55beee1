import type { RoleInTitle } from '../domain/own/role-in-title.ts'
import type { Subject } from '../domain/subject.ts'
import type { Hint } from '../reading/hint.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import { readProfile } from '../store/people/profiles.ts'
import { guessedRole, type Own } from './person/me.ts'
import type { Asker, Room } from './question.ts'
import { isTold } from './roles.ts'
import { type Place, placeOf } from './steps.ts'

/** What is known of an asker before their text is read. */
type Known = {
  /** The guideline that they chose, by its id. */
  readonly guideline?: string
  readonly place?: Place | undefined
  /** Where nobody but their job title says which guideline is theirs. */
  readonly guess?: RoleInTitle | undefined
}

/** The guideline that the asker goes by, where there is a choice; their level, where nobody else would learn of it. */
export async function knownOf(own: Own, asker: Asker, room: Room): Promise<Known> {
  const { library, vault } = own
  const { guidelines } = library
  const isChoice = guidelines.length > 1 || guidelines.some(({ levels }) => levels.length > 1)
  const profile = isChoice ? await readProfile(vault, asker) : undefined
  if (!profile || profile.assumed) {
    const guess = await guessedRole(own, asker)
    return { guess }
  }
  const { guideline } = profile
  return room === 'channel' ? { guideline } : { guideline, place: placeOf(library, profile) }
}

/**
 * The guideline to read a text by: the chosen one; else what the text itself tells, what the conversation is about, and
 * what their job title says. `isOpen`: they chose none, and neither text nor conversation tells one.
 */
export function goingBy(
  vocabulary: Vocabulary,
  text: string,
  { guideline, guess }: Known,
  last: Subject | undefined,
): { readonly hint: Hint; readonly isOpen: boolean; readonly guessed?: RoleInTitle | undefined } {
  if (guideline) return { hint: { guideline }, isOpen: false }
  if (isTold(vocabulary, text)) return { hint: {}, isOpen: false }
  if (last?.guideline) return { hint: { guideline: last.guideline }, isOpen: false }
  return { hint: guess ? { guideline: guess.guideline.id } : {}, isOpen: true, guessed: guess }
}
