import type { Saying } from '../saying.ts'
import { kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { isOfDailyLife } from './daily-life.ts'
import { isMeant } from './moods.ts'
import { quotedIn } from './quoted.ts'
import { said, sentencesOf } from './sentences.ts'

const lead =
  /^\W*(?:(?:yes|yeah|yep|well|so|ok|okay|hi|hey|hello|yo|btw|fyi|guys|y['’]?all|small (?:win|thing)|for the record|first time|not a question(?: this time)?|this (?:may|might) be (?:too )?(?:small|minor|silly)|(?:i (?:do not|don['’]?t) know|not sure|no idea) (?:if|whether) (?:it is|it['’]?s|this is|that is|that['’]?s) worth (?:mentioning|noting|it)|nobody will (?:ever )?thank me(?: for it)?|but|however|dear level guide|g['’]?day|good (?:morning|afternoon|evening)|i am (?:pleased|happy|proud|glad) to (?:say|report|share|announce)(?: that)?|this week|last week|today|(?:the )?day before yesterday|yesterday(?: (?:morning|afternoon|evening))?|\w+ days? ago|finally|also|and|just|mostly)\W+)*/i
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
  'shut sat undid spent chose rebuilt rewrote sent did began bought caught paid stood oversaw withdrew drew flew threw',
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
  /\b(?:please|pls|plz|need|want|wanna|id like|would like|show|tell me|give me|can (?:you|u)|could (?:you|u)|guide|get rid|take \w+(?: \w+){0,3} out|erase|delete|undo|wrong (?:note|one|window|person|entry|client)|by (?:accident|mistake)|asks|help(?! ?(?:desk|cent(?:er|re)|page|text)s?)|update my|nudges?|reminders?(?! (?:mails?|e-?mails?|letters?))|remind)\b|\b(?:who|what|(?<!, )which|how) (?:\w+ )?(?:be|is|are|do|does|own|owns|should|to)\b/

/** "Taught 14 people how to do it": what was taught is nothing that is asked. */
const teaching =
  /\b(?:taught|showed|trained|coached|explained|told|learned|wrote|documented|agreed)\b.{0,60}?\b(?:how|what|who|which) (?:to )?/g

/** "Rewrote the pricing guide": what was made is not where anything is looked up. */
const making =
  /\b(?:wrote|rewrote|rewrite|built|rebuilt|drafted|published|updated|revised|redesigned|reworked|created|shipped|launched|released|translated|edited|shortened|improved|extended|finished|completed|delivered|introduced|reviewed|contributed to) (?:(?:the|our|my|their|its|an?|new|two|three|\d+) (?:[\p{L}\d-]+ ){1,4}?|a |two |three |\d+ )guides?\b/gu

const fewest = 3

/** A plain deed of the asker's: told, and neither asked, quoted, denied nor supposed, with nothing else wanted. */
export function isPlainDeed(saying: Saying): boolean {
  const { text, words } = saying
  if (words.length < fewest || !beginsLikeDeed(text) || isOfDailyLife(text) || isOpen(saying)) return false
  const led = lead.exec(text.slice(0, longestLead))?.[0].length ?? 0
  const start = words.findIndex(({ from }) => from >= led)
  const told = sentencesOf(text, words).find(({ end }) => end > start)
  return told !== undefined && isMeant(text, words, { ...told, start: Math.max(told.start, start) })
}

/** "Two of mine were sent to run Kingston, I groomed both for a year": a deed of the asker's among what came of it. */
export function isDeedAmong(saying: Saying): boolean {
  const { text, words } = saying
  if (text.length > longestStory || isOfDailyLife(text) || isOpen(saying)) return false
  const line = text.toLowerCase().replace(/['’‘ʼ`]/g, '')
  const deeds = [...line.matchAll(own)].filter(([, word = '']) => isTold(word) && word !== 'got')
  const isTelling = deeds.length > 0 || text.split(/(?<=[.!;])\s+/).some(beginsLikeDeed)
  if (!isTelling || unlikely.test(line) || mishap.test(line)) return false
  return sentencesOf(text, words).every((sentence) => isMeant(text, words, sentence))
}

const longestStory = 400
const own =
  /(?:^|[,;.–—-]\s+|\b(?:and|n|so|then|because)\s+)(?:(?:now|then|so|also|finally|yesterday|today|this week|last week)\s+)*(?:i|we|ive|weve) (?:(?:have|just|also|then|finally|even|all|personally|already|quietly|\p{L}+ly) )*(\p{L}+)/gu
/** Plans, wishes, what others said, what was not done, and what is always so. */
const unlikely =
  /\b(?:will|would|should|could|might|may|shall|hope|hoped|wish|plan|planned|maybe|perhaps|almost|nearly|not|never|no one|dont|didnt|havent|hasnt|wont|cant|couldnt|wasnt|isnt|said|says|told|asks|asked|wants|wanted|someone|somebody|everyone|they say|apparently|forwarded|fwd|translated|pasted|copied|quoting|quote|rumou?r|always|usually|often|sometimes|every|tomorrow|next|used to|supposed|tried|forgot|missed)\b/
const mishap =
  /\b(?:lost|cancell?ed|postponed|delayed|complained|slipped|outage|sick|ill|terrible|rough|broke|broken|stolen|stuck|late|wrong|mistake|accident|tired|hungry|lunch|dinner|coffee|party|holiday|vacation|weekend|birthday|kids?|wife|husband|dog|cat|movie|game)\b/

/** It asks, quotes or wants something. */
function isOpen({ text, words }: Saying): boolean {
  const line = said(text, words, 0, words.length).replace(teaching, ' ').replace(making, ' ')
  return text.includes('?') || quotedIn(text).length > 0 || wanting.test(line) || asking.test(line)
}
/** "No wait, I have not yet, I am only asking whether we should." */
const asking =
  /\b(?:only|just|merely) (?:asking|wondering|curious)\b|\bi ask (?:for|which|whether|what|you)\b|\b(?:no|but) wait\b|\bi have not(?: yet)?\b|\b(?:does|do|is|are|will|would|should|can) (?:this|it|that|they|i|we) (?:be|count|enough|fit|go|belong|mean|ok|okay)\b/

/** "Don't note this", "this isn't a note", "off the record". */
export const refusesNote = (text: string): boolean => refusals.some((each) => each.test(text))

const refusals = [
  /(?:^|[.,;:!?–—-]\s*|\b(?:please|pls|but|so|and|you|to)\s+)(?:do not|don['’]?t|never|no need to|needn['’]?t|not to|without|refrain from|avoid)\s+(?:\w+\s+)?(?:not(?:e|ing)|sav(?:e|ing)|keep(?:ing)?|record(?:ing)?|log(?:ging)?|writ(?:e|ing)|put(?:ting)?|remember(?:ing)?|add(?:ing)?|fil(?:e|ing)|stor(?:e|ing))\b/i,
  /\b(?:do not|don['’]?t|didn['’]?t|not) (?:ask|asking|want|need) (?:you )?to (?:store|save|keep|note|record|log|file|write)\b/i,
  /\b(?:is|it|this|that|none of this)(?:['’]?s)?\s?(?:is |not |n['’]?t )+(?:a |for (?:the|my) |as a )?(?:notes?|evidence|record|file)\b/i,
  /\boff the record\b|\bnot for (?:the|my) (?:notes|record|file)\b/i,
]
