import { dayIn, readableDay } from '../../../domain/days.ts'
import { mostKept } from '../../../domain/own/person-data.ts'
import type { Holding } from '../../../store/people/holdings.ts'
import type { Imported } from '../../../store/people/people-data.ts'
import type { AskerReply, Button, File, ReplyRow } from '../../answer.ts'
import { privacyPart } from '../../person/privacy.ts'
import { counted } from '../../replies/phrases.ts'

const kinds: Readonly<Record<Holding['kind'], { readonly name: string; readonly kept: string }>> = {
  profile: { name: 'Levels, goals, settings', kept: 'until you delete everything' },
  notes: { name: 'Notes', kept: 'until you delete them' },
  'deleted-notes': { name: 'Deleted notes', kept: '10 minutes, for undo' },
  'note-versions': { name: 'Earlier versions of notes', kept: 'as long as the note' },
  ratings: { name: 'Ratings', kept: 'until you delete everything' },
  cases: { name: 'Cases for promotion', kept: 'until you delete everything' },
  'case-versions': { name: 'Earlier versions of cases', kept: 'as long as the case' },
  schedules: { name: 'Nudges, reminders and recaps', kept: 'until you stop them' },
  nudges: { name: 'When nudges were sent', kept: '90 days' },
  posts: { name: 'That you posted an answer', kept: '30 days' },
  news: { name: 'News that you were told of', kept: 'until you delete everything' },
  conversations: { name: 'What you asked about last, without your words', kept: '30 minutes' },
  feedback: { name: 'Your votes on answers, and why', kept: '180 days' },
  'unanswered-words': { name: 'Words I did not understand, that you share', kept: '90 days' },
  'word-consent': { name: 'Whether you share such words', kept: 'until you delete everything' },
  greeting: { name: 'That we have met', kept: 'until you delete everything' },
  undo: { name: 'Your last changes', kept: '10 minutes, for undo' },
  'in-hand': { name: 'Messages I’m answering', kept: 'until they are answered' },
  drafts: { name: 'Documents that you didn’t publish yet', kept: '24 hours' },
  published: { name: 'That you published a document', kept: 'until you delete everything' },
  'taken-back': { name: 'That you took one back', kept: 'until you delete everything' },
  shares: { name: 'What you show others', kept: 'until you take it back, or it ends' },
  'shown-to-me': { name: 'What others show you', kept: 'until they take it back, or it ends' },
  comments: { name: 'Your comments on what is shown', kept: 'as long as it is shown' },
  'share-ratings': { name: 'Your ratings of what is shown', kept: 'as long as it is shown' },
  notices: { name: 'Where I told you of what is shown', kept: 'as long as it is shown' },
  asks: { name: 'Whom you asked to confirm notes', kept: '90 days' },
  'asked-of-me': { name: 'Who asked you to', kept: '90 days' },
  confirmations: { name: 'What you confirmed', kept: 'until you take it back, or the note goes' },
  confirmed: { name: 'What others confirmed of yours', kept: 'until they take it back' },
  unasked: { name: 'That you don’t want to be asked', kept: 'until you change it' },
}

/** Who else than the person themselves. */
const readers: Readonly<Partial<Record<Holding['kind'], string>>> = {
  schedules: 'you; an operator, the times',
  nudges: 'an operator, without words',
  posts: 'an operator, as ids',
  news: 'an operator, when',
  conversations: 'an operator, as ids',
  feedback: 'an operator, without your name',
  'unanswered-words': 'an operator, without your name',
  'word-consent': 'an operator, as ids',
  greeting: 'an operator, as ids',
  undo: 'you; an operator, the times',
  'in-hand': 'an operator, the time',
  published: 'who may publish here; an operator, as ids',
  'taken-back': 'an operator, as ids',
  shares: 'you and who you show it to; an operator, as ids',
  'shown-to-me': 'who shows it and you; an operator, as ids',
  comments: 'you and who shows it; an operator, as ids',
  'share-ratings': 'you, and who shows it or is shown it; an operator, as ids',
  notices: 'an operator, as ids',
  asks: 'an operator, as ids',
  'asked-of-me': 'an operator, as ids',
  confirmations: 'you and who asked; an operator, as ids',
  confirmed: 'you and who said it; an operator, as ids',
  unasked: 'an operator, as ids',
}

