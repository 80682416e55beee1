import { withoutCourtesies } from '../../../reading/courtesies.ts'

const lead =
  "^(?:(?:please|pls|just|now|kindly|and|so|i(?: would|[’']d)? (?:want|need|like|love|wish)(?: to)?|i[’']d like(?: to)?|let me|may i|can i|could i|can we|do|help me) )*"
const medium =
  '(?:csv|json|markdown|md|zip|xlsx|cop(?:y|ies)|download|dump|extract|export|back-?up|archive|(?<=(?:an?|one|as) )files?)'
const things = '(?:notes|ratings|entries|data|information|stuff|everything|all of (?:it|them)|it all)'
const getting = '(?:give|send|get|provide|hand|have|put|take|mail|want|need|receive|prepare)'
const theirs = '(?:my|all|every|mine|everything|about me)'

/** What is theirs is to be taken along, or is wanted as something that can be. */
const orders = [
  `(?:export|download|extract|dump|back ?up|pack up) .*\\b${things}\\b`,
  `${getting} (?=.*\\b${medium}\\b).*\\b${theirs}\\b`,
  `(?:an? )?(?:full |complete |whole )?${medium} (?:of|with) .*\\b${theirs}\\b`,
].map((order) => new RegExp(`${lead}${order}`, 'i'))

/** It asks how, wants no more than to look, or wants it shown to somebody. */
const other =
  /^(?:how|whats?|which|if|he|she|they|my|we|word|probably|were|had|where|why|who|when|is|are|does|did|show|compare|list|import|delete|note|save)\b|\b(?:in (?:two|three|\d+|short)|summary|posting|guideline|level|manager|boss|panel|committee|promo|packet|import)\b/i

/** "Send me all my notes as a file": what is theirs, to take along. */
export function isExport(text: string): boolean {
  const wanted = withoutCourtesies(text)
  return (
    wanted.length < longest &&
    !/[:"“]/.test(wanted) &&
    !other.test(wanted) &&
    orders.some((order) => order.test(wanted))
  )
}

const longest = 150
