import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { Me } from '../../person/me.ts'

/** What anybody can type before a room. */
export function examplesForAll(library: Library): string[] {
  const [guideline] = library.guidelines
  const postings = library.postings.length > 0 ? ['posting'] : []
  if (!guideline) return [...postings, 'note helped a colleague with their first review', 'privacy']
  const several = library.guidelines.length > 1 ? ['guidelines'] : ['levels']
  return [...factsOf(guideline), ...several, ...postings, 'dimensions'].slice(0, most)
}

/** What a person can type who is alone with the bot, in their own guideline's words. */
export function examplesFor({ guideline, isRoleOpen }: Me, library: Library, isNudged: boolean): string[] {
  if (isRoleOpen)
    return ['guidelines', 'set up', ...examplesForAll(library).slice(0, 1), 'note', 'nudge fri 15:00']
  const [dimension] = guideline.dimensions
  if (!dimension) return [...examplesForAll(library), 'notes', isNudged ? 'reminders' : 'nudge fri 15:00']
  return [
    ...factsOf(guideline),
    `note ${dimension.short}: what you did, and what came of it`,
    'readiness',
    isNudged ? 'notes this quarter' : 'nudge fri 15:00',
  ]
}

const most = 5

function factsOf({ dimensions, levels }: Guideline): string[] {
  const [first, second = first] = dimensions
  const highest = levels.at(-1)
  if (!first || !second || !highest) return ['dimensions']
  return [`compare ${first.short}`, `what does a ${highest.short} do about ${second.short}?`]
}