/** `asked`: whether somebody else can read it, so that the answer is yes or no. */
export type Holdings = {
  readonly holdings: readonly Holding[]
  readonly zone: string
  /** What they show others, a row each. */
  readonly shown: readonly ReplyRow[]
  readonly asked?: 'access' | undefined
  readonly sharesWords: boolean
}

export function holdingsReply({ holdings, zone, shown, asked, sharesWords }: Holdings): AskerReply {
  const shows = shown.length > 0
  const rows = holdings.map(({ kind, count, oldest }) => [
    kinds[kind].name,
    `${count}`,
    oldest ? readableDay(dayIn(zone, oldest)) : '–',
    readers[kind] ?? 'you alone',
    kinds[kind].kept,
  ])
  return {
    for: 'asker',
    title: 'What I hold about you',
    summary: `${asked && !shows ? 'No. ' : ''}${shows ? 'Only who stands here can read something of yours, and only what you show them; everything else you alone can see.' : 'Only you can see your notes and ratings.'} Below is everything I keep about you, who can read it, and for how long.`,
    parts: [
      ...(shows
        ? [{ kind: 'title', text: 'What you show' } as const, { kind: 'table', rows: shown } as const]
        : []),
      {
        kind: 'grid',
        caption: 'What is kept about you',
        columns: ['What', 'Count', 'Oldest', 'Who can read it', 'How long'],
        rows,
      },
      privacyPart(shows),
      {
        kind: 'choices',
        choices: [
          { label: 'Export Everything', asks: { kind: 'export' } },
          ...(sharesWords ? [shareNone] : []),
          { label: 'Delete Everything', asks: { kind: 'erase' } },
        ],
      },
    ],
  }
}

const shareNone: Button = { label: 'Don’t Share Words', asks: { kind: 'words', shared: false } }

/** A receipt: what went, and how much of it; nothing of what there was none of. */
export function erasedReply(deleted: readonly Holding[]): AskerReply {
  const items = deleted.flatMap(({ kind, count }) => (count > 0 ? [`${kinds[kind].name}: ${count}`] : []))
  return {
    for: 'asker',
    changed: true,
    summary:
      'Everything I held about you is deleted, and your key is destroyed, so that no backup of the notes can be read any more. Only you can see this.',
    parts: [
      ...(items.length > 0 ? [{ kind: 'list', heading: 'Deleted', items } as const] : []),
      {
        kind: 'text',
        text: 'Our messages here, and files that I sent you, are Slack’s and stay. To delete one of yours, point at it and choose “Delete” in its ⋮ menu; a file, under “Files”. For the rest, ask who runs Slack for you.',
      },
    ],
  }
}

export const exportedReply = (files: readonly File[]): AskerReply => ({
  for: 'asker',
  files,
  summary: `Everything you kept comes as files in our direct message: ${files.map(({ name }) => name).join(', ')}. Only you can see this. Send me the .json file there to import it again.`,
  parts: [],
})

export const importedReply = ({
  notes,
  ratings,
  profile,
  schedules,
  cases = 0,
  left = 0,
}: Imported): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Imported: ${counted(notes, 'note')} and ${counted(ratings, 'rating')} that you did not have${cases > 0 ? `, ${counted(cases, 'case')} for promotion` : ''}${profile > 0 ? ', and your levels and settings' : ''}${schedules > 0 ? `, and ${schedules === 1 ? 'a nudge, reminder or recap, which comes' : `${schedules} nudges, reminders and recaps, which come`} at their hours again` : ''}. What you had stays as it was.${left > 0 ? ` ${left.toLocaleString('en')} were left out: I keep up to ${most} notes, ${most} ratings and ${most} earlier versions of notes for you.` : ''} Only you can see this.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Your Notes', asks: { kind: 'notes.list' } }] }],
})

const most = mostKept.notes.toLocaleString('en-US')

export const notImportedReply: AskerReply = {
  for: 'asker',
  summary:
    'That file is not an export of mine, or larger than 10 MB, so nothing was imported. Send the .json file that “export” gave you.',
  parts: [{ kind: 'choices', choices: [{ label: 'Export', asks: { kind: 'export' } }] }],
}
