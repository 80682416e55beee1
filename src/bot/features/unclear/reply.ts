import { uniqBy } from 'es-toolkit/array/uniqBy'
import type { Library } from '../../../domain/library/library.ts'
import type { AskerReply, Button, Choice, ReplyPart, RoomReply } from '../../answer.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { firstSteps } from '../../replies/first-steps.ts'
import type { Guide } from '../../replies/phrases.ts'
import { actOf, offerOf } from './offers.ts'

type Refused = 'promotion' | 'pay' | 'task'

/** Out of scope: say so in one line, and what can be done instead. */
const refusals: Readonly<Record<Refused | 'other', string>> = {
  promotion:
    'A guideline can’t tell you that, and I never predict promotions. I can show you what each level asks:',
  pay: 'I don’t know anyone’s pay. I can show you what the job posting says about it:',
  task: 'I don’t keep tasks: in Slack, “/remind me to …” does. I remind you of what a level asks, or of your own notes, for example “remind me of leadership every Monday at 9”:',
  other:
    'I can’t help with that. I only know role guidelines, job postings and your own notes. Here’s what I can do:',
}

/** The same in other words, so that refusals in a row don't read alike. */
const others: readonly string[] = [
  refusals.other,
  'I don’t know about that. I answer from role guidelines, job postings and your own notes. Try one of these:',
  'I don’t have an answer to that. I know what each level asks, what job postings say, and what you’ve noted:',
  'That’s not something I can do. Here’s what I can help with:',
  'Sorry, that’s outside what I know. Ask me what a level expects, or how two levels differ:',
  'I’d rather not guess at that. What I can do well is show you the guideline:',
  'Good question, but not one for me. A colleague may know; I can help with these:',
  'I looked, but found no answer to that. Maybe one of these helps:',
  'That one is beyond me. I know levels, dimensions, postings and your notes:',
  'I can’t tell you that, sorry. Here’s where I can help:',
  'Not my field, I’m afraid. Pick one of these, or put it in other words:',
  'I found nothing with these words. Try other words, or start here:',
]

const instead: Readonly<Record<Refused | 'other', readonly Button[]>> = {
  promotion: [
    { label: 'What Changes', asks: { kind: 'compare' } },
    { label: 'Your Readiness', asks: { kind: 'readiness' } },
  ],
  pay: [{ label: 'Pay in the Posting', asks: { kind: 'posting', sections: ['compensation'] } }],
  task: [
    { label: 'Your Reminders', asks: { kind: 'reminders' } },
    { label: 'Weekly Nudges', asks: { kind: 'nudge.set', when: '' } },
  ],
  other: firstSteps,
}

export const unknownReply = (
  about: Refused | 'other' = 'other',
  turn = 0,
  passages: readonly ReplyPart[] = [],
): RoomReply => ({
  for: 'room',
  summary: about === 'other' ? (others[turn % others.length] ?? refusals.other) : refusals[about],
  parts: [
    fewButtons(instead[about]),
    ...(passages.length > 0 ? [{ kind: 'text' as const, text: 'The closest passages:' }, ...passages] : []),
  ],
})

/** No two buttons look the same. */
const each = (choices: readonly Choice[]): Choice[] => uniqBy(choices, ({ label }) => label)

type Unknown = {
  readonly names: readonly string[]
  readonly levels: readonly string[]
  readonly ofAnything?: boolean | undefined
}

/** An L6, a Mgr II, a VP: codes are said letter by letter. */
const articleFor = (name: string): string =>
  (/^[A-Z]{1,3}\d*$|^[a-z]\d/.test(name) ? /^[AEFHILMNORSX]/i : /^[aeiou]/i).test(name) ? 'an' : 'a'

/** What was named and is none of the guideline's, by its own words; and the levels that there are. */
export function unknownNamesReply(
  { guideline, place }: Guide,
  { names, levels, ofAnything }: Unknown,
): RoomReply {
  const named = names.map((name) => (ofAnything ? `“${name}”` : `${articleFor(name)} “${name}”`)).join(' or ')
  const known = guideline.levels.map(({ short }) => short).join(', ')
  const dimensions = guideline.dimensions.map(({ short }) => short).join(', ')
  const about: ReplyPart[] = ofAnything ? [{ kind: 'text', text: `Dimensions: ${dimensions}.` }] : []
  const [level] = guideline.levels.filter(({ id }) => levels.includes(id))
  const choices: Button[] = [
    level
      ? { label: `What ${level.short} Asks`, asks: { kind: 'expectations', ...place, levels: [level.id] } }
      : { label: 'Compare Levels', asks: { kind: 'compare', ...place } },
    { label: 'All Levels', asks: { kind: 'levels', ...place } },
    ...(ofAnything ? [{ label: 'All Dimensions', asks: { kind: 'dimensions', ...place } } as const] : []),
  ]
  return {
    for: 'room',
    summary: `I don’t know ${named}. Levels here: ${known}.`,
    parts: [...about, { kind: 'choices', choices }],
  }
}

/** `suggestions`: close readings, as words that a person could have typed; `passages`: what comes nearest to the words. */
export function unclearReply(
  suggestions: readonly string[],
  library: Library,
  passages: readonly ReplyPart[] = [],
): RoomReply {
  if (suggestions.length === 0) {
    return { ...unknownReply(), summary: 'I didn’t get that. Here’s what I can do:' }
  }
  const choices = each(suggestions.map((says) => offerOf(says, library)))
  return {
    for: 'room',
    summary: `I’m not sure I follow. Did you mean ${choices.length === 1 ? 'this' : 'one of these'}?`,
    parts: [
      { kind: 'choices', choices },
      ...(passages.length > 0 ? [{ kind: 'text' as const, text: 'The closest passages:' }, ...passages] : []),
    ],
    ...(choices.length === 1 && { offers: choices }),
  }
}

/** What would change something, and was not ordered in so many words: buttons, and nothing done. For its asker alone. */
export function undoneReply(offers: readonly string[], library: Library): AskerReply {
  const choices = each(offers.map((says) => actOf(says, library)))
  if (choices.length === 0)
    return { for: 'asker', summary: 'OK, I haven’t saved or changed anything.', parts: [] }
  const ask = choices.length === 1 ? 'Did you want this?' : 'If you want one of these, press it:'
  return {
    for: 'asker',
    summary: `I haven’t saved or changed anything. ${ask}`,
    parts: [{ kind: 'choices', choices }],
    ...(choices.length === 1 && { offers: choices }),
  }
}

/** "Shorter", and nothing before it. */
export const adriftReply: RoomReply = {
  for: 'room',
  summary:
    'I’ve lost track of what that’s about: I remember a question for half an hour, and only where you asked it. Please say it in full, for example:',
  parts: [{ kind: 'choices', choices: firstSteps.slice(0, 3) }],
}
