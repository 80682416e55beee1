import { z } from 'zod'
import { slug } from '../../domain/document.ts'
import { stem } from '../../domain/tokens.ts'
import type { Saying } from '../saying.ts'
import { classWords } from '../words/word-classes.ts'
import { wordSet } from '../words/word-set.ts'
import { decisive, type Readable } from './kind.ts'

const meSchema = z.object({
  kind: z.literal('me'),
  /** A level that is said to be theirs, or the one that they aim for: the form begins with it. */
  level: slug.optional(),
  guideline: slug.optional(),
  target: z.boolean().optional(),
})

export const me: Readable<typeof meSchema> = {
  schema: meSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ my profile/setting, ^ setting $, ^ hint $, <change> my target
      <level> .. =as my =level/=target/=role, ^ my =level =be <level>, my =target =be <level>, ^ =me <level>, put me down as <level>, put me down as a/an <level>, ^ i be .. <level> .. =target <level>, ^ <change>/set/update =level <level> $, ^ my =role .. =level <level> $, i be .. <level> .. update my =level/=role/=profile
      <change> my =role to, <level> $ .. my =level, ^ i be .. <level> .. save/set/put that/it .. my, <change> my profile
      <change> my current/own/target level/role/guideline, <change> my level/role/guideline/profile/setting`,
    certain:
      'what/which level .. you think i be, my profile/setting, what be my target/current/level/role/guideline',
    sure: 'profile/setting $, my target level $',
    likely: '^ me $',
  },
  facts: (saying) =>
    saying.levels.length > 0 && isProfile(saying) ? [[decisive, 'said of the profile']] : [],
  fill: ({ saying: { text, levels }, place }) => {
    const [level, more] = levels
    if (level === undefined || more !== undefined) return { kind: 'me' }
    return { kind: 'me', level, ...place, ...(/\btarget\b|\baim/i.test(text) && { target: true }) }
  },
}

/** "Me M3 target Sr. Mgr", "I'm a Mgr III, save that as my level": said of the profile, and nothing is asked. */
function isProfile({ text, words }: Saying): boolean {
  const line = words.map(({ word }) => word).join(' ')
  if (text.includes('?') || asking.test(line)) return false
  return (
    /^me\b/.test(line) ||
    /\b(?:change|set|put|switch|update) (?:for me )?(?:the|my) level (?:to|at)\b/.test(line) ||
    /\bas my (?:current |own )?(?:level|target|role)\b|\bmy (?:current |own )?(?:level|target) be\b/.test(
      line,
    )
  )
}
const asking =
  /\b(?:what|which|how|why|when|where|who|show|compare|explain|tell|need|expect|expectation|mean|note)\b/

const hintsSchema = z.object({ kind: z.literal('hints'), on: z.boolean() })

export const hints: Readable<typeof hintsSchema> = {
  schema: hintsSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      hint on/off, <switch> on/off .. hint, <switch> .. hint .. on/off, no/without .. hint
      <end>/<hold>/hide .. hint, not want/need/show/send/give .. hint, enable/activate .. hint`,
  },
  /** Any word against them decides. */
  fill: ({ saying: { words } }) => ({ kind: 'hints', on: !words.some(({ stem }) => against.has(stem)) }),
}

const against: ReadonlySet<string> = new Set(
  [...wordSet('off no not never without hide'), ...classWords('end'), ...classWords('hold')].map(stem),
)
