import type { z } from 'zod'
import type { Utterance } from '../../../reading/utterance.ts'
import type { level, me } from './spec.ts'

type Asked = z.infer<typeof level.schema> | z.infer<typeof me.schema>

/** "Set my level to Sr. Mgr": that level; "set my level to Sr. Mgr and my target to Mgr": the form asks which one is meant. */
export function levelIn(utterance: Utterance): Asked | undefined {
  const { text, vocabulary, hint } = utterance
  if (text.length > longest) return undefined
  const plain = text
    .toLowerCase()
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ')
  const isAlone = alone.test(plain)
  if (!isAlone && !settings.some((each) => each.test(plain))) return undefined
  const { guideline, levels, dimensions } = utterance.saying(hint.guideline)
  const [id, ...others] = levels
  if (!isAlone || !guideline || id === undefined || others.length > 0 || dimensions.named)
    return { kind: 'me' }
  const place = vocabulary.library.guidelines.length > 1 ? { guideline: guideline.id } : {}
  return { kind: 'level.set', ...place, level: id, ...(target.test(plain) && { target: true }) }
}

const longest = 150
const polite = '(?:(?:please|pls|hey|hi|hello|ok|so|you|can you|could you|@?level guide),? )*'
const settings = [
  new RegExp(
    `^${polite}(?:set|save|change|update|correct|fix|edit) my (?:current |own |target )?(?:level|target|profile|role)(?:,? (?:to|as|is|and) [^?]{1,80})?$`,
  ),
  new RegExp(
    `^${polite}(?:set|change|update)(?: for me)? (?:the |my )?(?:current )?(?:target|level|target level)(?: (?:to|as))? (?:m\\w*|sr|snr|senior|principal|mgr|manager|level)\\b[^?]{0,60}$`,
  ),
]
/** One level, and why, or a courtesy. */
const alone = new RegExp(
  `^${polite}(?:set|save|change|update|correct|fix|put|make|switch)(?: for me)? (?:the |my )?(?:current |own )?(?:level|grade|target level|target) (?:to|as|at|=) (?:a |an |the |level )*[\\p{L}\\d.+-]+(?: [\\p{L}\\d.+-]+){0,4}?(?:[,;] (?!and\\b|my\\b|then\\b)[^?]{1,60}|(?: now| from now on| please| pls| thanks| thank you| for me)*)$`,
  'u',
)
const target = /\btarget\b/
