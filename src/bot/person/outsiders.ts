import type { Library } from '../../domain/library/library.ts'
import { searchOf } from '../../domain/search.ts'
import { hasProfile } from '../../store/people/profiles.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, Reply } from '../answer.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { guidance } from '../guidance.ts'
import { closedReply, guestReply, strangerReply, unknownReply } from '../replies/refusals.ts'
import type { Sources } from '../sources.ts'
import type { Own } from './me.ts'

/**
 * How somebody stands to the workspace that the bot belongs to: a guest is let in, a stranger is of another one, and of
 * who is unknown the chat product did not tell.
 */
export type Belonging = 'member' | 'guest' | 'stranger' | 'unknown'

/** The one polite line for who may keep nothing here; undefined for members. */
export async function refusalFor(
  { belongingOf, vault }: Pick<Own, 'belongingOf' | 'vault'>,
  asker: Owner & { readonly elsewhere?: boolean },
): Promise<AskerReply | undefined> {
  switch (await standingOf({ belongingOf, vault }, asker)) {
    case 'member':
      return undefined
    case 'guest':
      return guestReply
    case 'stranger':
      return strangerReply
    case 'unknown':
      return unknownReply
  }
}

async function standingOf(
  { belongingOf, vault }: Pick<Own, 'belongingOf' | 'vault'>,
  asker: Owner & { readonly elsewhere?: boolean },
): Promise<Belonging> {
  if (asker.elsewhere) return 'stranger'
  if (!belongingOf) return 'member'
  const told = await belongingOf(asker, { patient: false })
  if (told !== 'unknown') return told
  // Nobody's notes are shut away because Slack is slow: who keeps some was a member, and does not wait for its word.
  return (await hasProfile(vault, asker)) ? 'member' : belongingOf(asker, { patient: true })
}

/** Whether somebody may see also what is for the workspace alone, as its guests may. */
export async function seesAll(
  own: Pick<Own, 'belongingOf' | 'vault'>,
  asker: Owner & { readonly elsewhere?: boolean },
): Promise<boolean> {
  const standing = await standingOf(own, asker)
  return standing === 'member' || standing === 'guest'
}

/** What everyone may ask who may ask at all; anything else is a member's own. */
export const isForGuests = (intent: Intent): boolean => featureOf(intent).mayAsk === 'anyone'

/** What is answered to all who are there. */
export const isForAll = (intent: Intent): boolean => featureOf(intent).seenBy === 'room'

/** What people of other organisations may see of a library. */
export const openPart = ({ guidelines, postings }: Library): Library => ({
  guidelines: guidelines.filter(({ audience }) => audience === 'anyone'),
  postings: postings.filter(({ audience }) => audience === 'anyone'),
})

/** An answer where people of other organisations read along: from data that is for anyone, or not at all. */
export function openAnswer(sources: Sources, intent: Intent): Reply {
  const { from = [] } = featureOf(intent)
  const library = openPart(sources.library)
  if (intent.kind === 'unclear') return guidance(sources, { kind: 'unclear', suggestions: [] })
  // What comes nearest may be for members alone.
  if (intent.kind === 'unknown' && intent.names.length === 0)
    return guidance(sources, { ...intent, words: undefined })
  const tellsLevels = from.includes('guideline') || intent.kind === 'unknown'
  if (tellsLevels && !hasGuideline(sources.library, library, intent)) return closedReply
  if (from.includes('versions')) return closedReply
  if (from.includes('posting') && !hasPosting(library, intent)) return closedReply
  return isForAll(intent)
    ? guidance({ ...sources, library, search: searchOf(library, sources.nearness) }, intent)
    : strangerReply
}

/** Whether people of other organisations get the same answer of facts. */
export function isOpen(sources: Sources, intent: Intent): boolean {
  const answer = openAnswer(sources, intent)
  return answer.for === 'room' && answer.parts.some(({ kind }) => kind === 'source')
}

/** The guidelines that are named, or the usual one of all: another one in its place would be a wrong answer. */
function hasGuideline(all: Library, open: Library, intent: Intent): boolean {
  const usual = ('guideline' in intent && intent.guideline) || all.guidelines[0]?.id
  const named = intent.kind === 'which' ? intent.guidelines : [usual]
  return named.every((id) => open.guidelines.some((guideline) => guideline.id === id))
}

function hasPosting({ postings }: Library, intent: Intent): boolean {
  const id = 'posting' in intent ? intent.posting : undefined
  return id === undefined ? postings.length > 0 : postings.some((posting) => posting.id === id)
}
