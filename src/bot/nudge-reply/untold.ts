import { commonWords } from '../../reading/words/common-words.ts'
import { kindsOf } from '../../reading/words/word-kinds.ts'
import { isDone } from './done.ts'

// What is no telling of something that the asker did; each looks at words that begin with no deed of theirs.

/** Whether a line in small letters tells of what only might be, or hands on what others said. */
export const isHearsay = (line: string): boolean =>
  supposed.test(line) || handedOn.test(line) || called.test(line) || (!isOwnDeed(line) && happened.test(line))

/** Whether it tells of how things are, or of what was not done. */
export function tellsNoDeed(line: string): boolean {
  if (isOwnDeed(line)) return false
  if (denied.test(line) && !turned.test(line)) return true
  return (present.test(line) || habit.test(line)) && !tellsDeed(line.replace(state, ' '))
}

/** "… and since then I have personally chaired …" */
const isOwnDeed = (line: string): boolean => [...line.matchAll(telling)].some(([, word = '']) => isDone(word))
const telling =
  /(?:^|[,:;.] |\b(?:and|but|so|because|since|after|before|that|record|down|forget|today|yesterday|now|then) )(?:i|we|ive|weve)(?: (?:have|just|also|\w+ly))* (\w+)/g

/** It only might be, or is to come. */
const supposed =
  /\b(?:would|wouldve|wouldnt|(?:could|should|might|must)(?: have|ve)|wish|wished|hope|hopes|hoping|hopefully|plans? to|planning|(?:i|we) plan|dream|dreams|dreaming|imagine|considering|considers|pretends?|supposedly|(?:i|we) (?:nearly|almost|must|intend|aim)|intends? to|wants? to be|about to|nice to (?:have|get)|next (?:week|month|quarter|sprint|year)|tomorrow|shall|neither)\b/

/** Somebody else's words. */
const handedOn =
  /^(?:fwd?|forwarded|fwding|quoting|quote|pasted|copied|translated|word is|rumou?r|according|as per|per)\b|\b(?:i|we) (?:(?:was|were|am|are|got|have been|ive been) )(?:told|advised|warned|instructed|encouraged|asked) to\b|\bpassing (?:it|this|that) on\b|\b(?:pasted as is|translated|(?:it|this) (?:was|is|has been) (?:announced|said|reported|decided|rumou?red)|(?:memo|mail|email|minutes|slide|note|manual|wiki|letter|poster|sticker) (?:\w+ ){0,2}(?:instructs?|reads?|says?|states?|tells?|asks?))\b/

/** It is called something, or gives an answer to something else. */
const called =
  /^(?:an? |one )?(?:example|hint|note of|reminder|take note|heads up|same|half|twice|me too|hang on|not that|record (?:year|quarter|month|attendance|numbers))\b|^(?:(?:ok|okay|cool|nice|great|good|lol|haha|yes|yeah|fine|super|\d+)\b\W*)+$/

/** A mishap, a measure, what a thing is like or does: nothing that the asker did. */
const happened =
  /^at this rate\b|^saving (?:for|up)\b|^(?:rated|scored|graded) (?!\d|all\b|the\b|our\b|my\b|each\b|every\b|both\b|two\b|three\b|some\b)|\bby (?:accident|mistake)\b|^\w+(?:ed|en) by\b|\b(?:caught fire|fell asleep|broke down|fell over|went missing)\b|\b(?:was|were) \d+ \w+ (?:long|old|tall|wide|high|deep|late|away)\b|^(?:the|my|our) .*\btook (?:me|us) (?:\d|an?\b|half)|^(?:everything|all|what|whatever) (?:that )?(?:i|we) .*\b(?:is|are|was|were)\b|\b(?:undo|delete|pause|mute|nudge|reminder|export|save|stop|snooze) (?:button|key|icon|function|option|command|menu)\b|\bmeans (?:that )?(?:every|all|each|no|nothing|you)\b|\bwe lost\b(?!.*\bbut\b)|\b(?:team|we|i) (?:hasnt|has not|havent|have not)\b(?!.*\bbut\b)/

const denied =
  /\b(?:didnt|did not|havent|have not|hasnt|has not|hadnt|couldnt|could not|cant|cannot|wasnt|was not|werent|wont|will not|dont|do not|doesnt|isnt|arent|aint|not yet|neither|nor|nobody|no one|noone|never|zero)\b|^(?:no|not|none|without)\b/
const turned = /\bbut (?:i|we)\b/

/** "Is closed", "are owed": how it is. */
const state =
  /\b(?:is|are|be|am|im|being|gets?|stays?|remains?)(?: \w+ly)?(?: now| all| still)? \w+(?:ed|t|n|d)\b/g
const present =
  /\b(?:is|isnt|its|are|arent|theyre|am|im|has|hasnt|takes?|works?|needs?|likes?|loves?|hates?|feels?|starts?|stops?|ends?|lasts?|begins?|closes?|opens?|keeps?|means|says|looks?|seems?|wants?|suits?|gets?|goes|sits?|stands?|pays?|costs?|remains?|depends?|exports?|imports?|comes?|leaves?|sounds?|remember|reminds?|thinks?|think|guess|believe|trust|hope|knows?|know|there(?:s| is| are))\b/

/** What is so again and again. */
const habit =
  /\b(?:i|we|they|you|users|people) (?:use|ship|share|work|live|meet|sit|drink|eat|prefer|need|want|have|do|go|call|hold|keep|pay|play|speak|love|hate|always|usually)\b/

const tellsDeed = (line: string): boolean => line.split(' ').some(isDone)

/** Whether what it tells was done by somebody who is neither the asker nor theirs. */
export function isOfOthers(text: string): boolean {
  const line = text.replace(greeting, '')
  const small = line.toLowerCase().replace(/['’]/g, '')
  if (own.test(small)) return false
  if (others.test(small)) return true
  const [, name = '', next = ''] = /^(\p{Lu}[\p{L}.-]+)(?:['’]s)?,? (\p{L}+)/u.exec(line) ?? []
  return (
    name !== '' && !commonWords.has(name.toLowerCase()) && !/(?:ing|ion|ment|s)$/.test(name) && isVerb(next)
  )
}

const greeting =
  /^\W*(?:(?:well|so|ok|okay|yes|hey|hi|today|yesterday|this week|last week|fyi|btw)\b[\s,:–-]*)*/i
/** "… and I", "we …", "for us" */
const own = /\b(?:i|we|ive|weve)\b|^(?:my|our) team\b|\bwith (?:my|our) team\b/
const others =
  /^(?:he|she|they|someone|somebody|everyone|everybody|anyone|people|folks|you|u|(?:(?:my|our|the|a|an|his|her|their|some|one|your) )?(?:\w+ )?(?:boss|managers?|lead|director|vp|svp|c[a-z]o|hr|mentor|coach|trainer|teacher|speaker|colleagues?|coworker|teammates?|peers?|vendors?|supplier|interns?|predecessor|successor|neighbou?r|wife|husband|partner in life|daughter|son|kids?|children|dentist|doctor|friend|brother|sister|mother|mum|mom|dad|father|assistant|office|finance|finance team|procurement|legal|admin|pmo|press|union|works council|undersigned|memo|government|police))(?:s)? \w+/
const isVerb = (word: string): boolean =>
  kindsOf(word.toLowerCase()).includes('deed') ||
  /^(?:was|is|has|had|did|does|undid|sent|spent|shut|chose|bought|caught|paid|began|wrote|lost|broke|forgot|\p{Ll}{3,}s)$/u.test(
    word,
  )
