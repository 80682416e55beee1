import type { Saying } from '../saying.ts'
import { kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { isOfDailyLife } from './daily-life.ts'
import { isMeant } from './moods.ts'
import { quotedIn } from './quoted.ts'
import { said, sentencesOf } from './sentences.ts'

const lead =
  /^\W*(?:(?:yes|yeah|yep|well|so|ok|okay|hi|hey|hello|dear level guide|g['’]?day|good (?:morning|afternoon|evening)|i am (?:pleased|happy|proud|glad) to (?:say|report|share|announce)(?: that)?|this week|last week|today|(?:the )?day before yesterday|yesterday(?: (?:morning|afternoon|evening))?|\w+ days? ago|finally|also|and|just|mostly)\W+)*/i
/** So much is looked at for how it begins. */
const longestLead = 200

/** "On Tuesday I …", "over the last quarter we …" */
const day =
  /^(?:(?:on|in|last|this|during|over|since|at|by)(?: [\p{L}\d'’-]+){1,4}?,? (?=(?:i|we|i['’]ve|we['’]ve) )|my team and (?=i ))/iu

/** Does it tell what was done, at its start: "moved the reports …", "I led …"? */
export function beginsLikeDeed(text: string): boolean {
  const [first = '', ...others] = text
    .slice(0, longestLead)
    .replace(lead, '')
    .replace(day, '')
    .toLowerCase()
    .split(/\s+/)
  const [second = '', third = ''] = others
  if (person.has(first.replace(/['’]/, '')))
    return (
      isTold(others.find((word) => !aside.has(word) && !(/\wly$/.test(word) && !hedges.has(word))) ?? '') &&
      !(marked.has(second) && !/^(?:all|our|the|their)$/.test(third)) &&
      !denied.has(third) &&
      !(second === 'got' && first.length > 1)
    )
  // "Put …" and "set …" are orders as well, and "got it" is a courtesy.
  return (
    (isDeed(first) || alone.has(first)) &&
    !objectless.has(second.replace(/[^\p{L}]/gu, '')) &&
    !acknowledged.test(first) &&
    !(first === 'got' && /^(?:it|that|this|you|ya)\b/.test(second)) &&
    first !== 'put' &&
    !(marked.has(first) && !counting.test(second)) &&
    first !== 'set'
  )
}

/** "Built in 1999", "moved to 3pm", "called you": without a doer, only what is done to some work tells a deed. */
const objectless = wordSet(
  'in for to at by on until till since from of you him her them me us it that and or but as',
)
/** "Noted, will do" */
const acknowledged = /^(?:noted|agreed|understood|confirmed|received|appreciated)/
/** These say that it was not quite done. */
const hedges = wordSet(
  'nearly hardly barely rarely probably possibly hopefully supposedly allegedly apparently',
)
/** "I scored 3 in partners last year" tells of a rating. */
const marked = wordSet('scored rated graded')
/** "Rated PG-13": without a doer, only what is counted or named was rated by the speaker. */
const counting = /^(?:\d+|all|the|our|my|each|every|both|two|three|four|five|ten|another|some)\b/

/** "I did not …" */
const denied = wordSet('not never nothing no')

const isDeed = (word: string): boolean => {
  const plain = word.replace(/[^\p{L}]+$|^de-/gu, '')
  return kindsOf(plain).includes('deed') && !feelings.has(plain)
}

const isTold = (word: string): boolean => isDeed(word) || told.has(word)

const person = wordSet('i we ive weve')
/** Of these only a person tells. */
const told = wordSet(
  'shut sat undid spent chose rebuilt rewrote sent did began bought caught paid stood oversaw withdrew',
)

const alone = wordSet('rewrote rebuilt undid spent oversaw')

/** "I just closed …", "we have moved …" */
const aside = wordSet(
  'have just also finally then personally recently successfully quickly already only again even both all',
)

/** What ends like a deed, and tells of nothing done. */
const feelings = wordSet(`
  indeed wanted needed wondered tired excited interested confused based supposed hoped used planned liked loved hated
  missed worried scared stressed bored annoyed promised intended guessed noticed forgot considered expected dreamed
  wished happened seemed numbered ranked detailed condensed shortened simplified combined`)

/** It wants something done or told. */
const wanting =
  /\b(?:please|pls|plz|need|want|wanna|id like|would like|show|tell me|give me|can (?:you|u)|could (?:you|u)|guide|get rid|take \w+(?: \w+){0,3} out|erase|delete|undo|wrong (?:note|one|window|person|entry|client)|by (?:accident|mistake)|asks|help|update my|nudges?|reminders?(?! (?:mails?|e-?mails?|letters?))|remind)\b|\b(?:who|what|(?<!, )which|how) (?:\w+ )?(?:be|is|are|do|does|own|owns|should|to)\b/

const fewest = 3

/** A plain deed of the asker's: told, and neither asked, quoted, denied nor supposed, with nothing else wanted. */
export function isPlainDeed({ text, words }: Saying): boolean {
  if (
    words.length < fewest ||
    !beginsLikeDeed(text) ||
    isOfDailyLife(text) ||
    text.includes('?') ||
    quotedIn(text).length > 0
  )
    return false
  const [first] = sentencesOf(text, words)
  return (
    first !== undefined && isMeant(text, words, first) && !wanting.test(said(text, words, 0, words.length))
  )
}

/** "Don't note this", "this isn't a note", "off the record". */
export const refusesNote = (text: string): boolean => refusals.some((each) => each.test(text))

const refusals = [
  /(?:^|[.,;:!?–—-]\s*|\b(?:please|pls|but|so|and|you|to)\s+)(?:do not|don['’]?t|never|no need to|needn['’]?t|not to|without|refrain from|avoid)\s+(?:\w+\s+)?(?:not(?:e|ing)|sav(?:e|ing)|keep(?:ing)?|record(?:ing)?|log(?:ging)?|writ(?:e|ing)|put(?:ting)?|remember(?:ing)?|add(?:ing)?|fil(?:e|ing)|stor(?:e|ing))\b/i,
  /\b(?:is|it|this|that|none of this)(?:['’]?s)?\s?(?:is |not |n['’]?t )+(?:a |for (?:the|my) |as a )?(?:notes?|evidence|record|file)\b/i,
  /\boff the record\b|\bnot for (?:the|my) (?:notes|record|file)\b/i,
]
