import type { Subject } from '../../domain/subject.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import type { Reply } from '../answer.ts'
import type { Intent } from '../features/features.ts'
import { leaningOf } from './leaning.ts'

/** What was said beside the matter, which goes on: what was not understood or can't be undone, a question about pay, or about who sees what. */
const latelyOf = (intent: Intent): Subject['lately'] => {
  if (intent.kind === 'unknown' && intent.about === 'pay') return 'pay'
  if (intent.kind === 'privacy') return 'privacy'
  const isTakenBack = intent.kind === 'share.one' && intent.act === 'back'
  return isTakenBack || intent.kind === 'unknown' || intent.kind === 'unclear' ? 'missed' : undefined
}

/** The matter, with what was said beside it; undefined where it stays as it was. */
export function besideMatter(
  intent: Intent,
  reply: Reply,
  { kept, going }: { readonly kept: Subject | undefined; readonly going: Subject | undefined },
): Subject | undefined {
  const lately = latelyOf(intent)
  if (lately) return { ...(going ?? nothing), lately }
  const isChanged = reply.for === 'asker' && reply.changed === true
  if (!kept?.lately || (kept.lately === 'missed' && !isChanged)) return undefined
  const { lately: _, ...rest } = kept
  return rest
}

const nothing: Subject = { kind: 'unknown', levels: [], dimensions: [], sections: [] }

/** "And for the account manager?", "and for a III?" after a question about pay: the posting's pay, or none that is known. */
export function ofPay(utterance: Utterance, last: Subject | undefined): Intent | undefined {
  const { text } = utterance
  if (last?.lately !== 'pay' || text.length > longest) return undefined
  const { names, levels, dimensions, sections, posting } = utterance.saying()
  if (dimensions.named || sections.ids.length > 0 || !goesOn.test(text)) return undefined
  const isNamed = names.some(({ kind, id }) => kind === 'posting' && id !== '')
  if (posting && levels.length === 0 && (isNamed || theJob.test(text))) {
    const { ids } = inWords(utterance, 'posting salary').saying().sections
    return { kind: 'posting', posting: posting.id, sections: [...ids] }
  }
  const said = leaningOf(utterance, undefined)
  return said && said.levels.length > 0 && said.acts.size === 0
    ? { kind: 'unknown', about: 'pay', levels: [...said.levels], names: [] }
    : undefined
}

const longest = 60
const goesOn =
  /^\W*(?:(?:ok|okay|so|hm+|fine|then|well)\b\W*)*(?:and|what about|how about|for|in|same|also|but)\b|\bthen\W*$/i
const theJob = /\b(?:posting|job|ad|advert|opening|vacancy)\b/i

/** "And HR?" after it was asked who sees what. */
export function ofAccess({ text, ...said }: Utterance, last: Subject | undefined): Intent | undefined {
  if (last?.lately !== 'privacy' || text.length > longest) return undefined
  const who = others.exec(text)?.[1]?.trim()
  if (!who || featureWords.test(who)) return undefined
  const { names } = said.saying()
  const isOther = names.some(({ kind }) => kind === 'level' || kind === 'dimension' || kind === 'section')
  return isOther ? undefined : { kind: 'privacy', asked: 'access', who }
}
const others =
  /^\W*(?:(?:ok|okay|so|hm+|fine)\b\W*)*(?:and|or|what about|how about|not even|also|but)\b\W*(?:what about |how about |not even |also )?((?:the |my |our |your |an? )?[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,2}?)(?: (?:too|either|then|can|could|see it|see that|see them))*\W*$/iu
const featureWords = /\b(?:notes?|ratings?|nudges?|compare|show|level|posting|then|now|why|how|when|what)\b/i
