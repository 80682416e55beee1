import { isNamed } from '../../../reading/names/name-index.ts'
import type { Saying } from '../../../reading/saying.ts'
import { kindsOf } from '../../../reading/words/word-kinds.ts'
import { isDated } from '../../meaning/time-words.ts'

/** "Don't remind me of leadership", "don't nudge me every Tuesday at 10": one that isn't wanted ends nothing else. */
export const deniesOne = (saying: Saying): boolean =>
  denial.test(saying.text) && (isOfAnswer(saying) || (isDated(saying.text) && !forAWhile.test(saying.text)))

const denial =
  /\b(?:not|don['’]?t|never|needn['’]?t)\s+(?:\w+\s+)?(?:remind|nudge|ping|send me (?:the |a |any )?nudge)/i
const forAWhile =
  /\b(?:any ?more|ever|again|until|till?|before|for|during|while|this|next|on (?:mon|tue|wed|thu|fri|sat|sun)\w*$)\b/i

/** "Remind me of leadership …", "a reminder for lunch" want something else than a nudge to write notes. */
export function isOfAnswer({ text, names }: Saying): boolean {
  if (/\b(?:notes?|evidence|log|write|writing|journal|wins?)\b/i.test(text)) return false
  if (/\bremind (?:me|us)(?: again)? (?:what|how|who|which|where|why)\b/i.test(text)) return true
  if (/\b(?:remind|ping|nudge|message|tell) (?:me|us) (?:if|when|whenever|once the|as soon)\b/i.test(text))
    return true
  if (/\bas (?:a |my )?reminder\b/i.test(text)) return true
  const [, of = '', what = ''] = /\bremind\w*(?: me| us)? (of|about|for) ([\p{L}\d]+)/iu.exec(text) ?? []
  if (of !== '')
    return of.toLowerCase() !== 'for' || !(timely.test(what) || kindsOf(what.toLowerCase()).length > 0)
  return /\bremind(?:er)?\b/i.test(text) && names.some((name) => answered.has(name.kind) && isNamed(name))
}

const timely = /^(?:every|each|next|the|my|me|us|a|this|mon|tue|wed|thu|fri|sat|sun)/i

const answered: ReadonlySet<string> = new Set(['level', 'dimension', 'posting', 'principle'])
