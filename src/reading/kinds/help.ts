import { z } from 'zod'
import { findVerb } from '../language.ts'
import { decisive, type Readable } from './kind.ts'

const schema = z.object({
  kind: z.literal('help'),
  verb: z.string().optional(),
  /** Asked in one's own words: who the bot is, or what it can do. */
  asked: z.enum(['who', 'what']).optional(),
})

export const help: Readable<typeof schema> = {
  schema,
  cues: {
    command:
      '^ help compare/show/nudge/note/notes/rate/packet/share/posting/search/delete/readiness, how do/can i/you/one .. =note/=notes/nudge/reminder/rating/packet',
    certain: `
      ^ help $, ^ halp $, ^ who be you $, ^ what be you $, who/what be you and what, what/which command, what .. i ask you, what can i ask, what .. can i type/say/write, what/which question/things .. you answer/understand
      <show> .. command, how do/does .. =nudge/=nudges/=reminder/=reminders/=rating/=packet work, what happens when/if, man page $, ^ man $, be there .. manual
      what be my option, what do i type, what be you able, what can you do for me, explain .. how you work, new here
      what can you/this/the/it .. do, what can .. bot, how do/can i/one/you/we/this .. use/operate/work, how to use, how .. you work
      ^ command $, list .. command, command .. there, ^ manual $, ^ option $, ^ menu $, what .. you .. do for`,
    sure: 'show .. help, ^ usage, what be you for, get started, who be you, how .. start, what else can, what be this bot',
    likely: 'how do i .. <keep>/<drop>/<hold>/share/rate/nudge, example of',
    faint: 'help me $, what do you do',
  },
  facts: ({ text, words: [first, second, ...more] }, verbs) => {
    const isOfCommand = first?.word === 'help' && second && more.length === 0
    if (isOfCommand && findVerb(verbs, second.typed)) return [[decisive, '“help” and a command']]
    return asksWho(text) ? [[decisive, 'who the bot is']] : []
  },
  fill({ saying, vocabulary: { language } }) {
    const verb = saying.words
      .map(({ typed }) => findVerb(language.verbs, typed)?.verb)
      .find((name) => name !== undefined && !asking.has(name))
    if (verb !== undefined) return { kind: 'help', verb }
    const { text } = saying
    return { kind: 'help', ...(!commanding.test(text) && { asked: asksWho(text) ? 'who' : 'what' }) }
  },
}

const commanding = /^\W*(?:help|halp|commands?|manual|man|options?|menu|usage)\b|\bcommands?\b/i
const longestWho = 60
const asksWho = (text: string): boolean => text.length <= longestWho && ofBot.test(text)
const ofBot =
  /\b(?:who|what) (?:are|r) (?:you|u)(?: exactly| actually| really| anyway| then)?(?:\W*$| and\b|[,?])|\bwho (?:is|['’]s) this\b|\bwho am i (?:talking|speaking|chatting)\b|\bintroduce yourself\b|\bwhat(?: is|['’]?s) (?:this|level guide|this (?:bot|thing|app|tool|channel bot))\W*$/i

/** "Help me" asks for help, not for the command `me`. */
const asking: ReadonlySet<string> = new Set(['help', 'me'])
