import { isNamed } from '../../../reading/names/name-index.ts'
import { inWords, type Utterance } from '../../../reading/utterance.ts'
import type { NamedIntent } from './named-spec.ts'

/**
 * "Show my Contoso notes to Marcus", "ask Ananya to confirm my note about the resellers", "can I show Marcus my case?":
 * something of one's own, and one person who is to see it. Undefined where it names nothing, or a room is to see it.
 */
export function showsNamed(utterance: Utterance): NamedIntent | undefined {
  const text = utterance.text.trim()
  if (text.length > longest) return undefined
  for (const act of ['confirm', 'show'] as const) {
    const said = asks[act].map((each) => each.exec(text)?.groups).find((found) => found !== undefined)
    const person = personIn(said?.who ?? '')
    if (!said || !person) continue
    if (said.case) return { kind: 'share.named', act, named: '', of: 'case', ...person, places: [] }
    const before = (said.before ?? '').trim()
    const newest = newestIn(before)
    const named = [newest ? '' : before, said.about ?? ''].filter((part) => part !== '').join(' ')
    const several = /^(?:notes|entries)$/i.test(said.note ?? '')
    if (several && named === '' && (newest ?? 1) === 1) continue
    return {
      kind: 'share.named',
      act,
      named,
      ...(newest && named === '' && { newest }),
      ...(several && { several }),
      ...person,
      places: named === '' ? [] : dimensionsIn(inWords(utterance, named), several),
    }
  }
  return undefined
}

const longest = 300

/** `several`: of “my customer notes” a word of a dimension's just before it will do. */
function dimensionsIn(utterance: Utterance, several: boolean): string[] {
  const { names, words } = utterance.saying()
  return names
    .filter((name) => name.kind === 'dimension')
    .filter((name) => isNamed(name) || (several && name.at + name.length === words.length))
    .map(({ id }) => id)
}

/** How many of the last ones: "last", "latest three". */
function newestIn(before: string): number | undefined {
  const [found, count] = /^(?:very )?(?:last|latest|newest|most recent)(?: (\w+))?$/i.exec(before) ?? []
  if (found === undefined) return undefined
  if (count === undefined) return 1
  const number = /^\d{1,2}$/.test(count) ? Number(count) : few.indexOf(count.toLowerCase())
  return number > 0 ? number : undefined
}

const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

type Person = Pick<NamedIntent, 'reader' | 'person'>

/** A mention is somebody; a name is for the picker. Undefined for who asks, for rooms and for many. */
function personIn(who: string): Person | undefined {
  const [, reader] = /^@([UW][A-Z0-9]{6,})$/.exec(who) ?? []
  if (reader) return { reader }
  if (anybody.test(who)) return {}
  const [, role] = ofRole.exec(who) ?? []
  if (role) return { person: `your ${role.toLowerCase()}` }
  if (who.startsWith('@')) return { person: who }
  const isName = /^\p{L}[\p{L}’'-]+$/u.test(who) || names.test(who)
  return isName && !nobody.test(who)
    ? { person: who.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) }
    : undefined
}

