import { dayIn, readableDay } from '../../../domain/days.ts'
import type { News } from '../../../domain/own/news.ts'
import type { AskerReply, ReplyRow } from '../../answer.ts'
import { newsParts, shown } from '../../news/reply.ts'
import { dimensionNames } from '../../notes/words.ts'
import type { Me } from '../../person/me.ts'
import { firstLine } from '../../replies/phrases.ts'

/** The same where it was asked for. */
export const newsReply = (news: News, me: Me): AskerReply => ({
  for: 'asker',
  summary: 'What changed in the guideline, where your notes touch it. Only you can see this.',
  parts: newsParts(news, me),
})

export const noNewsReply = ({ place }: Me): AskerReply => ({
  for: 'asker',
  summary: 'Nothing changed in the guideline that your notes touch. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'All Changes', asks: { kind: 'changes', ...place } }] }],
})

export const keptReply = ({ place }: Me): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: 'Your notes stay as they are, under the version they were written for. Only you can see this.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'All Changes', asks: { kind: 'changes', ...place } },
        { label: 'Your Notes', asks: { kind: 'notes.list' } },
      ],
    },
  ],
})

export const laterReply = (again: Date, { profile }: Me): AskerReply => ({
  for: 'asker',
  summary: `I’ll show it once more, from ${readableDay(dayIn(profile.zone, again))} on. Only you can see this.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Show It Now', asks: { kind: 'news', act: 'show' } }] }],
})

/** The notes that touch what changed, each with a way to tag it anew. */
export function retagReply({ notes }: News, { guideline }: Me): AskerReply {
  const rows = notes.slice(0, 2 * shown).map((note): ReplyRow => {
    const names = dimensionNames(note, guideline)
    return {
      name: [readableDay(note.happenedOn), ...names].join(' · '),
      text: firstLine(note.what),
      open: { label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } },
    }
  })
  const rest = notes.length > rows.length ? `, the newest ${rows.length} shown` : ''
  return {
    for: 'asker',
    summary: `Your notes that touch what changed: ${notes.length}${rest}. Edit one to choose its dimension, expectation or level again; its words stay. Only you can see this.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: [{ label: 'Keep the Rest', asks: { kind: 'news', act: 'keep' } }] },
    ],
  }
}
