import type { Saying } from './saying.ts'
import { commonWords } from './words/common-words.ts'
import { isKnown } from './words/spelling.ts'
import { kindsOf } from './words/word-kinds.ts'

/**
 * Whether a text asks for what another person keeps: "show me Priya's notes", "is Meera ready?", "how did Tobias score
 * himself". What is said *about* somebody ("my notes on Priya"), or to be shared with them, is one's own.
 */
export function asksForOthers(saying: Saying): boolean {
  const { text, words } = saying
  if (words.length > longest || saves.test(text)) return false
  const line = words
    .map((word, at) => (isOfMention(text, word) ? '' : markOf(saying, at)))
    .filter((mark) => mark !== '')
    .join(' ')
  return asked.some((one) => one.test(line))
}

const longest = 40
/** What is said after these is kept, shared or taken from a document. */
const saves =
  /^\W*(?:please |pls |can you |could you )*(?:note|notes(?! (?:of|by|from)\b)|log|save|record|jot|add|remember|keep|share|send|give .* access|i|we)\b(?!['’]?(?:m|re)\b)(?! (?:want|need|would|have|must|should)\b)/i

/** A word for a pattern: `P` for a name, `p` for what may be one in small letters; `P's` for what is a name's own. */
function markOf(saying: Saying, at: number): string {
  const word = saying.words[at]
  if (word === undefined) return ''
  const raw = saying.text.slice(word.from, word.to)
  const after = saying.text.slice(word.to)
  if (word.person) return mentionsOwn.test(after) ? "P's" : 'P'
  // "Lenas notes", in a hurry: of a name alone.
  const isHurried = /.{3}s$/i.test(raw) && ofOwner.test(after) && stands(saying, at) !== word.typed
  const isOwner = /['’]s?$/.test(raw) || (/s$/i.test(raw) && /^['’]\s+\w/.test(after)) || isHurried
  return isOwner && !contracted.has(word.typed) ? `${stands(saying, at)}'s` : stands(saying, at)
}
const ofOwner = /^ (?:notes?|ratings?|gaps?|scores?|readiness|packet|case|evidence|progress)\b/i

const stands = (saying: Saying, at: number): string =>
  isName(saying, at) ? 'P' : mayBeName(saying, at) ? 'p' : (saying.words[at]?.typed ?? '')

/** Slack's way to mention somebody: `<@U123|marcus>’s`. */
const mentionsOwn = /^(?:\|[^>]*)?>?['’]s?(?![\p{L}\d])/u
const isOfMention = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  /<@\w+\|[^>]*$/.test(text.slice(0, from)) ||
  (text.slice(from, to) === 's' && /[>|]['’]$/.test(text.slice(0, from)))
const contracted = new Set(['it', 'that', 'what', 'who', 'there', 'he', 'she', 'let', 'where', 'how', 'here'])

/** A person's name: mentioned, or in capitals and no ordinary word, and no name of the data either. */
function isName({ text, words, names }: Saying, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.person) return true
  if (/['’](?!s?$)/.test(text.slice(word.from, word.to))) return false
  const raw = text.slice(word.from, word.to)
  if (names.some((name) => name.strength !== 'pointing' && at >= name.at && at < name.at + name.length))
    return false
  const plain = raw.toLowerCase().replace(/['’]s?$/, '')
  return (
    word.letters === 'title' && plain.length > 1 && !commonWords.has(plain) && kindsOf(plain).length === 0
  )
}

/** "marcus": no ordinary word, and none of the data. */
function mayBeName({ text, words, names, guidelinePart }: Saying, at: number): boolean {
  const word = words[at]
  if (word === undefined || names.some((name) => at >= name.at && at < name.at + name.length)) return false
  const plain = text
    .slice(word.from, word.to)
    .toLowerCase()
    .replace(/['’]s?$/, '')
  const lexicons = guidelinePart ? [guidelinePart.lexicon] : []
  return (
    /^\p{Ll}{3,}$/u.test(plain) &&
    !kept.test(plain) &&
    !isKnown(plain, lexicons) &&
    kindsOf(plain).length === 0
  )
}

const role =
  '(?:colleague|coworker|teammate|peer|friend|boss|manager|lead|mentor|report|reports|skip|director|team|predecessor|somebody|someone|somebody else|someone else|everyone|everybody|anyone)'
const person = `(?:P(?: P)?|(?:my|our|your|a|an|the|another)(?: \\w+)? ${role}(?: P)?)`
const named = `(?:${person}|p|he|she)`
const owner = `(?:P(?: P)?'s|p's|(?:my|our|a|the|another)(?: \\w+)? ${role}'s|(?:someone|somebody|everyone|everybody|anyone|someone else|somebody else|anyone else)'s|his|her|their|other people's|others'?)`
const things =
  '(?:notes?|evidence|ratings?|scores|marks|gaps?|readiness|packet|case|progress|entries|weak spots|self ?ratings?|self ?assessment)'
const shows =
  '(?:show|see|list|give|get|pull|open|read|tell|print|look|find|check|what|where|how|which|have|view|bring|fetch|display|export|download|compare|let)'
const written =
  '(?:write|written|wrote|writing|put|note|noted|noting|record|recorded|recording|log|logged|logging|save|saved|saving|keep|kept|keeping|enter|entered|rate|rated|rating|score|scored|scoring|mark|marked|grade|graded|jot|jotted|say|said)'

/** What the patterns look for themselves is nobody's name. */
const kept = new RegExp(`^(?:${role}|${things}|${shows}|${written}|ready|behind|thin)$`)

const asked: readonly RegExp[] = [
  `\\b${shows}\\b(?: \\S+){0,8} ${owner}(?: \\w+){0,2} ${things}\\b`,
  `^(?:and )?${owner}(?: own)? ${things}(?: please| pls)?$`,
  `\\b${shows}\\b.*\\b${things} (?:that |which )?(?:of |from |by )?${person}(?: (?:has |have |had )?${written}|$| please| pls)`,
  `\\b${things} (?:of|from|by) ${person}$`,
  `\\b(?:what|which|how|did|has)\\b(?: \\w+){0,3} ${person} (?:has |have |had |been |just |ever )*${written}(?: \\w+)* (?:(?:in|about|on|of|at) )?(?:himself|herself|themselves|themself|notes?|his|her|their|last|lately|so|$)`,
  `\\b(?:what|how) (?:did|has|have|does) ${person} (?:been )?${written}\\b`,
  `^(?:\\w+ )?(?:is|are|how ready is|how ready are|when is) ${named} (?:\\w+ )?(?:ready|behind|on track|thin)\\b`,
  `\\bhow (?:ready|far|close) (?:is|are) ${named}\\b`,
  `^(?:\\w+ )?hows? (?:(?:is|are|has|have) )?${named} (?:been )?(?:doing|going|performing|progressing|coming along|getting on|looking)\\b`,
  `\\b(?:where|which|what)\\b.* (?:${person}|\\w+) (?:still )?has (?:\\w+ )?gaps?\\b`,
  `\\bdoes (?:${person}|\\w+) (?:still )?have (?:\\w+ )?gaps?\\b`,
  `\\bwhat gaps (?:does|do|has|have) ${person}\\b`,
  `^(?:\\w+ ){0,2}(?:what|which|how many)(?: \\w+)? ${things} (?:does|do|has|have|did) ${named} (?:have|got|keep|kept|make|made|${written})\\b`,
  `^(?:\\w+ ){0,2}(?:does|has|did) ${named} (?:have|got|keep|kept) (?:any |some |other )?(?:\\w+ )?${things}\\b`,
].map((pattern) => new RegExp(pattern))