const names =
  /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|van|von|de|der|den|da|di|la|le|bin|al))*(?: \p{Lu}[\p{L}’'.-]*)$/u
const anybody =
  /^(?:someone|somebody|some one|one person|a (?:colleague|coworker|teammate|person)|him|her|them)$/i
const ofRole =
  /^(?:my|our) ((?:new |old )?(?:line |direct |skip[- ]level |people |team )?(?:manager|mgr|boss|lead|mentor|skip|sponsor|coach|director|supervisor|peer|colleague|coworker|teammate))$/i
const nobody =
  /^(?:me|you|it|us|we|they|i|myself|yourself|this|that|these|those|here|there|no ?(?:one|body)|every ?(?:one|body)|any ?(?:one|body)|all|others?|people|public|team|channel|group|room|slack|leadership|management|hr|work|file|pdf|word|email|mail|export|home|date|what|who|whom|which|how|if|whether|when|(?:customer|client|partner|reseller|colleague|coworker|teammate|manager|director|lead|peer|folk|guy|senior|junior|report|exec|stakeholder|reviewer|user)s)$/i

const polite = String.raw`^\W*(?:(?:please|pls|hey|hi|hello|ok|okay|so|and|now|then|also|can you|could you|would you|can i|could i|may i|let me|let['’]s|i(?: want|['’]d like| would like| need| wish) to)\b\W*)*`
const courtesy = '(?:,? (?:please|pls|thanks|thank you|thx|now|today|tomorrow|only|as well|too))*'
const end = String.raw`${courtesy}(?:,? (?:before|for (?:our|the|my|this)) .{1,40})?[\s.!?]*$`
const who = String.raw`(?<who>@[\p{L}\d._-]+|\p{L}[\p{L}’'.-]*(?: \p{L}[\p{L}’'.-]*){0,3}?)`
const note = String.raw`(?:all )?(?:my|the|that|this|these|those) (?:(?<before>(?:(?!(?:notes?|entry|entries|my)\b)[^\s,;:!?<>]+ ){1,6}))?(?<note>notes?|entry|entries)(?: (?:that i (?:wrote|made|kept|took) )?(?:about|on|regarding|re|concerning|of|where|from|for|saying) (?<about>[^;:!?\n<>]{1,120}))?`
/** What a note is about, said without calling it a note. */
const about = '(?<about>[^;:!?\\n<>]{1,120}?)'
const deed = `(?:(?:the|that|this) (?:one|thing|part|work|bit|stuff) (?:about|on|with|from|regarding) ${about}|what i(?:['’]ve)? (?:did|done|achieved) (?:with|for|on|about|at|in|to) ${about}|that i ${about}|the (?!levels?\\b|guidelines?\\b|one\\b|thing\\b)${about}(?: (?:thing|work|part|bit|stuff))?)`
const myCase =
  '(?<case>my (?:promotion |promo )?(?:case|packet|promotion document|promo doc)(?: for promotion)?)'
const confirms = `(?:confirm|vouch for|verify|attest(?: to)?|back up|sign off on)`
const said = (words: string): RegExp => new RegExp(`${polite}${words}${end}`, 'iu')

/** By what is asked of the one person. The last words that name somebody do: “the talk with Priya with Marcus”. */
const asks = {
  confirm: [
    said(
      `(?:ask|get|have|let|request|invite) ${who} (?:to |(?:if|whether) (?:s?he|they) (?:can|could|would|will) )?(?:please )?${confirms} ${note}`,
    ),
    said(`(?:can|could|would|will) ${who} (?:please )?${confirms} ${note}`),
    said(`(?:get|have) ${note} (?:confirmed|vouched for|verified|backed up|signed off) by ${who}`),
    said(`(?:ask|request|get) (?:for )?(?:a )?confirmation (?:of|for|on) ${note} (?:from|by) ${who}`),
    said(`ask ${who} for (?:a )?confirmation (?:of|for|on) ${note}`),
    said(`(?:ask|get|have|let) ${who} (?:to )?(?:please )?${confirms} ${deed}`),
  ],
  show: [
    said(`(?:show|share|send|forward|pass|give) ${note} (?:on |over )?(?:to|with) ${who}`),
    said(`(?:show|share|send|forward|give) (?:to |with )?${who} ${note}`),
    said(
      `(?:let|have|allow|i want|i['’]d like) ${who} (?:to )?(?:see|read|look at|view|have a look at) ${note}`,
    ),
    said(`give ${who} access to ${note}`),
    said(`(?:show|share|send|forward|give) ${myCase} (?:to|with) ${who}`),
    said(`(?:show|share|send|forward|give) (?:to |with )?${who} ${myCase}`),
    said(`(?:let|have|allow|i want|i['’]d like) ${who} (?:to )?(?:see|read|look at|view) ${myCase}`),
  ],
} as const
