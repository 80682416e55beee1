import { isNamed } from '../../../reading/names/name-index.ts'
import { inWords, type Utterance } from '../../../reading/utterance.ts'
import { leaningOf } from '../../context/leaning.ts'
import type { NoteOfLast } from './last-spec.ts'

/** "Add to my last note that …", "add a customer tag to my last note": never a note of its own. */
export function ofLastNote(utterance: Utterance): NoteOfLast | undefined {
  const text = utterance.text.trim()
  const named = ofNamed(text) ?? correctedNamed(utterance, text)
  if (named) return named
  if (text.length > longest || !names.test(text) || isAsked.test(text)) return undefined
  const told = telling.exec(text)?.[1] ?? quoting.exec(text)?.[1]
  if (told !== undefined) return { ...nothing, more: bare(told) }
  const tag = tagging.exec(text)?.[1] ?? filing.exec(text)?.[1]
  const dimensions = tag === undefined ? [] : dimensionsIn(inWords(utterance, tag), ofTags.test(text))
  if (dimensions.length > 0) return { ...nothing, dimensions: [...dimensions] }
  return tag !== undefined || adding.test(text) ? nothing : undefined
}

/** "Add to my note about hiring: …", "add to the Contoso note that …", "result for the risk review: …" */
function ofNamed(text: string): NoteOfLast | undefined {
  if (text.length > longestNamed) return undefined
  const [, about, name, more] = addingTo.exec(text) ?? []
  const of = about ?? name
  if (of && more && !ofNewest.test(of)) return { ...nothing, named: of.trim(), more: bare(more) }
  const [, outcome, result] = resultFor.exec(text) ?? []
  return outcome && result ? { ...nothing, named: outcome.trim(), result: bare(result) } : undefined
}

/** "The Contoso note was on 3 September", "customer-experience is the dimension for the Contoso note" */
function correctedNamed(utterance: Utterance, text: string): NoteOfLast | undefined {
  const [, named, when] = dating.exec(text) ?? []
  if (named && when && !ofNewest.test(named)) return { ...nothing, named, when }
  const [, tag, of] = dimensioning.exec(text) ?? []
  const dimensions = tag && of && !ofNewest.test(of) ? dimensionsIn(inWords(utterance, tag), true) : []
  return of && dimensions.length > 0 ? { ...nothing, named: of, dimensions: [...dimensions] } : undefined
}

/** "The numbers" name no dimension, but where a tag is spoken of. */
function dimensionsIn(tag: Utterance, isTag: boolean): readonly string[] {
  const { hint } = tag
  const said = leaningOf(tag, hint.guideline)
  if (!said || said.levels.length > 0 || said.acts.size > 0) return []
  const { names } = tag.saying(hint.guideline)
  return isTag || names.some((name) => name.kind === 'dimension' && isNamed(name)) ? said.dimensions : []
}

const ofTags = /\b(?:tag|label|dimension|file)\b/i

const nothing: NoteOfLast = { kind: 'note.last', levels: [], dimensions: [] }

const longest = 2_000
/** Where several notes fit, a button carries the words. */
const longestNamed = 1_800
const bare = (words: string): string => words.trim().replace(/^["“'‘](.+)["”'’]$/s, '$1')

const polite = String.raw`^\W*(?:(?:please|pls|hey|hi|hello|ok|okay|also|and|now|oh|wait|can you|could you|can i|could i|let me|i (?:want|need|['’]d like) to)\b\W*)*`
const note = '(?:my|the) (?:very )?(?:last|latest|newest|most recent|previous) (?:note|entry)'
const add = '(?:add|append|attach|put|write|include)'
const names = new RegExp(`\\b${note}\\b`, 'i')
/** "Can I …?" asks how; "can you …?" asks for it. */
const isAsked = /^\W*(?:how|what|which|who|why|when|where|is|are|does|do|did|should|would|will|was|has)\b/i

const telling = new RegExp(
  `${polite}${add}(?: (?:this|it|the following|something|a (?:line|sentence)))? (?:to|in|into|on|onto) ${note}(?:\\s*[:,–—-]+\\s*(?:that )?|,? that )(.+)$`,
  'is',
)
/** "Add that Priya passed to my last note" */
const quoting = new RegExp(
  `${polite}${add} (?:that (?=\\S+ \\S)|(?=["“]))(.+?) (?:to|in|into|onto) ${note}\\W*(?:please|pls|thanks)?\\W*$`,
  'is',
)
const addingTo = new RegExp(
  `${polite}${add}(?: (?:this|it|the following))? (?:to|in|into|on|onto) (?:my|the) (?:note (?:about|on|of|for|regarding|with) ([^:\\n]{2,60}?)|([^:\\n]{2,40}?) note)(?:\\s*:\\s*|,? that )(\\S.*)$`,
  'is',
)
const ofNewest = /^(?:(?:very|most) )?(?:last|latest|newest|recent|previous|new|same|other)$/i
const dating =
  /^(?:my|the) ([^:?\n]{2,40}?) note (?:was|is|happened)(?: on| from)? ((?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}(?: \d{4})?|yesterday|last \p{L}{3,6}day)[.!]?$/iu
const dimensioning =
  /^([^:?\n]{2,40}?) is the (?:dimension|tag) (?:for|of) (?:my|the) ([^:?\n]{2,40}?) note[.!]?$/i
const resultFor = new RegExp(
  `${polite}(?:(?:add|set) )?(?:the |a )?(?:result|outcome|impact) (?:for|of|on) (?:the |my |our )?(?!(?:it|that|this)\\b)(?:note (?:about|on|of) )?([^:\\n]{2,60}?)(?: note)?\\s*:\\s*(\\S.*)$`,
  'is',
)
const tagging = new RegExp(
  `${polite}${add} (?:(?:a|an|the|another) )?(?:(?:tag|label|dimension):? )?(.{2,40}?)(?: (?:tag|label|dimension))? (?:to|on|onto) ${note}\\W*(?:please|pls|thanks)?\\W*$`,
  'is',
)
const filing = new RegExp(
  `${polite}(?:tag|label|file) ${note}(?: (?:as|with|under|for|to))?:? (.{2,40}?)(?:,? not .{2,30})?\\W*$`,
  'is',
)
const adding = new RegExp(
  `${polite}(?:${add}\\b.{0,80}?\\b(?:to|in|into|on|onto)|tag|label|file) ${note}\\b`,
  'is',
)
