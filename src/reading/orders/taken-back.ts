import { beginsLikeDeed } from './deeds.ts'

const opener =
  '(?:(?:no|nope|nah|oh|ah|ach|er+m?|u[hm]+|wait|hang on|hold on|actually|well|[hm]m+|haha+|lol|sorry|but|so|or|ok|and|please),? )*'
const back = [
  'no|nope|nah|never ?mind|nvm|jk|psych|not|lol no|as if',
  "(?:i am |i[’']?m )?(?:just |only )?(?:kidding|joking)(?: of course)?|(?:(?:that was|just) )?(?:a )?joke",
  "(?:do not|don[’']?t)(?: (?:do|change|touch|save|send|set|stop) (?:it|that|this|anything|so))?(?: (?:yet|now))?",
  "(?:better|rather|maybe|perhaps|please|or) not|not (?:really|now|yet|today|anymore)|let[’']?s not",
  '(?:leave|keep|let) (?:it|this|that|them|things|everything)(?: (?:be|so|alone|there|on|running|(?:as|how|the way) (?:it|they|things) (?:is|are|was|were)))?',
  '(?:forget|ignore|disregard|skip) (?:it|that|this|about it|what i said|me|my last)',
  "(?:i[’']?ve |i have |i )?changed my mind",
  'said (?:nobody|no ?one)(?:,? ever)?',
  '(?:said|says) (?:he|she|they)|(?:he|she|they|my \\w+) (?:said|says|wrote|typed|told me)',
  'on second thoughts?(?:,? .{0,40})?',
]
const atTheEnd = new RegExp(`[.!?…,;:()–—-]\\s*${opener}(?:${back.join('|')})[\\s.!)…]*$`, 'i')
/** Without a mark before them. */
const unmarked =
  /\s(?:wait no|actually no|no wait|just kidding|jk|never ?mind|nvm|said (?:nobody|no ?one) ever)(?:[,.]? (?:don['’]?t|leave it|no))?[\s.!)]*$/i

/** What was said before these was meant for somebody else, or not at all; beside an order to undo they say why. */
const mistaken =
  /[.!?…,;:)(–—-]\s*(?:(?:oops|sorry|argh|oh|whoops|ignore (?:that|this|me)),? )*(?:wrong (?:window|chat|channel|thread|tab)|cancel (?:that|it)|scrap that|scratch that)[\s.!)]*$/i
/** "…, or is that a bad idea?", "… <- that's what he typed" */
const doubted =
  /[,;–—-]\s*(?:or )?(?:is|should|would|does|do|can|could|will|shall) (?:i|that|this|it|they|we)\b(?! (?:ok|okay|fine|alright|possible))[^.!?]{0,40}\?\s*$|\b(?:that|this|which)(?: is|['’]?s| was) what [^.!?]{2,40} (?:said|says|typed|wrote|writes)[\s.!)]*$/i

/**
 * Somewhere behind the order it is denied in so many words: "hmm, better not save that, it's under NDA", "oh wait, don't
 * keep it". Who wants no more nudges denies sending: that orders.
 */
const denied = new RegExp(
  `[.!?…,;:)–—-]\\s*${opener}(?:(?:better|rather|best|maybe|i['’]?d better|i['’]?d rather) )?(?:(?:please )?(?:do not|don['’]?t|not|never)(?: to)?(?: please)?|actually(?:,)? (?:do not|don['’]?t)) ?(?:(?:saved?|note|keep|record|log|store|add|write|set|change|pause|cancel|bother|do|book|schedule|rate|delete|remove|export|file|put|undo)(?: (?:it|that|this|them|those|so|anything|down|yet|now|after all|please|though|either|then))*)?\\s*(?:[.!?,;:…)–—]|$)`,
  'i',
)
const nothing =
  /[.!?…,;:)–—-]\s*(?:[a-z]+,? ){0,3}(?:disregard|scratch that|scrap that|nothing to (?:undo|do|save|change|note|set)(?: then)?)\b/i

/** "Leave my nudges as they are": nothing is to be done. */
const asTheyAre =
  /^\W*(?:(?:please|pls|ok|no|just|hey|hi|and|so),? )*(?:leave|keep|let)\b(?! me\b)[^.!?]*\b(?:as (?:it|they|that|this|things|is)\b(?: (?:is|are|was|were))?|where (?:it|they) (?:is|are)|unchanged|untouched|the same|alone|for now|be)\W*(?:please|pls|thanks)?\W*$/i

/** Whether the last words take back what is before them: "rate ops 4 — no, leave it". */
export function isTakenBack(text: string, isUndo = false): boolean {
  if (keeps.test(text) && beginsLikeDeed(text)) return false
  const end = text.slice(-longestEnd).replace(/\s+/g, ' ')
  if (text.length < longestText && [denied, nothing, asTheyAre].some((each) => each.test(text))) return true
  return [atTheEnd, unmarked, doubted, ...(isUndo ? [] : [mistaken])].some((each) => each.test(end))
}

/** Of what was done, it is to be kept as a note. */
const keeps = /\bkeep (?:it|this|that)\W*$/i

const longestEnd = 120
const longestText = 400

const told =
  /^\W*(?:e\.g\.|eg|fwd?:|re:|todo\b|for (?:example|instance)|(?:as )?per (?:the|our|my|his|her)\b|according to)|^\W*(?!(?:please |pls )?(?:note|save|log|record|write|jot|keep|add|put|remember)\b)(?:[\p{L}\p{N}'’.-]+ ){0,6}(?:said|says|saying|told \w+|asked|wrote|writes|typed|types|shouted|replied|goes|reads|suggested|suggests|(?:for |an )?example|e\.g\.?|quote|not yet|not now|never|don['’]?t)\s*:/iu

/** Whether the first words, before a colon, hand on or deny all that follows: "my manager said: …", "not yet: …". */
export const opensTold = (text: string): boolean => told.test(text.slice(0, longestEnd))
