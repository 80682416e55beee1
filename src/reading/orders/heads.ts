import { covers } from '../names/names.ts'
import type { Saying } from '../saying.ts'
import { isOfTime } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { leadsAway } from './moods.ts'
import { between, isClauseStart, type Sentence, said } from './sentences.ts'

/** What may stand before the word that orders: courtesies, and what asks for it or wants it. */
const lead = `(?:please|pls|plz|plse|kindly)(?: to| you)?|hey|hi|hello|hiya|yo|ok|okay|k|alright|right|well|um|uh|oh|omg|oops|hmm|yes|yeah|yep|sorry|thanks|thank you|btw|fyi|bot|level guide|level|dear|bitte|just|now|quickly|quick|also|actually|honestly|really|simply|then|so|and|but|plus|instead|again|today|tomorrow|yesterday|from now on|from now|for now|at least|enough|this time|do|nudges|nudge|for|in|on|at|under|regarding|about|(?:can|could|will|would) (?:you|u|ya)(?: (?:maybe|perhaps|possibly|please))?|would you mind|(?:you|u) (?:can|may|could|should|have to|need to)(?: now)?|go ahead and|go and|feel free to|id (?:like|love|prefer|rather)(?: that)?(?: (?:you|u|it if you))?(?: to)?|(?:i|we) (?:would|should)? ?(?:like|love|prefer|want|need|wanna)(?: that)?(?: (?:you|u))?(?: to)?|want to|need to|like to|lets|let us|let me|help me(?: to)?|make sure(?: to| you)?|could i (?:trouble|ask|bother) you to|may i ask you to|(?:would you )?be so kind(?: as)? to|id (?:appreciate|be (?:very |really |so )?(?:grateful|glad|happy))(?: it)? if you(?: could| would)?|(?:i would|id) (?:appreciate|like|love|enjoy) being|abeg|another one|time to|thats it|last thing|one more thing|new|my|every|each|next|own|self|mark|rating|score|n`
// Each is taken in one way alone: some hold others, and all ways of many would be tried.
const leads = new RegExp(`^(?:(?=((?:${lead})(?: |$)))\\1)*$`)
const courtesies = new RegExp(`^(?:(?:${lead}) )*`)
/** After these a new order begins, whatever is before. */
const restart =
  /(?:^| )(?:so|but|then|and (?:please|pls|kindly|then|just|also)|please|pls|plz|kindly)(?: (?:please|pls|just|now|kindly))* $/

/** "Please do not, whatever comes, stop …", "not yet: …" */
const denies = /\b(?:do not|dont|never|not)$/
const deniesAll = /\b(?:do not|dont|never|not|cannot|wont|wouldnt|shouldnt)\b/
/** What comes after these is said anew. */
const anew = /^.*\b(?:so|but|then|and)\b/

/** Is it where an order begins: at the start of a clause, once courtesies and what the order is about are passed? */
export function isHead({ text, words, names }: Saying, { start }: Sentence, at: number): boolean {
  let from = at
  while (from > start && !isClauseStart(text, words, from)) from--
  if (denies.test(said(text, words, start, from))) return false
  const isNamed = (place: number) =>
    names.some((name) => name.kind === 'dimension' && name.strength !== 'pointing' && covers(name, place))
  // In "customer score 4" the score is the customers'; "for customers score me 4" orders.
  if (isNamed(at - 1) && at - 1 >= from && between(text, words[at - 1], words[at]).trim() === '') {
    if (!placing.has(words[from]?.word ?? '')) return false
  }
  const before = words
    .slice(from, at)
    .flatMap((word, index) =>
      isNamed(from + index) || isTime(word.word) ? [] : [said(text, words, from + index, from + index + 1)],
    )
    .join(' ')
  // "Dana: please …" is Dana's.
  const isNamedFirst = /[^\s:]:\s/.test(text.slice(words[from]?.from, words[at]?.from))
  const begins =
    before === '' ||
    leads.test(`${before} `) ||
    (!isNamedFirst && restart.test(`${before} `)) ||
    isSecond(before)
  if (!begins || at === start) return begins
  // What leads to the order must not ask, suppose or tell of others; what is to be noted may.
  return (
    !deniesAll.test(said(text, words, from, at).replace(anew, '')) && !leadsAway(text, words, start, from, at)
  )
}

const isTime = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(word) || isOfTime(word)

const placing = wordSet('for in on at under regarding about please and so i on')

/** "Pause my nudges and rate leadership 3": what is joined to an order is one as well. */
function isSecond(before: string): boolean {
  const [, first = '', after = ''] = /^(.*)\b(?:and|then|&)(?: (.*))?$/.exec(before) ?? []
  return (
    leads.test(after === '' ? '' : `${after} `) &&
    verbs.has(first.replace(courtesies, '').split(' ')[0] ?? '')
  )
}

export const verbs: ReadonlySet<string> = new Set(
  'pause stop resume restart nudge remind ping rate score mark set change move switch turn save log record note add write put keep delete remove cancel edit undo show compare export give make tell send update raise lower bump start end snooze mute hold skip list explain'.split(
    ' ',
  ),
)
