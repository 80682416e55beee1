import { z } from 'zod'
import { wordSet } from '../words/word-set.ts'
import type { Readable } from './kind.ts'

/** What a courtesy is, where it is no greeting. */
const courtesy = z.enum(['thanks', 'bye', 'bot', 'ok', 'kept', 'yes', 'past'])
export type Courtesy = z.infer<typeof courtesy>

/** `past`: a place that the list shown last doesn't have; `count`: how many it has. */
const schema = z.object({
  kind: z.literal('smalltalk'),
  about: courtesy.optional(),
  count: z.number().optional(),
})

export const smalltalk: Readable<typeof schema> = {
  schema,
  cues: {
    certain: `
      be you .. real/robot/human/person/ai/alive, you be .. best/great/awesome/amazing/star/cool/nice/kind/funny/sweet/angel/legend
      nice/good/great/kind/best/sweet/lovely bot, how be you, how be it going, how .. going, who made/built/created you`,
    likely: `
      ^ hola, ^ bonjour, ^ hallo, ^ ciao, ^ salut, ^ moin, ^ servus, ^ ola, buenos dias/tardes/noches, guten tag/morgen/abend, obrigado, obrigada, grazie, arigato, tack, dzieki, wow
      happy <day>/weekend/holiday/birthday, nice/good/great/lovely weekend, no worries, no problem, you be funny, welcome, love it, nice one, how be things
      ^ hi, ^ hello, ^ hey, ^ yo, thanks, thank you, good morning/afternoon/evening/night/day, bye, goodbye, see you, well done
      good job, love you, merci, danke, gracias, cheers, sup, morning, appreciate, forget it $, ^ cool $, ^ nice $, ^ ok $, ^ okay $, ^ great $
      lol, haha, lmao, never mind, congratulations, you .. rock, ^ got it, ^ perfect, ^ awesome, ^ sorry $, ^ yes $, ^ yes please $, ^ yeah $, ^ yep $, ^ sure $, ^ do it $, ^ go ahead $, ^ no $`,
  },
  fill({ saying: { text, words } }) {
    if (text.length <= 20 && agreeing.test(text)) return { kind: 'smalltalk', about: 'yes' }
    const about = courtesies.find(([, set]) => words.some(({ word }) => set.has(word)))?.[0]
    return { kind: 'smalltalk', ...(about !== undefined && about !== 'hello' && { about }) }
  },
}

/** An answer, where nothing was asked. */
const agreeing = /^\W*(?:yes|yeah|yep|yup|yes please|sure|do it|go ahead)\W*$/i

/** In the order in which they count: "hey, thanks" is thanks, and "nice to meet you, good evening" is none. */
const courtesies: readonly (readonly [Courtesy | 'hello', ReadonlySet<string>])[] = [
  ['thanks', wordSet('thanks thank thx tx ty tnx cheers ta gracias danke merci grazie obrigado obrigada')],
  ['bot', wordSet('robot human ai gpt chatgpt llm machine real')],
  ['hello', wordSet('hello hi hiya hey hola hallo bonjour salut buenos meet morning afternoon evening')],
  ['bye', wordSet('bye goodbye cya ya ciao adios night weekend see')],
  [
    'thanks',
    wordSet('helpful awesome perfect great nice lovely brilliant best rock star useful love good wow'),
  ],
  ['ok', wordSet('ok okay lol haha mind got worries sorry forget fine sure right')],
]
