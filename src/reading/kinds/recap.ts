import { z } from 'zod'
import { stem } from '../../domain/tokens.ts'
import type { Saying } from '../saying.ts'
import { namesTime, periodIn, periodSchema } from '../times/period.ts'
import { classWords } from '../words/word-classes.ts'
import { isClosing, isCourtesy, isOfTime } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { decisive, type Readable } from './kind.ts'

const showSchema = z.object({
  kind: z.literal('recap'),
  period: periodSchema.optional(),
  /** The first and last day, as a button says them. */
  days: z.object({ since: z.iso.date(), until: z.iso.date() }).optional(),
})

export const show: Readable<typeof showSchema> = {
  schema: showSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ =recap $, ^ my =recap/=recaps, ^ =recap =this/=last/=previous/=past, ^ =recap of/for my/=the/=this/=last, ^ <show> .. my =recap, ^ =recap my =notes/=month/=quarter/=year/=week
      ^ <show> me .. =recap, ^ =recap of =what i, ^ =summarize/=summarise .. my =notes/=month/=quarter, ^ =sum up .. my =notes/=month/=quarter
      ^ what be in my =recap, ^ =summary of my =notes/=month/=quarter`,
    certain: `
      =recap of .. my =notes/=month/=quarter/=year/=wins, my =recap for/of/=this/=last, summarize/=summarise/=recap .. my =notes/=month/=quarter/=wins/=entries, =summary of my =notes/=month/=quarter/=wins/=entries`,
  },
  facts: (saying) => (sumsUpTime(saying) ? [[decisive, 'a time, summed up']] : []),
  isRuledOut: ({ words }) => !words.some(({ stem }) => named.has(stem) || toldInShort.has(stem)),
  fill: ({ saying }) => ({ kind: 'recap', ...periodIn(saying) }),
}

/** "Summarize my October", "sum up the last quarter for me": a time, and nothing else. */
function sumsUpTime(saying: Saying): boolean {
  const { words } = saying
  const isTime = ({ word }: Word) => namesTime(word) || isOfTime(word)
  return (
    words.every(
      (each) => toldInShort.has(each.stem) || named.has(each.stem) || isLight(each) || isTime(each),
    ) && periodIn(saying).period !== undefined
  )
}

const isLight = ({ word }: Word): boolean => isCourtesy(word) || isClosing(word) || beside.has(word)
const beside = wordSet(
  'up my our of for in from during me this last past previous current whole so far give show',
)

/** How often one can come by itself. */
export const rhythms = ['monthly', 'quarterly', 'off'] as const

const setSchema = z.object({
  kind: z.literal('recap.set'),
  /** Without it, the form asks. */
  rhythm: z.enum(rhythms).optional(),
})

export const set: Readable<typeof setSchema> = {
  schema: setSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      =monthly/=quarterly/=weekly =recap/=recaps, =recap/=recaps .. =monthly/=quarterly, =recap/=recaps .. =every/=each =month/=quarter/=week, =every/=each =month/=quarter .. =recap/=recaps, =recap/=recaps on/off
      <end> .. =recap/=recaps, <switch> .. =recap/=recaps on/off, <switch> on/off .. =recap/=recaps, no =more/=further =recap/=recaps, not .. =send .. =recap/=recaps, not want .. =recap/=recaps, <change> .. =recap/=recaps
      =recap/=recaps .. once a month/quarter, once a month/quarter .. =recap/=recaps, =start/=begin/=enable/=activate .. =recap/=recaps, =recap/=recaps .. per month/quarter, =recap/=recaps setting, unsubscribe .. =recap/=recaps`,
  },
  isRuledOut: ({ words }) => !words.some(({ stem }) => named.has(stem)),
  fill: ({ saying }) => {
    const rhythm = rhythmIn(saying)
    return { kind: 'recap.set', ...(rhythm && { rhythm }) }
  },
}

/** Any word against them decides. */
function rhythmIn({ words }: Saying): (typeof rhythms)[number] | undefined {
  const said = new Set(words.map((each) => each.stem))
  const has = (stems: ReadonlySet<string>) => [...stems].some((each) => said.has(each))
  if (has(against)) return 'off'
  if (has(quarterly)) return 'quarterly'
  return has(monthly) ? 'monthly' : undefined
}

const stems = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(stem))
/** “Monthly” alone is a nudge’s. */
const named = stems(['recap', 'recaps'])
const toldInShort = stems(['summarize', 'summarise', 'summary', 'sum'])
const against = stems([...wordSet('off no not never without unsubscribe'), ...classWords('end')])
const quarterly = stems(['quarterly', 'quarter', 'quarters'])
const monthly = stems(['monthly', 'month', 'months'])
