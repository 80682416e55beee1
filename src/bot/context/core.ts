import { takesBack } from './openers.ts'
import { longestPointing } from './pointing.ts'

/**
 * What a text names, without what says that it stands in the place of what was named: "no, I meant the III", "thank you.
 * And for leadership?", "only ops, sorry". Undefined where it says nothing of the kind.
 */
export function coreOf(text: string): string | undefined {
  if (text.length > longestPointing) return undefined
  const [, said = ''] = ofOne.exec(text) ?? []
  if (said !== '') return said.trim()
  const core = text.replace(thanked, '').replace(opening, '').replace(framed, '').replace(closing, '').trim()
  return core === '' || core === text.trim() ? undefined : core
}

/** "Only what Principal has please" */
const ofOne =
  /^\W*(?:(?:and|ok|okay|so|no|now|please|pls|but)\b\W*)*(?:only|just)\b(?: (?:show|give|tell|see)(?: me)?)? what (?:the |a |an )?(.{2,30}?) (?:has|have|says?|asks?(?: for)?|needs?|gets?|expects?|does|do)\b(?:[\s,.!?]|\b(?:please|pls|there|then|in it|thanks)\b)*$/i
const thanked =
  /^\W*(?:thank you|thanks|thx|great|ok|okay|nice|good|perfect|lovely|super|got it|i see|ah)(?: \w+){0,3}?[.!,]+\s*(?=and\b|what about|how about|now\b|same\b)/i
const opening = new RegExp(
  String.raw`^\W*(?:(?:${takesBack}|ok|okay|not that(?: one)?|fine)\b[\s,.!:–-]*)*(?:i (?:meant|mean|wanted|asked (?:about|for)|was asking (?:about|for))\b[\s,:]*)?`,
  'i',
)
const framed =
  /^(?:(?:and|so|but|also|now)\s+)*(?:what(?:['’]s| is)(?=\s.{2,30} (?:version|one|side|part)\b)|(?:how|what) (?:does|do|is|are|would|will) (?:that|it|this|they|those|these)(?: all)? (?:read|look|sound|go|apply|change|work|differ|appear)(?: like)?|(?:does|do|is|are) (?:it|that|this|they|those|these) (?:also |all |the same |there )*(?:appear|apply|count|hold|true|expected|asked|needed|different|stated|said)?(?: too)?(?= (?:of|for|at|on|in) ))(?: (?:of|for|at|on|in|with|from))?\s+/i
const closing =
  /(?:[\s,.!?–-]|\b(?:sorry|i mean|i meant|please|pls|thanks|then|instead|rather|after all|specifically|too|as well|again|there|in there|btw|only|alone|for now|my bad)\b)+$/i
