const mark = '[\\s,.!:;…–—-]|\\p{Extended_Pictographic}|\\uFE0F'
const greeting =
  '@?level ?guide|(?:please )?be so kind (?:as )?(?:to|and)|hi|hiya|hello|hey|yo|dear|good (?:morning|afternoon|evening|day)|morning|there|all|team|bot|level ?guide|ok|okay|alright|right|so|well|quick one|please|pls|plz|kindly(?! revert)|bitte|abeg|(?:can|could|would|will) (?:you|u|ya)(?: (?:maybe|possibly|perhaps))?|you (?:can|may)(?: now)?'
const thanks =
  "please|pls|plz|bitte|thanks(?: (?:a lot|so much|again|very much|in advance|for [^,.!?]{1,40}))?|(?:many )?thanks|thank you(?: (?:so much|very much|again|in advance|for [^,.!?]{1,40}))?|thx|ty|tks|cheers|ta|if you (?:don[’']?t mind|can|could|please)|if (?:that[’']?s |it[’']?s )?(?:possible|ok|okay)|(?:would|will|could|can) you|asap|for me"
const opening = new RegExp(`^(?:(?:${mark})*(?:${greeting})(?:${mark})+)+`, 'iu')
const closing = new RegExp(`(?:${mark}|\\?){1,4}(?:${thanks})(?:${mark}|\\?)*$`, 'iu')

/** What is wanted, without the greetings and thanks around it; a long text as it is. */
export function withoutCourtesies(text: string): string {
  if (text.length > longest) return text
  let wanted = text.trim().replace(opening, '')
  // One at a time, as a pattern for many would take long over many.
  for (let passed = 0; passed < mostThanks && closing.test(wanted); passed++)
    wanted = wanted.replace(closing, '')
  wanted = wanted.replace(endMarks, '')
  return wanted === '' ? text : wanted
}

const longest = 300
const mostThanks = 6
const endMarks = /(?:[\s,]|\p{Extended_Pictographic}|\uFE0F)+$/u

const idle = /^\s*good (?:morning|afternoon|evening)[\s,.!:–—-]+(?=\w)|[\s,]{1,3}if you don['’]?t mind\b/gi

/** Without courtesies whose words mean something elsewhere: a time, a denial. */
export const withoutIdleWords = (text: string): string => text.replace(idle, '')
