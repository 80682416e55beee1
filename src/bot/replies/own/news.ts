import { dayIn, readableDay } from '../../../domain/days.ts'
import type { News } from '../../../domain/own/news.ts'
import type { AskerAnswer, Choice, Part, Row } from '../../answer.ts'
import type { Me } from '../../own/me.ts'
import { cellParts } from '../changes.ts'
import { counted, firstLine } from '../talk/phrases.ts'
import { dimensionNames } from './note-words.ts'

/** How many cells and notes are shown at once. */
const shown = 5

const choices: readonly Choice[] = [
  { label: 'Keep', says: 'changes keep', main: true },
  { label: 'Re-tag', says: 'changes re-tag' },
  { label: 'Later', says: 'changes later' },
]

/** Told once, below a private answer: what changed in the cells that the person's notes touch. */
export function newsParts({ cells, notes }: News, { guideline, say }: Me): Part[] {
  const { role, version, effective } = guideline
  const from = effective ? `, from ${readableDay(effective)}` : ''
  const more: Part[] =
    cells.length > shown
      ? [
          {
            kind: 'text',
            text: `And ${cells.length - shown} more that your notes touch: “${say('changes')}” shows all that changed.`,
          },
        ]
      : []
  return [
    { kind: 'title', text: 'Your guideline changed' },
    {
      kind: 'text',
      text: `${role} is version ${version} now${from}. ${counted(notes.length, 'note')} of yours ${notes.length === 1 ? 'touches' : 'touch'} what changed. Keep them as they are, tag them anew, or look later; nothing is lost either way, and only you see this.`,
    },
    ...cells.slice(0, shown).flatMap(cellParts),
    ...more,
    { kind: 'choices', choices },
  ]
}

/** On a page that stays, one line that leads to it, until it was told. */
export function withNewsLine(page: AskerAnswer, news: News | undefined): AskerAnswer {
  if (!news) return page
  const { cells, notes } = news
  const text = `Your guideline changed: ${counted(notes.length, 'note')} of yours ${notes.length === 1 ? 'touches' : 'touch'} ${counted(cells.length, 'cell')} that changed.`
  const look: Part = { kind: 'choices', choices: [{ label: 'What changed', says: 'changes mine' }] }
  return { ...page, parts: [{ kind: 'text', text }, look, ...page.parts] }
}

/** The same where it was asked for. */
export const newsReply = (news: News, me: Me): AskerAnswer => ({
  for: 'asker',
  summary: 'What changed in the guideline, where your notes touch it. Only you can see this.',
  parts: newsParts(news, me),
})

export const noNewsReply = ({ say }: Me): AskerAnswer => ({
  for: 'asker',
  summary: 'Nothing changed in the guideline that your notes touch. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'All changes', says: say('changes') }] }],
})

export const keptReply = ({ say }: Me): AskerAnswer => ({
  for: 'asker',
  changed: true,
  summary:
    'Your notes stay as they are, under the version that they were written under. Only you can see this.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'All changes', says: say('changes') },
        { label: 'Your notes', says: 'notes' },
      ],
    },
  ],
})

export const laterReply = (again: Date, { profile }: Me): AskerAnswer => ({
  for: 'asker',
  summary: `I show it once more, from ${readableDay(dayIn(profile.zone, again))} on. Only you can see this.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Show it now', says: 'changes mine' }] }],
})

/** The notes that touch what changed, each with a way to tag it anew. */
export function retagReply({ notes }: News, { guideline }: Me): AskerAnswer {
  const rows = notes.slice(0, 2 * shown).map((note): Row => {
    const names = dimensionNames(note, guideline)
    return {
      name: [readableDay(note.happenedOn), ...names].join(' · '),
      text: firstLine(note.what),
      open: { label: 'Edit', says: `edit ${note.id}` },
    }
  })
  const rest = notes.length > rows.length ? `, the newest ${rows.length} shown` : ''
  return {
    for: 'asker',
    summary: `Your notes that touch what changed: ${notes.length}${rest}. Edit one to choose its dimension, expectation or level anew; its words stay. Only you can see this.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: [{ label: 'Keep the rest', says: 'changes keep' }] },
    ],
  }
}
