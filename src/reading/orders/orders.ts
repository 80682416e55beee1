import { covers } from '../names/names.ts'
import { type Match, matchesIn, type Patterns, patternsOf, type Sign } from '../patterns.ts'
import type { Saying } from '../saying.ts'
import { signsOf } from '../signs.ts'
import { functionWords } from '../words/function-words.ts'
import { isCourtesy, kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { isHead } from './heads.ts'
import { isMeant, isQuestion } from './moods.ts'
import { tellsOwnWork } from './own-work.ts'
import { inAnyWords, type OrderKind, orderKinds, orderPhrases } from './phrases.ts'
import { quotedIn } from './quoted.ts'
import { between, isDenial, type Sentence, said, sentencesOf } from './sentences.ts'

type Phrase = { readonly phrase: string; readonly kind: OrderKind }

/** Made once. */
const patterns: Patterns<Phrase> = patternsOf(
  orderKinds.flatMap((kind) =>
    orderPhrases[kind]
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, kind })),
  ),
)

/** What the asker orders in so many words. */
export function ordersIn(saying: Saying): ReadonlySet<OrderKind> {
  const { text, words } = saying
  const found = (isSaid: (sentence: Sentence) => boolean) =>
    matchesIn(orderSigns(saying, isSaid), patterns)
      .filter((match) => !isTurned(saying, match))
      .map(({ value }) => value.kind)
  const ordered = new Set(found((sentence) => isMeant(text, words, sentence)))
  if (keepsAfterMark(saying) || asksToKeep(saying)) ordered.add(inAnyWords)
  else if (isIdlyKept(text)) ordered.delete(inAnyWords)
  // What is to be noted may tell of plans and of what others said.
  else if (found((sentence) => !isQuestion(text, words, sentence)).includes(inAnyWords))
    ordered.add(inAnyWords)
  return ordered
}

/** Whether nothing of a text is asked, supposed, quoted or told of others. */
export const isAllMeant = ({ text, words }: Pick<Saying, 'text' | 'words'>): boolean =>
  quotedIn(text).length === 0 && sentencesOf(text, words).every((sentence) => isMeant(text, words, sentence))

/**
 * A word of weight between those of the phrase makes another thing of it: "stop worrying about the nudges", "move the ops
 * review from 2 to 3", "I could rate myself 3". What is to be noted can be told in any words.
 */
function isTurned(
  { text, words, names }: Saying,
  { value: { kind }, taken, from, to }: Match<Phrase>,
): boolean {
  if (kind === inAnyWords && asMark.test(said(text, words, to, to + 4))) return true
  const isLight = (at: number) => {
    const { word, stem } = words[at] ?? { word: '', stem: '' }
    if (turning.has(word)) return false
    if (kind === inAnyWords || functionWords.has(stem) || light.has(word) || isCourtesy(word)) return true
    return kindsOf(word).some((each) => each !== 'deed') || names.some((name) => covers(name, at))
  }
  return words.some((_, at) => at > from && at < to && !taken.includes(at) && !isLight(at))
}

/** "Save that as my rating" */
const asMark = /^(?:as|for) (?:my|a|the) (?:\w+ )?(?:ratings?|scores?|marks?|assessment|reminders?|nudges?)\b/

const turning = wordSet(
  'used wanted going almost nearly forgot not never no could would might may shall will if cannot tried without nobody neither nor yourselves themselves ourselves himself herself everyone everybody',
)
/** Said of nudges and ratings, and in asking for them. */
const light = wordSet(`
  nudge nudges reminder reminders ping pings notification notifications message messages weekly monthly regular usual
  rating ratings score scores mark marks grade level self own personal new little small big short whole entire new
  current first second next last again back down up please kindly honestly really modest solid weak fat generous
  only just every each all any more sending send getting get receiving receive coming come having these those`)

/** "Add: …", "help me remember this: …", "evidence for leadership - …": what follows the mark is to be kept. */
function keepsAfterMark(saying: Saying): boolean {
  const { text, words } = saying
  const [first] = sentencesOf(text, words)
  const at = words.findIndex(({ typed }, place) => place < longestLead && keeping.has(typed))
  const place = words[at]
  if (first && forMyFile.test(text) && isMeant(text, words, { ...first, end: first.start + 3 })) return true
  if (!first || !place || quotedIn(text).some(({ from }) => from < place.from)) return false
  const mark = words.findIndex(
    (word, after) =>
      after > at && after <= at + longestName && /:|!|\s[-–—]\s/.test(between(text, words[after - 1], word)),
  )
  const isTopic = saying.names.some(
    (name) => name.kind === 'dimension' && name.at === 0 && name.length === at,
  )
  // "Record quarter for customers: 4 renewals" keeps nothing.
  const isLight = words.slice(at + 1, Math.max(at, mark)).every(({ word, stem }, after) => {
    const isName = saying.names.some((name) => covers(name, at + 1 + after))
    return (
      place.typed === 'note' || functionWords.has(stem) || ofNotes.has(word) || isCourtesy(word) || isName
    )
  })
  return mark > 0 && isLight && (isTopic || isHead(saying, first, at))
}

