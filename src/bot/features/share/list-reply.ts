import { dayIn, readableDay } from '../../../domain/days.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { Confirmation } from '../../../domain/shares/confirmation.ts'
import type { Share } from '../../../domain/shares/share.ts'
import type { Ask } from '../../../store/shares/asks.ts'
import type { ListedShare } from '../../../store/shares/shares.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../../answer.ts'
import { clipped, counted, firstLine } from '../../replies/phrases.ts'
import { answerNames } from '../../shares/confirmed.ts'
import { shownRows } from '../../shares/rows.ts'

type ConfirmedNote = { readonly note: KeptNote; readonly said: Confirmation }

/** Those of older notes stand under them. */
const mostConfirmed = 10

/** `waits`: the reader rated, and sees both once the owner has rated too. */
export type Came = { readonly comments: number; readonly rated: boolean; readonly waits: boolean }

export type SharedLists = {
  readonly shown: readonly Share[]
  readonly mine: readonly ListedShare[]
  /** Those of them whose notes are different by now. */
  readonly changed: ReadonlySet<string>
  /** What the readers of them said, by share. */
  readonly came: ReadonlyMap<string, Came>
  /** What the asker said of others' notes; and whether they want to be asked. */
  readonly confirmed: readonly Confirmation[]
  readonly unasked: boolean
  /** Who confirmed notes of the asker’s, the newest first. */
  readonly confirmedBy: readonly ConfirmedNote[]
  /** Whom the asker asked to confirm a note, and who said nothing. */
  readonly asked: readonly Ask[]
  readonly zone: string
  readonly nameOf: (personId: string) => string
}

export function sharedReply(lists: SharedLists): AskerReply {
  const { shown, mine, zone, nameOf } = lists
  const [count, out] = [shown.length, mine.length]
  return {
    for: 'asker',
    title: 'Shared',
    summary: `${count === 0 ? 'Nothing is shared with you right now, nobody is asking you to confirm anything' : `${counted(count, 'thing')} shared with you`}, and ${out === 0 ? 'you’re sharing nothing' : `you’re sharing ${counted(out, 'thing')}`}. Only you can see this list.`,
    parts: [
      ...section('Shown to you', shownRows(shown, { zone, nameOf })),
      ...section(
        'What you show',
        mine.map((one) => mineRow(one, lists)),
      ),
      ...section(
        'Who you asked to confirm a note',
        lists.asked.map((one) => askedRow(one, lists)),
      ),
      ...section(
        'Who confirmed your notes',
        lists.confirmedBy.slice(0, mostConfirmed).map((one) => confirmedByRow(one, lists)),
      ),
      ...section(
        'What you confirmed',
        lists.confirmed.map((one) => confirmedRow(one, lists)),
      ),
      {
        kind: 'choices',
        choices: [showNotes, ...(out > 0 ? [takeSomeBack] : []), ...(lists.unasked ? [askMe] : [])],
      },
    ],
  }
}

/** What they show, each with the way to end that. */
export function takeBackReply(lists: SharedLists): AskerReply {
  const { mine, asked } = lists
  const none = mine.length + asked.length === 0
  return {
    for: 'asker',
    title: 'Take back',
    summary: none
      ? 'You aren’t showing anything to anyone, so there’s nothing to take back. Only you can see this.'
      : 'This is what you show, and to whom. When you take something back, nobody can open it any more, and the comments and ratings on it are deleted. Only you can see this.',
    parts: [
      ...section(
        'What you show',
        mine.map((one) => ({ ...mineRow(one, lists), open: takeBack(one) })),
      ),
      ...section(
        'Who you asked to confirm a note',
        asked.map((one) => askedRow(one, lists)),
      ),
      { kind: 'choices', choices: [{ label: 'What Is Shared', asks: { kind: 'shared' } }] },
    ],
  }
}

const takeBack = ({ share: { id } }: ListedShare): Button => ({
  label: 'Take Back',
  asks: { kind: 'share.one', act: 'back', id },
})

const takeSomeBack: Button = { label: 'Take Something Back', asks: { kind: 'shared', back: true } }

const showNotes: Button = { label: 'Show Notes to Someone', asks: { kind: 'share.pick', ids: [] } }

/** Nothing of whether they were told, opened it or refused. */
const askedRow = ({ id, colleagueId, at }: Ask, { zone, nameOf }: SharedLists): ReplyRow => ({
  name: nameOf(colleagueId),
  text: `asked ${readableDay(dayIn(zone, at))}: not answered`,
  open: { label: 'Take Back', asks: { kind: 'confirm.do', act: 'drop', id } },
})

const askMe: Button = { label: 'Let People Ask Me', asks: { kind: 'confirm.do', act: 'again' } }

const confirmedByRow = ({ note, said }: ConfirmedNote, { zone, nameOf }: SharedLists): ReplyRow => ({
  name: nameOf(said.by),
  text: `${readableDay(dayIn(zone, said.at))}: ${answerNames[said.answer]}. “${clipped(firstLine(note.what), 120)}”`,
  open: { label: 'Open', asks: { kind: 'note', act: 'open', id: note.id } },
})

function confirmedRow(
  { id, askerId, at, answer, line }: Confirmation,
  { zone, nameOf }: SharedLists,
): ReplyRow {
  return {
    name: nameOf(askerId),
    text: `${readableDay(dayIn(zone, at))}: ${answer === 'saw' ? 'I saw this' : 'partly'}${line ? `, “${line}”` : ''}`,
    open: { label: 'Take Back', asks: { kind: 'confirm.do', act: 'withdraw', id } },
  }
}

const section = (title: string, rows: readonly ReplyRow[]): ReplyPart[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'title', text: title },
        { kind: 'table', rows },
      ]

function mineRow({ share, open }: ListedShare, lists: SharedLists): ReplyRow {
  const { zone, nameOf, changed } = lists
  const day = (at: Date) => readableDay(dayIn(zone, at))
  const came = lists.came.get(share.id)
  const news = [
    share.openedAt ? `opened ${day(share.openedAt)}` : 'not opened yet',
    ...(came && came.comments > 0 ? [`commented${came.comments > 1 ? ` ${came.comments} times` : ''}`] : []),
    ...(came?.rated ? ['rated'] : []),
  ].join(', ')
  const waits = came?.waits ? '. Their ratings and yours are shown once you’ve rated too' : ''
  return {
    name: nameOf(share.readerId),
    text: `${open?.shared.title ?? 'Can’t be read now'}, since ${day(share.at)}, until ${day(share.endsAt)}: ${news}${waits}${changed.has(share.id) ? '. Your notes have changed since' : ''}`,
    open: open
      ? { label: 'Look', asks: { kind: 'share.one', act: 'look', id: share.id } }
      : takeBack({ share }),
  }
}
