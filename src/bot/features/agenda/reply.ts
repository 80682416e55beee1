import {
  type AgendaDraft,
  type AgendaQuestion,
  askedQuestions,
  mostOpen,
  openQuestions,
} from '../../../domain/agenda/agenda.ts'
import { dayIn, readableDay } from '../../../domain/days.ts'
import { type Agenda, daysBack } from '../../agenda/loading.ts'
import {
  confirmedLine,
  gapName,
  noteLine,
  progressText,
  ratingLine,
  suggestedText,
} from '../../agenda/words.ts'
import {
  type AskerReply,
  type Button,
  type ReplyPart,
  type ReplyRow,
  strong,
  type Words,
} from '../../answer.ts'
import { goalName } from '../../goals/goals.ts'
import type { Me } from '../../person/me.ts'
import { clipped, counted, firstLine, sourceOf } from '../../replies/phrases.ts'

/** More lines than these are not read in a meeting. */
const [mostLines, mostQuestions, mostAsked] = [6, 10, 10]

export function agendaReply(me: Me, agenda: Agenda): AskerReply {
  const { guideline, target, profile } = me
  const { kept, since, notes, confirmed, ratings, goals, gaps, suggested } = agenda
  const day = readableDay(dayIn(profile.zone, since))
  const from = kept.doneAt
    ? `What’s new since your last 1:1, on ${day}`
    : `What’s new in the last ${daysBack} days. After your 1:1 press “Done”: then the next agenda begins there`
  return {
    for: 'asker',
    title: 'Your 1:1',
    summary: `${from}. Only you can see this.`,
    parts: [
      ...newsParts([
        ['Notes, results first', notes.map(noteLine)],
        ['Confirmed', confirmed.map((each) => confirmedLine(each, profile.zone))],
        ['Rated', ratings.map((each) => ratingLine(each, guideline))],
      ]),
      ...questionParts(agenda, me),
      ...listOf(
        'Goals',
        goals.map((each): Words => [strong(`${goalName(each.goal)}: `), { text: progressText(each) }]),
      ),
      ...listOf(
        `Gaps: no note yet for ${target.short}`,
        gaps.map((each): Words => [strong(`${gapName(each)}: `), { text: each.expectation.text }]),
      ),
      ...listOf(
        'You could also ask (from Level Guide’s list)',
        suggested.map((each) => suggestedText(each, target)),
      ),
      ...askedBefore(agenda, me),
      choicesOf(agenda),
      ...(gaps.length > 0 ? [sourceOf(guideline)] : []),
    ],
  }
}

function newsParts(lists: readonly (readonly [heading: string, lines: readonly string[]])[]): ReplyPart[] {
  const parts = lists.flatMap(([heading, lines]) => listOf(heading, lines))
  return parts.length > 0
    ? parts
    : [{ kind: 'text', text: 'Nothing is written down, confirmed or rated since then.' }]
}

function listOf(heading: string, items: readonly Words[]): ReplyPart[] {
  if (items.length === 0) return []
  const rest = items.length - mostLines
  return [
    {
      kind: 'list',
      heading,
      items: [...items.slice(0, mostLines), ...(rest > 0 ? [`And ${rest} more.`] : [])],
    },
  ]
}

function questionParts({ kept }: Agenda, { profile }: Me): ReplyPart[] {
  const open = openQuestions(kept)
  const rest = open.length - mostQuestions
  const row = ({ id, text, addedAt }: AgendaQuestion): ReplyRow => ({
    name: text,
    text: `added ${readableDay(dayIn(profile.zone, new Date(addedAt)))}`,
    open: { label: 'Asked', asks: { kind: 'agenda.do', act: 'asked', id } },
  })
  return [
    { kind: 'title', text: 'What you want to ask' },
    open.length === 0
      ? { kind: 'text', text: 'No question yet. Write “ask about …”, or press “Add a Question”.' }
      : { kind: 'table', rows: open.slice(0, mostQuestions).map(row) },
    ...(rest > 0
      ? [{ kind: 'text', text: `${rest} more come up here as you tick these off.` } as const]
      : []),
  ]
}

function askedBefore({ kept }: Agenda, { profile }: Me): ReplyPart[] {
  const asked = askedQuestions(kept)
  if (asked.length === 0) return []
  const shown = asked.slice(0, mostAsked)
  const line = ({ text, askedAt = '' }: AgendaQuestion): string =>
    `${text} (${readableDay(dayIn(profile.zone, new Date(askedAt)))})`
  const hint = shown.length < asked.length ? `the last ${shown.length} of ${asked.length}` : `${asked.length}`
  return [{ kind: 'fold', title: 'Asked before', hint, lists: [{ kind: 'list', items: shown.map(line) }] }]
}

function choicesOf({ kept }: Agenda): ReplyPart {
  const remove: Button = { label: 'Remove Questions', asks: { kind: 'agenda.do', act: 'remove' } }
  return {
    kind: 'choices',
    choices: [
      { label: 'Add a Question', asks: { kind: 'agenda.ask' }, main: true },
      { label: 'Show to Someone', asks: { kind: 'share.agenda' } },
      { label: 'Done', asks: { kind: 'agenda.do', act: 'done' } },
    ],
    more: [
      { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
      { label: 'Goals', asks: { kind: 'goals' } },
      ...(kept.questions.length > 0 ? [remove] : []),
    ],
  }
}

const yours: Button = { label: 'Your 1:1', asks: { kind: 'agenda' } }

/** What was just done about it. */
const doneReply = (summary: string, more: readonly Button[] = []): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${summary} Only you can see this.`,
  parts: [{ kind: 'choices', choices: [yours, ...more] }],
})

export const addedReply = (text: string): AskerReply =>
  doneReply(`Added to your 1:1: “${clipped(firstLine(text), 120)}”.`, [
    { label: 'Add a Question', asks: { kind: 'agenda.ask' } },
  ])

/** `question`: the one that was ticked off, or is to be asked again; undefined where it is gone. */
export function askedReply(agenda: AgendaDraft, question: AgendaQuestion | undefined): AskerReply {
  if (!question) return noQuestionReply
  const name = `“${clipped(firstLine(question.text), 120)}”`
  if (!question.askedAt) return doneReply(`It’s on your agenda again: ${name}.`)
  const open = openQuestions(agenda).length
  return doneReply(`Ticked off: ${name}. ${open === 0 ? 'None is left to ask.' : `${open} left to ask.`}`, [
    { label: 'Ask Again', asks: { kind: 'agenda.do', act: 'open', id: question.id } },
  ])
}

export function tookPlaceReply(agenda: AgendaDraft): AskerReply {
  const open = openQuestions(agenda).length
  const left =
    open === 0
      ? ''
      : ` ${counted(open, 'question')} that you didn’t tick off ${open === 1 ? 'stays' : 'stay'} on it.`
  return doneReply(`Done. Your next agenda begins now.${left}`)
}

export const removedReply = (count: number): AskerReply =>
  doneReply(count === 1 ? 'The question is gone.' : `${counted(count, 'question')} are gone.`)

export const noQuestionReply: AskerReply = {
  for: 'asker',
  summary: 'There’s no such question on your agenda any more.',
  parts: [{ kind: 'choices', choices: [yours] }],
}

export const tooManyReply: AskerReply = {
  for: 'asker',
  summary: `You have ${mostOpen} questions for your 1:1 already. Tick off or remove one first, then add this one.`,
  parts: [{ kind: 'choices', choices: [yours] }],
}
