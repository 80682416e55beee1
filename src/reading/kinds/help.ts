import { z } from 'zod'
import { findVerb } from '../language.ts'
import { decisive, type Readable } from './kind.ts'

const schema = z.object({ kind: z.literal('help'), verb: z.string().optional() })

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
  facts: ({ words: [first, second, ...more] }, verbs) =>
    first?.word === 'help' && second && more.length === 0 && findVerb(verbs, second.typed)
      ? [[decisive, '“help” and a command']]
      : [],
  fill({ saying, vocabulary: { language } }) {
    const verb = saying.words
      .map(({ typed }) => findVerb(language.verbs, typed)?.verb)
      .find((name) => name !== undefined && !asking.has(name))
    return { kind: 'help', ...(verb !== undefined && { verb }) }
  },
}

/** "Help me" asks for help, not for the command `me`. */
const asking: ReadonlySet<string> = new Set(['help', 'me'])