/** "Don't forget this one for my review: …", "could it be recorded that …", "…, put that in": kept in other words than notes have. */
function asksToKeep({ text, words }: Saying): boolean {
  if (quotedIn(text).length > 0) return false
  const lead = keepsNext.exec(text)?.[0]
  if (lead !== undefined) {
    const told = text.slice(lead.length)
    return tellsOwnWork(told) && !asked.test(told) && (!told.includes('?') || politely.test(lead))
  }
  const sentences = sentencesOf(text, words)
  const isKept = keepsThat.test(text) && tellsOwnWork(text.replace(keepsThat, ''))
  return isKept && sentences.every((sentence) => isMeant(text, words, sentence))
}

/** "The third one is odd, put that in": what stands before it is nothing to keep, or nothing at all. */
export const isIdlyKept = (text: string): boolean =>
  keepsThat.test(text) && !tellsOwnWork(text.replace(keepsThat, ''))

const keepsNext = new RegExp(
  [
    String.raw`^\W*(?:(?:please|pls|plz|ok|hey|hi|so|and)\W+)*(?:`,
    String.raw`(?:do not|don['’]?t|never) forget (?:this|that|it)(?: one)?(?: (?:for|in|at) my \p{L}+)?(?: please| pls)?\s*[:,–-]`,
    String.raw`|(?:remember|remeber|remembr)(?: this| that)? for (?:me|my \p{L}+)\s*[:,–-]`,
    String.raw`|(?:is it|would it be) pos+ible to (?:put|write|note|jot)(?: it| this)? down\s*[:,–-]`,
    String.raw`|(?:could|can|would|may) (?:it|this|the following)(?: perhaps| possibly| please)? be (?:recorded|noted|kept|saved|retained|put down)(?: that)?\b`,
    String.raw`|i (?:should|would) be (?:obliged|grateful|glad|happy) if (?:it|this|the following) (?:were|was|could be) (?:recorded|noted|kept|saved|retained)\s*[:,–-]`,
    String.raw`|i wonder (?:if|whether) you would mind (?:keeping|noting|recording|saving) (?:this|it|the following)\s*[:,–-]`,
    ')',
  ].join(''),
  'iu',
)
const politely = /\b(?:could|can|would|may|is it)\b/i
const asked = /^\W*(?:can|could|will|would|what|how|who|which|where|why|is|are|does|do|did)\b/i
const keepsThat =
  /[,.;!–-]\s*(?:(?:please|pls|plz|so|now|and|kindly)(?: to)? )*(?:(?:put|add|note|save|log|write|keep|file|record|register) (?:that|this|it)(?: (?:in|down|too))?|please to register (?:that|this|it))(?: please| pls| for me)?[\s.!]*$/iu

/** "For my file, please: …" */
const forMyFile =
  /^\s*(?:please |pls |another |one |something |this )*(?:for|to|in|into) (?:my (?:\w+ )?(?:notes?|file|records?|case|journal|diary|evidence)|the notes)(?:,? (?:please|pls))?(?:\s*:|\s+[-–—])/i

const ofNotes = wordSet(
  'note notes evidence file record records case journal diary promo promotion down later one ones save keep story today yesterday',
)
const keeping = wordSet('note add keep write log jot save store record remember memo capture evidence')
const [longestLead, longestName] = [6, 6]

const unseen: Sign = { keys: new Map(), head: false, last: false, opens: false }
const denial = new Map([
  ['not', 1],
  ['=not', 1],
])

/** The words as orders are looked for in them: what is quoted, or said otherwise than as an order, is not seen. */
function orderSigns(saying: Saying, isSaid: (sentence: Sentence) => boolean): Sign[] {
  const { text, words } = saying
  const quoted = quotedIn(text)
  const seen = signsOf(words, saying.names, [])
  return sentencesOf(text, words).flatMap((sentence) => {
    const isHeard = isSaid(sentence)
    return seen.slice(sentence.start, sentence.end).map((sign, index) => {
      const at = sentence.start + index
      const word = words[at]
      const opens = index === 0
      const isQuoted = word && quoted.some(({ from, to }) => word.from >= from && word.to <= to)
      if (!word || !isHeard || isQuoted) return { ...unseen, opens }
      const keys = isDenial(text, word) ? denial : sign.keys
      return { keys, head: isHead(saying, sentence, at), last: sign.last, opens }
    })
  })
}
