import { mostOpen } from '../../../domain/agenda/agenda.ts'
import { dayIn, readableDay } from '../../../domain/days.ts'
import { mostKept } from '../../../domain/own/person-data.ts'
import type { Holding } from '../../../store/people/holdings.ts'
import type { Imported } from '../../../store/people/people-data.ts'
import { type AskerReply, type Button, type File, type ReplyPart, strong, type Words } from '../../answer.ts'
import { briefPrivacy, privacyPart } from '../../person/privacy.ts'
import { counted } from '../../replies/phrases.ts'
import { type AskedOf, type ShownTo, summaryOf } from './access.ts'
import { held } from './held.ts'

/** `asked`: one thing of it, with a short answer. */
export type Holdings = {
  readonly holdings: readonly Holding[]
  readonly zone: string
  /** What they show others, a row each. */
  readonly shown: readonly ShownTo[]
  readonly asked?: AskedOf | undefined
  /** Of whom it is asked. */
  readonly who?: string | undefined
  readonly sharesWords: boolean
}

export function holdingsReply({ holdings, zone, shown, asked, who, sharesWords }: Holdings): AskerReply {
  const shows = shown.length > 0
  const summary = summaryOf(shown, asked, who)
  if (asked) return { for: 'asker', summary, parts: [...(shows ? [table(shown)] : []), ...inShort] }
  const rows = holdings.flatMap(({ kind, count, oldest }): Words[] => {
    const { name, readers = 'you alone', kept } = held[kind]
    const since = oldest ? `, ${count > 1 ? 'the oldest ' : ''}from ${readableDay(dayIn(zone, oldest))}` : ''
    return count > 0
      ? [[strong(`${name}: `), { text: `${count.toLocaleString('en')}${since} · ${readers} · ${kept}` }]]
      : []
  })
  return {
    for: 'asker',
    title: 'What I hold about you',
    summary,
    parts: [
      ...(shows ? [{ kind: 'title', text: 'What you show' } as const, table(shown)] : []),
      ...(rows.length > 0
        ? [{ kind: 'list', heading: 'What is kept, who can read it, and for how long', items: rows } as const]
        : []),
      {
        kind: 'text',
        text: rows.length > 0 ? 'Nothing else is kept about you.' : 'Nothing is kept about you yet.',
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

const table = (rows: readonly ShownTo[]): ReplyPart => ({ kind: 'table', rows })

/** What a short answer says besides; the rest is behind a button. */
const inShort: readonly ReplyPart[] = [
  { kind: 'text', text: briefPrivacy },
  { kind: 'choices', choices: [{ label: 'Read It', asks: { kind: 'privacy' } }] },
]

const shareNone: Button = { label: 'Don’t Share Words', asks: { kind: 'words', shared: false } }

/** A receipt: what went, and how much of it; nothing of what there was none of. */
export function erasedReply(deleted: readonly Holding[]): AskerReply {
  const items = deleted.flatMap(({ kind, count }) => (count > 0 ? [`${held[kind].name}: ${count}`] : []))
  return {
    for: 'asker',
    changed: true,
    summary:
      'Everything I held about you is deleted, and your key is destroyed, so no backup of your notes can be read any more. Only you can see this.',
    parts: [
      ...(items.length > 0 ? [{ kind: 'list', heading: 'Deleted', items } as const] : []),
      {
        kind: 'text',
        text: 'Our messages here, and files that I sent you, are in Slack and stay there. Canvases that I made for you are deleted there. To delete one of yours, point at it and choose “Delete” in its ⋮ menu; a file, under “Files”. For the rest, ask whoever runs Slack for you.',
      },
    ],
  }
}

export const exportedReply = (files: readonly File[]): AskerReply => ({
  for: 'asker',
  files,
  summary: `I’m sending everything you kept as files in our direct message: ${files.map(({ name }) => name).join(', ')}. Only you can see this. Send me the .json file there to import it again.`,
  parts: [],
})

export const importedReply = ({
  notes,
  ratings,
  profile,
  schedules,
  cases = 0,
  agenda,
  left = 0,
}: Imported): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Imported: ${counted(notes, 'note')} and ${counted(ratings, 'rating')} that you didn’t have${cases > 0 ? `, ${counted(cases, 'case')} for promotion` : ''}${agenda ? ', what you keep for your 1:1' : ''}${profile > 0 ? ', and your levels and settings' : ''}${schedules > 0 ? `, and ${schedules === 1 ? 'a nudge, reminder or recap, which comes' : `${schedules} nudges, reminders and recaps, which come`} at their hours again` : ''}. What you had stays as it was.${left > 0 ? ` ${left.toLocaleString('en')} were left out: I keep up to ${most} notes, ${most} ratings and ${most} earlier versions of notes for you, and ${mostOpen} questions for your 1:1.` : ''} Only you can see this.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Your Notes', asks: { kind: 'notes.list' } }] }],
})

const most = mostKept.notes.toLocaleString('en-US')

export const notImportedReply: AskerReply = {
  for: 'asker',
  summary:
    'That file isn’t one of my exports, or it’s larger than 10 MB, so nothing was imported. Send the .json file that “export” gave you.',
  parts: [{ kind: 'choices', choices: [{ label: 'Export', asks: { kind: 'export' } }] }],
}
