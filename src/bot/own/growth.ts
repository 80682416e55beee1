import { comparedLevels } from '../../domain/compare.ts'
import { pickDimensions } from '../../domain/library/library.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer } from '../answer.ts'
import { type Asked, matchingOf, nothingToMatch } from '../matching.ts'
import { ownMatchReply } from '../replies/match.ts'
import { ownStartReply } from '../replies/talk/start.ts'
import type { Sources } from '../sources.ts'
import { type Me, meOf, type Own } from './me.ts'
import { standings } from './ratings.ts'

/** How many thin spots are shown when no dimension is named. */
const thinnest = 2

/** What is new or changed at the person's target, where their notes are thinnest; undefined where it is not theirs. */
export async function startForOwner(
  own: Own,
  owner: Owner,
  {
    guideline,
    levels,
    dimensions,
  }: { guideline?: string | undefined; levels: readonly string[]; dimensions: readonly string[] },
): Promise<AskerAnswer | undefined> {
  const me = await meOf(own, owner)
  if (!isMine(me, guideline)) return undefined
  const [lower, higher] = comparedLevels(
    me.guideline,
    levels.length > 0 ? levels : [me.current.id, me.target.id],
  )
  if (!lower || !higher) return undefined
  const all = (await standings(own, me)).standings
  const asked = pickDimensions(me.guideline, dimensions)
  const shown = all.filter(({ dimension }) => asked.length === 0 || asked.includes(dimension))
  return ownStartReply(
    { ...me, lower, higher },
    asked.length > 0 ? shown : shown.slice(0, thinnest),
    asked.length > 0,
  )
}

/** The match of a posting beside the person's own number of notes. */
export async function matchForOwner(
  own: Own,
  owner: Owner,
  sources: Sources,
  asked: Asked,
): Promise<AskerAnswer | undefined> {
  const me = await meOf(own, owner)
  if (!isMine(me, asked.guideline)) return undefined
  const found = matchingOf(sources, { ...asked, guideline: me.guideline.id })
  if (!found) return { ...nothingToMatch(sources), for: 'asker' }
  const counts = (await standings(own, me)).standings.map(
    ({ dimension, notes }) => [dimension.id, notes] as const,
  )
  return ownMatchReply(found.matching, found.which, new Map(counts))
}

const isMine = ({ guideline }: Me, named: string | undefined): boolean =>
  named === undefined || named === guideline.id
