import type { PublishIntent } from './spec.ts'

/** What is asked of documents and of who publishes them, whole; undefined for anything else. */
export function publishingIn(plain: string): PublishIntent | undefined {
  const text = plain.replace(lead, '').replace(end, '')
  if (asks.test(text)) return { kind: 'publish' }
  if (ofPreview.test(text)) return { kind: 'publish', of: { kind: 'waiting' } }
  if (who.some((each) => each.test(text))) return { kind: 'publish', of: { kind: 'who' } }
  const told = release.map((each) => each.exec(text)).find(Boolean)
  if (told) {
    const name = bare(told.groups?.name)
    return { kind: 'publish', of: { kind: 'release', ...(name && { name }) } }
  }
  const unpublished = unpublishing.exec(text)?.groups?.name
  const taken = backing.exec(text)?.groups
  if (unpublished === undefined && (!taken || ofOwn.test(taken.name ?? ''))) return undefined
  const name = bare(unpublished ?? [taken?.name, taken?.thing].filter(Boolean).join(' '))
  return { kind: 'publish', of: { kind: 'named', ...(name && { name }) } }
}

const lead =
  /^(?:(?:please|pls|hi|hey|hello|ok|okay|so|and|btw|sorry|quick question)[,:]? |(?:can|could|would) you (?:please )?(?:tell me |say )?|(?:do you|does anyone) know |tell me |i(?:'d| would)? (?:want|like|need) to know )+/
const end = /,? (?:please|pls|thanks|now|again|for us|for me)$/

const things = '(?:role )?(?:guidelines?|ladders?|(?:career )?frameworks?|postings?|documents?|versions?)'
const verbs = '(?:publish|upload|import|replace|update)'
/** "Publish", "how do I upload our career framework?" */
const asks = new RegExp(
  `^(?:publish|(?:what|which (?:guidelines?|postings?|documents?|versions?)) (?:is|are|do we have|have we) published(?: here)?|what's published(?: here)?|(?:show|list)(?: me)? (?:what is|what's|all that is) published|(?:how (?:do|can|would) (?:i|we) |(?:can|could|may) (?:i|we) |i(?:'d| would) (?:like|want) to |i want to )?(?:(?:${verbs}|add|bring in) (?:(?:a|an|the|our|my|your|new|own|another|hr's) )*${things}(?: (?:here|in here|in|to you))?|get (?:(?:a|an|the|our|my|your|new|own|another|hr's) )*${things} (?:here|in here|in|into (?:here|you|slack)|to you)))$`,
)

/** "Publish it": what was just shown. */
const ofPreview = /^publish (?:it|this|that|the (?:preview|draft|document))$/

const acts = '(?:publish|upload|import|add|change|edit|update|replace|delete|remove|take back|hide)'
const some = `(?:(?:a|an|the|our|my|your|new|own|this|that|these|those) )*(?:[\\p{L}-]+ )?${things}`
/** "Who can publish?", "am I allowed to change the guideline?" */
const who: readonly RegExp[] = [
  new RegExp(
    `^(?:who (?:can|may|could|is allowed to|has the right to|gets to|is able to|should|do i ask to)|am i allowed to|do i have the right to|which people (?:can|may)) (?:publish(?: (?:here|something|things))?|${acts} ${some}(?: here)?)$`,
    'u',
  ),
  new RegExp(
    `^(?:who(?:'s| is)|who) (?:responsible for|in charge of|owns?|maintains?|the owner of|looks after) ${some}$`,
    'u',
  ),
  /^who (?:are the|is a|is the|are) guideline owners?$/,
]

// A posting tells itself when it was posted.
const guides = '(?:role )?(?:guidelines?|ladders?|(?:career )?frameworks?|versions?|levels)'
const named = '(?<name>(?:[\\p{L}\\p{N}&-]+ ){0,4})?'
const which = `(?:this|that|it|(?:(?:the|our|my|this|that|these|your) )*${named}${guides})`
const done = '(?:published|uploaded|imported|loaded|released)'
/** "Who published this, and when?", "since when is it in use?", "which version is this?" */
const release: readonly RegExp[] = [
  new RegExp(`^who (?:has |had )?(?:${done}|put in|brought in) ${which}(?:,? and when| when)?$`, 'u'),
  new RegExp(`^(?:by whom|who) was ${which} ${done}(?: by)?(?:,? and when)?$`, 'u'),
  new RegExp(`^(?:who and when|when and by whom) ${done} ${which}$`, 'u'),
  new RegExp(
    `^when (?:was|were|did you get|have you got) ${which} (?:last |first )?(?:${done}|updated|changed|added|put in)$`,
    'u',
  ),
  new RegExp(
    `^(?:since when|how long) (?:is|has) ${which} (?:been )?(?:in use|used|here|published|valid)$`,
    'u',
  ),
  new RegExp(
    `^how (?:old|new|recent) (?:is|are) (?:the|our|this|that|these) (?<name>(?:[\\p{L}\\p{N}&-]+ ){0,4})${guides}$`,
    'u',
  ),
  new RegExp(
    `^(?:what|which) version(?: of ${which})? (?:is (?:this|it|that|in use|current|published|here)|do (?:you|we) (?:have|use)|are you using)$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:what|which) version (?:is|are) ${which}|what(?:'s| is) the version of ${which})(?: in use| here| at)?$`,
    'u',
  ),
  new RegExp(`^is (?:this|it|that) the (?:current|newest|latest|right) version(?: of ${which})?$`, 'u'),
  new RegExp(`^where (?:does|is) (?:(?:the|our|this|that) )+${named}${guides} (?:come )?from$`, 'u'),
]

/** "Take back the baker ladder", "delete the old guideline": only what is called a document. */
const backing =
  /^(?:take back|withdraw|retract|delete|remove|erase|hide|take down|get rid of|bin|scrap) (?:(?:the|our|this|that|old|whole|entire|current|shipped|loaded|example) )*(?<name>(?:[\p{L}\p{N}&.,()/-]+ ){0,8})\(?(?:role\)? )?(?<thing>guideline|ladder|framework|posting)\)?$/u
const unpublishing = /^(?:unpublish|depublish) (?:(?:the|our|my) )?(?<name>.{2,80})$/
/** What is not the document itself: a note about it, one's level in it. */
const ofOwn =
  /\b(?:my|mine|notes?|ratings?|marks?|reminders?|nudges?|shares?|tags?|goals?|case|copy|copies|about|from|in|of|on|with|everything|all|level|dimension)\b/

const kinds = /\b(?:role|job|guidelines?|ladders?|frameworks?|documents?|versions?|levels|this|that|it)\b/g
/** Without what says which kind it is. */
const bare = (name = ''): string | undefined =>
  name.replace(kinds, ' ').replace(/\s+/g, ' ').trim() || undefined
