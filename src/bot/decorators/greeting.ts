import { findGuideline } from '../../domain/library/library.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimGreeting } from '../../store/greetings.ts'
import { readProfile } from '../../store/people/profiles.ts'
import type { Owner } from '../../store/vault.ts'
import { featureOf } from '../features/features.ts'
import { next, type Own } from '../person/me.ts'
import { guideTo } from '../phrases.ts'
import { type Path, withGreeting } from '../welcome.ts'
import type { Decorator } from './told.ts'

/** The first time that somebody writes, a welcome; their own things bring a welcome of their own. */
export const greeted: Decorator = async ({ own, owner, said }, answer) => {
  if (said?.room !== 'dm') return answer
  const isFirst = await unlessFull(claimGreeting(own.vault.db, owner, own.now()), false)
  if (!isFirst || answer.for === 'asker') return answer
  const path = await pathOf(own, owner)
  return path ? withGreeting(answer, path, featureOf(said.intent).courtesy === true) : answer
}

/** Reads only, and asks nobody: who set nothing up is taken for the lowest level. */
async function pathOf({ library, vault }: Own, owner: Owner): Promise<Path | undefined> {
  const profile = await readProfile(vault, owner)
  const guideline = (profile && findGuideline(library, profile.guideline)) ?? library.guidelines[0]
  const [lowest] = guideline?.levels ?? []
  if (!guideline || !lowest) return undefined
  const levelAt = (id: string | undefined) => guideline.levels.find((level) => level.id === id)
  const current = levelAt(profile?.current) ?? lowest
  return {
    ...guideTo(guideline, library),
    current,
    target: levelAt(profile?.target) ?? next(guideline, current),
  }
}
