import * as read from '../../../reading/kinds/shared.ts'
import type { Spec } from '../feature.ts'

/** What others show the asker, and what they show others. */
export const shared: Spec<typeof read.shared.schema> = {
  schema: read.shared.schema,
  verb: {
    verb: 'shared',
    usage: 'shared',
    help: 'what others show you, and what you show them',
    example: 'shared',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ back }) => (back ? 'unshare' : 'shared'),
  parse({ text, plain }) {
    if (takesBack.test(plain)) return { kind: 'shared', back: true }
    return plain === 'shared' || asksShown.some((each) => each.test(plain)) || answersSomebody.test(text)
      ? { kind: 'shared' }
      : undefined
  },
  typed: ({ back }) => (back ? 'unshare' : 'shared'),
}

/** "Take back what I showed Ananya", "stop sharing with Marcus", "unshare": which of them is chosen in the list. */
const takesBack =
  /^(?:(?:please|can you|could you|i want to|i['’]d like to) )*(?:unshare(?: .{1,60})?|(?:take back|withdraw|revoke|undo) (?:what(?:ever)?|everything|all|anything|the (?:notes?|copy|copies|case))(?: that)? i(?:['’]ve| have)? (?:show|showed|shown|share|shared)(?: .{1,60})?|stop (?:sharing|showing)(?: (?:everything|anything|my (?:notes?|case)|it|that|them))?(?: (?:with|to) .{1,60})?)$/

const showing = '(?:shown|showed|shared|showing|sharing|shows?|shares?)'
/** Somebody, or whoever it is; not the bot, a guideline or a level, which show things of another kind. */
const person = String.raw`(?!(?:you|i|it|this|that|the|a|an|we)\b)(?:my )?\p{L}+(?: \p{L}+)?`
const shownThing = `(?:my (?:promotion )?(?:case|notes?|excerpt|share|copy|agenda|1:1)|what i(?: have|['’]ve)? (?:showed|shown|shared|sent)(?: (?:him|her|them|(?:to |with )?${person}))?)`
const done =
  '(?:look(?:ed)? at|open(?:ed)?|see|seen|read|answer(?:ed)?|comment(?:ed)?(?: on)?|rated?|respond(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|react(?:ed)?(?: to)?)'
const name = String.raw`(?!(?:you|i|it|this|that|the|a|an|we|he|she|they|anyone|anybody|someone|somebody|everyone)\b)(?:my (?:manager|boss|lead|skip)|\p{L}+)`
const wanted = `(?:(?:i (?:want|need|would like) to|i['’]d like to|let me|how do i|can i|please) )*`

/** "Who has shown me something?", "what has Lena shown me?", "confirm what Lena did with the staffing meeting", "who confirmed my notes?", "has Marcus opened my case?" */
const asksShown = [
  `who(?:['’]s| has| is| does| have)? ${showing}(?: (?:me|something|anything|things?))+(?: (?:with|to) me)?`,
  `what(?:['’]s| has| have| is| are| did| does)? ${person} ${showing} (?:(?:to|with) )?me(?: (?:now|so far|lately|today))?`,
  `(?:has|have|is|are|did|does) ${person} ${showing} (?:me (?:anything|something)|(?:anything|something) (?:to|with) me)`,
  `${wanted}confirm (?:what ${person} did(?: .{1,100})?|${person}['’]s (?:note|notes|work|request|part)(?: .{1,100})?)`,
  `who(?:['’]s| has| have)? confirmed (?:(?:any of|one of) )?my notes?`,
  `(?:has|have|did) (?:any ?(?:one|body)|some ?(?:one|body)|${person}) confirm(?:ed)? (?:(?:any of|one of) )?my (?:last )?notes?`,
  'which (?:of my )?notes (?:are|were|have been) confirmed',
  `(?:has|have|did|does) ${person} (?:already |ever )?${done} ${shownThing}(?: yet| already| so far)?`,
  `(?:has|did) ${name} (?:already |ever )?(?:look(?:ed)? at|open(?:ed)?|see|seen) (?:it|that)(?: yet| already)?`,
  `who(?:['’]s| has| have)? ${done} ${shownThing}(?: yet| already| so far)?`,
  `what (?:did|does|has|have) ${person} (?:say|said|write|written|think|comment|commented|rate|rated) (?:of|about|on|to|for) ${shownThing}`,
].map((words) => new RegExp(`^${words}$`, 'u'))

/** "I want to answer Lena": what she shows, or asked, is in the list. */
const answersSomebody =
  /^(?:I (?:want|need|would like) to|I['’]d like to|let me|how do I) (?:answer|reply to|respond to) \p{Lu}\p{L}+[.!?]*$/u
