import * as read from '../../../reading/kinds/privacy.ts'
import { isAllOfIt } from '../../../reading/orders/leftovers.ts'
import type { Saying } from '../../../reading/saying.ts'
import type { Spec } from '../feature.ts'

export const exporting: Spec<typeof read.exporting.schema> = {
  schema: read.exporting.schema,
  verb: {
    verb: 'export',
    usage: 'export',
    help: 'everything you kept, as Markdown, CSV and JSON',
    example: 'export',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  change: { asksFirst: true, isOrdered: (saying) => isAllOfIt(saying, 'export') },
  words: () => 'export',
  typed: () => 'export',
}

export const privacy: Spec<typeof read.privacy.schema> = {
  schema: read.privacy.schema,
  verb: {
    verb: 'privacy',
    usage: 'privacy',
    help: 'what I hold about you, who can read it, for how long',
    example: 'privacy',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words: () => 'privacy',
  parse({ text, plain }) {
    const asked = read.asksWhetherRead(text)
    if (asked) return { kind: 'privacy', asked: 'access', ...asked }
    const who = ofUse.exec(text)?.groups?.who
    if (who) return { kind: 'privacy', asked: 'access', who }
    return plain === 'privacy' ? { kind: 'privacy' } : undefined
  },
  typed: () => 'privacy',
}

/** "Does Marcus know that I use you?" */
const ofUse =
  /^(?:does|do|can|could|will|would) (?<who>(?!you\b|i\b|we\b)[^?,.]{1,40}?) (?:know|see|notice|find out|tell|learn)s? (?:that |if |whether |when )?i(?:['’]m| am)? (?:use|using|talk|talking|write|writing|chat|chatting|ask|asking|work|working)(?: to| with)? (?:you|this|it|(?:this|the) bot|level guide)\W*$/i

export const erase: Spec<typeof read.erase.schema> = {
  schema: read.erase.schema,
  verb: {
    verb: 'forget',
    usage: 'forget me',
    help: 'deletes everything that is yours',
    example: 'forget me',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  change: { asksFirst: true, isOrdered: isOfThem },
  memory: { subject: () => ({ kind: 'erase', asked: true }) },
  words: () => 'forget me',
  parse: ({ plain }) => (leaving.test(plain) || ofAll.test(plain) ? { kind: 'erase' } : undefined),
  typed: () => 'forget me',
}

/** "Delete me from this bot" */
const leaving =
  /^(?:please )?(?:delete|erase|remove|forget) me(?: (?:completely|entirely|please|from (?:this|the|your) \w+))*$/

/** "Remove all my personal information from your system" */
const ofAll =
  /^(?:(?!.*\b(?:said|says|told|asked|wrote|if|when)\b)[\w’' ]{2,40}[.,!] )?(?:(?:please|pls|kindly|can you|could you) )*(?:delete|remove|erase|wipe|purge|destroy) (?:(?:all|every bit)(?: of)? )?(?:my (?:(?:whole|entire|complete|personal|own) )*(?:data|information|records?)(?: from (?:your|this|the) \w+)?|(?:the )?(?:personal )?(?:data|information) (?:you (?:have|hold|keep) )?(?:on|about|of) me)(?:,? notes and all)?(?: (?:please|now|for good))*$/

/** What is told of the asker is theirs: "everything you have about me"; but "forget me not" is a flower. */
function isOfThem(saying: Saying): boolean {
  return (
    !flower.test(saying.text) &&
    (ofMe.test(saying.text) || (ofEverything.test(saying.text) && isAllOfIt(saying, 'erase')))
  )
}
/** “Delete the Sr. Mgr guideline” leaves no other word either, and means one thing. */
const ofEverything =
  /\b(?:everything|anything|every|all|whatever|whole|entire(?:ly)?|complete(?:ly)?|forget|me|myself|data|info(?:rmation)?|account|profile|history|records?|traces?|what (?:i|you)|notes? (?:and|&) (?:my )?ratings?|ratings? (?:and|&) (?:my )?notes?)\b/i
const flower = /\bforget[\s-]*me[\s-]*nots?\b/i
const ofMe =
  /\b(?:about|on|of|from|to) (?:me|mine|myself)\b(?! in\b)|\bforget me\W*$|\b(?:remove|delete|forget|erase) me\b(?! (?:on|at|in)\b| from (?!this|your|the (?:bot|system)))|\bmy (?:\w+ )?(?:data|information|notes|ratings|account)\b|\bevery (?:\w+ )?(?:note|rating)\b|\ball (?:of )?my\b/i
