import { nextLevels } from '../../domain/library/tracks.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, Reply, ReplyPart } from '../answer.ts'
import type { Intent } from '../features/features.ts'
import type { Place } from '../meaning/steps.ts'
import { setUp } from '../replies/introduction.ts'
import { type Me, meOf, type Own } from './me.ts'

/** An answer that is made from levels which nobody but the bot chose says so, before it names its source. */
export function withAssumed(answer: AskerReply, me: Me): AskerReply
export function withAssumed(answer: Reply, me: Me): Reply
export function withAssumed(answer: Reply, me: Me): Reply {
  if (!me.guessed) return answer
  const isSource = ({ kind }: ReplyPart) => kind === 'source'
  const parts: ReplyPart[] = [
    ...answer.parts.filter((part) => !isSource(part)),
    { kind: 'text', text: saidOf(me) },
    { kind: 'choices', choices: [setUp] },
    ...answer.parts.filter(isSource),
  ]
  return { ...answer, parts }
}

/** The same answer without that: something else says it. */
export const withoutAssumed = (parts: readonly ReplyPart[]): readonly ReplyPart[] => {
  const at = parts.findIndex(
    (part) => part.kind === 'text' && typeof part.text === 'string' && isSaid.test(part.text),
  )
  return at < 0 ? parts : parts.toSpliced(at, 2)
}

const assumed = 'I’ve assumed you’re'
const unknown = 'I don’t know your level'
const isSaid = new RegExp(`^(?:${assumed}|${unknown})`)

/** Where neither they nor their title told it, the lowest of many is no guess: it is asked for. */
const saidOf = (me: Me): string =>
  me.profile.assumed && me.guideline.levels.length > 2
    ? `${unknown}, so this goes by ${assumedText(me)}. Which level is yours? Choose it:`
    : `${assumed} ${assumedText(me)}. Not right? Change it:`

type Read = { readonly from: Intent; readonly intent: Intent; readonly place: Place | undefined }

/** Levels that nobody named, and that are there by now, are the asker's own: where those are a guess, that is said. */
export async function withOwnLevels(
  own: Own,
  owner: Owner,
  { from, intent, place }: Read,
  reply: Reply,
): Promise<Reply> {
  // To compare two levels, there is nothing to choose.
  const isChoice =
    place &&
    (place.guideline.levels.length > 2 || (intent.kind === 'expectations' && intent.levels.length === 1))
  const isOwn = isChoice && !hasLevels(from) && hasLevels(intent)
  return isOwn ? withAssumed(reply, await meOf(own, owner)) : reply
}

const hasLevels = (intent: Intent): boolean => 'levels' in intent && intent.levels.length > 0

/** Where tracks part, nobody can know which way a person goes. */
function assumedText({ guideline, place, current, target }: Me): string {
  const others = nextLevels(guideline, current).filter(({ id }) => id !== target.id)
  const either = others.length > 0 ? ` (or ${others.map(({ short }) => short).join(' or ')})` : ''
  const role = place.guideline === undefined ? '' : ` (${guideline.role})`
  return `${current.short}${role}, aiming for ${target.short}${either}`
}
