import { readableDay } from '../../domain/days.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Goal } from '../../domain/own/goals.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Orphan, Standing } from '../../domain/own/readiness.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../answer.ts'
import { goalName } from '../goals/goals.ts'
import { noGuidelineText } from '../no-guideline.ts'
import { noNoteOn, untaggedParts } from '../notes/untagged.ts'
import type { Me } from '../person/me.ts'
import { orphanParts } from '../readiness/parts.ts'
import { setUp } from '../replies/introduction.ts'
import { counted } from '../replies/phrases.ts'
import { questionOf } from '../schedules/message.ts'
import { missedText } from '../schedules/words.ts'
import { gaps, goalParts, lastNotes } from './parts.ts'

const addNote: Button = { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true }

/** All that Home is drawn from. `waiting`: the nudge that nobody answered yet, by its id. */
export type Shown = {
  readonly library: Library
  readonly standings: readonly Standing[]
  readonly orphaned: readonly Orphan[]
  readonly untagged: readonly KeptNote[]
  readonly notes: readonly KeptNote[]
  readonly nudge: Schedule | undefined
  readonly waiting: string | undefined
  /** What it is about. */
  readonly goal: Goal | undefined
  /** Who may publish documents sees the way to them. */
  readonly publishes: boolean
  readonly now: Date
  /** What others show them, a row each. */
  readonly shown: readonly ReplyRow[]
}

/** What to do now, where the gaps are, the last notes; at first, how to begin. Each thing stands there once. */
export function homeReply(me: Me, home: Shown): AskerReply {
  const { standings, orphaned, notes, nudge, now } = home
  const isRated = standings.some(({ rating }) => rating !== undefined)
  if (me.guessed && notes.length === 0 && !nudge && !isRated) {
    const first = firstVisit(home)
    return { ...first, parts: [...sharedWithYou(home), ...unpublished(home), ...first.parts] }
  }
  return {
    for: 'asker',
    title: me.guessed ? 'Your notes' : `${me.current.short} → ${me.target.short}`,
    summary: `${me.guessed ? '' : `${me.guideline.role}. `}Only you can see this page.`,
    parts: [
      ...sharedWithYou(home),
      ...unpublished(home),
      ...toDo(me, home),
      ...(nudge?.inDnd ? [{ kind: 'text', text: missedText(nudge.inDnd, now) } as const] : []),
      ...untaggedParts(home.untagged),
      ...(me.isRoleOpen || standings.length === 0 ? [] : gaps(me, standings)),
      ...goalParts(me, notes),
      ...lastNotes(notes),
      ...orphanParts(orphaned, me.guideline),
      { kind: 'choices', choices: [whatIsShared, settings, help], more: forPublishers(home) },
    ],
  }
}

const unpublished = ({ library }: Shown): ReplyPart[] =>
  library.guidelines.length > 0 ? [] : [{ kind: 'text', text: noGuidelineText }]

const whatIsShared: Button = { label: 'What Is Shared', asks: { kind: 'shared' } }

const settings: Button = { label: 'Settings', asks: { kind: 'settings' } }
const help: Button = { label: 'Help', asks: { kind: 'help' } }
const forPublishers = ({ publishes }: Shown): Button[] =>
  publishes ? [{ label: 'Publish Guidelines', asks: { kind: 'publish' } }] : []

const sharedWithYou = ({ shown }: Shown): ReplyPart[] =>
  shown.length === 0
    ? []
    : [
        { kind: 'title', text: 'Shared with you' },
        { kind: 'table', rows: shown.slice(0, mostShown) },
      ]

/** The others are in the list of what is shared. */
const mostShown = 10

/** It goes once something was set up or written down. */
const firstVisit = (home: Shown): AskerReply => ({
  for: 'asker',
  title: 'Level Guide',
  summary: 'I know what each level of your role asks, and I keep notes that only you can see.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { ...setUp, main: true },
        { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
        { label: 'Compare Levels', asks: { kind: 'compare' } },
      ],
    },
    { kind: 'title', text: 'Or just ask' },
    {
      kind: 'text',
      text: 'Write to me under Messages, or type /level in any channel. For example “compare”, or “note helped a colleague with their first review”.',
    },
    {
      kind: 'choices',
      choices: [{ label: 'Privacy', asks: { kind: 'privacy' } }, settings, help],
      more: forPublishers(home),
    },
  ],
})

/** The nudge that waits, else the widest gap. */
function toDo(me: Me, { standings, nudge, waiting, goal, untagged }: Shown): ReplyPart[] {
  const more: Button[] = me.guessed ? [setUp] : []
  if (nudge && waiting !== undefined) {
    return [
      { kind: 'title', text: 'Waiting for your answer' },
      { kind: 'text', text: questionOf(nudge) },
      ...(goal ? [{ kind: 'text', text: `Your goal this time: ${goalName(goal)}.` } as const] : []),
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'nudge.tap', act: 'add', id: waiting }, main: true },
          { label: 'Nothing This Time', asks: { kind: 'nudge.tap', act: 'nothing', id: waiting } },
          ...more,
        ],
      },
    ]
  }
  const [widest] = me.isRoleOpen ? [] : standings
  return [
    { kind: 'title', text: 'Write down next' },
    {
      kind: 'text',
      text: widest
        ? gapText(widest, untagged)
        : 'What did you do this week that mattered? One line is enough.',
    },
    { kind: 'choices', choices: [addNote, ...more] },
  ]
}

const gapText = ({ dimension, notes, newest }: Standing, untagged: readonly KeptNote[]): string =>
  notes === 0
    ? `${untagged.length === 0 ? noNoteOn(dimension, untagged) : `No note is tagged ${dimension.short} yet.`} What did you do there lately?`
    : `You have ${counted(notes, 'note')} on ${dimension.short}, the newest from ${readableDay(newest ?? '')}. What have you done since?`
