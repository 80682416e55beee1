import { type AgendaQuestion, askedQuestions, openQuestions } from '../../../domain/agenda/agenda.ts'
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
import { sourceOf } from '../../replies/phrases.ts'

/** More lines than these are not read in a meeting. */
const [mostLines, mostQuestions, mostAsked] = [6, 10, 10]

export function agendaReply(me: Me, agenda: Agenda): AskerReply {
  const { guideline, target, profile } = me
  const { kept, since, notes, confirmed, ratings, goals, gaps, suggested } = agenda
  const day = readableDay(dayIn(profile.zone, since))
  const from = kept.doneAt
    ? `What’s new since your last 1:1, on ${day}`
    : `What’s new in the last ${daysBack} days. Press “Done” after your 1:1, and the next agenda starts from there`
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
        `Gaps: no note yet on these expectations of ${target.short}`,
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
    : [{ kind: 'text', text: 'Nothing new: no notes, confirmations or ratings in that time.' }]
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
      ? { kind: 'text', text: 'No questions yet. Type “ask about …”, or press “Add a Question”.' }
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
  const edit: Button = { label: 'Edit Questions', asks: { kind: 'agenda.edit' } }
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
      ...(openQuestions(kept).length > 0 ? [edit] : []),
      ...(kept.questions.length > 0 ? [remove] : []),
    ],
  }
}
