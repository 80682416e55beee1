import { findGuideline } from '../../domain/library/library.ts'
import type { Intent } from '../../reading/intent.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimGreeting } from '../../store/greetings.ts'
import { readProfile } from '../../store/people/profiles.ts'
import type { Owner } from '../../store/vault.ts'
import type { Answer } from '../answer.ts'
import { guideTo } from '../replies/talk/phrases.ts'
import { type Path, withGreeting } from '../replies/talk/welcome.ts'
import type { Own } from './me.ts'

/** The answer, and, the first time that somebody writes, a welcome; their own things bring a welcome of their own. */
export async function greeted(own: Own, owner: Owner, intent: Intent, answer: Answer): Promise<Answer> {
  const isFirst = await unlessFull(claimGreeting(own.vault.db, owner, own.now()), false)
  if (!isFirst || answer.for === 'asker') return answer
  const path = await pathOf(own, owner)
  return path ? withGreeting(answer, path, courtesies.has(intent.kind)) : answer
}

/** What the welcome says better. */
const courtesies: ReadonlySet<Intent['kind']> = new Set(['smalltalk', 'help'])

/** Reads only, and asks nobody: who set nothing up is taken for the lowest level. */
async function pathOf({ library, vault }: Own, owner: Owner): Promise<Path | undefined> {
  const profile = await readProfile(vault, owner)
  const guideline = (profile && findGuideline(library, profile.guideline)) ?? library.guidelines[0]
  const [lowest] = guideline?.levels ?? []
  if (!guideline || !lowest) return undefined
  const levelAt = (id: string | undefined) => guideline.levels.find((level) => level.id === id)
  const current = levelAt(profile?.current) ?? lowest
  const next = guideline.levels[guideline.levels.indexOf(current) + 1] ?? current
  return { ...guideTo(guideline, library), current, target: levelAt(profile?.target) ?? next }
}
