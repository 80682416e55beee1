import { findGuideline } from '../../domain/library/library.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimGreeting } from '../../store/greetings.ts'
import { readProfile } from '../../store/people/profiles.ts'
import type { Owner } from '../../store/vault.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { guessedRole, next, type Own } from '../person/me.ts'
import { guideTo } from '../replies/phrases.ts'
import { type Path, withGreeting } from '../replies/welcome.ts'
import type { Decorator } from './told.ts'

/** The first time that somebody writes, a welcome; their own things bring a welcome of their own. */
export const greeted: Decorator = async ({ own, owner, said }, answer) => {
  if (said?.room !== 'dm') return answer
  const isFirst = await unlessFull(claimGreeting(own.vault.db, owner, own.now()), false)
  if (!isFirst || answer.for === 'asker') return answer
  const { intent } = said
  const greeted = { alone: featureOf(intent).courtesy === true, keeps: offersOwn(intent) }
  return withGreeting(answer, await pathOf(own, owner), own.library, greeted)
}

/** Close readings, or what may stand for what there is none of. */
const offersOwn = (intent: Intent): boolean =>
  intent.kind === 'unclear'
    ? intent.suggestions.length > 0
    : intent.kind === 'others' ||
      (intent.kind === 'unknown' && (intent.names.length > 0 || intent.about !== undefined))

/** Reads only: who set nothing up is taken for the lowest level; undefined where nothing says which role is theirs. */
async function pathOf(own: Own, owner: Owner): Promise<Path | undefined> {
  const { library, vault } = own
  const kept = await readProfile(vault, owner)
  const profile = kept?.assumed ? undefined : kept
  const guess = profile ? undefined : await guessedRole(own, owner)
  const known = (profile && findGuideline(library, profile.guideline)) ?? guess?.guideline
  const guideline = known ?? (library.guidelines.length === 1 ? library.guidelines[0] : undefined)
  const [lowest] = guideline?.levels ?? []
  if (!guideline || !lowest) return undefined
  const levelAt = (id: string | undefined) => guideline.levels.find((level) => level.id === id)
  const current = levelAt(profile?.current) ?? guess?.level ?? lowest
  return {
    ...guideTo(guideline, library),
    current,
    target: levelAt(profile?.target) ?? next(guideline, current),
  }
}
