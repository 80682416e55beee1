import { readableDay } from '../../domain/days.ts'
import type { News } from '../../domain/own/news.ts'
import type { TagNews } from '../../domain/own/tag-news.ts'
import type { AskerReply, Button, ReplyPart } from '../answer.ts'
import type { Me } from '../person/me.ts'
import { cellParts } from '../replies/changed-cells.ts'
import { counted, heading } from '../replies/phrases.ts'

/** Told once, below a private answer: what changed in the cells that the person's notes touch. */
export function newsParts({ cells, tags, notes }: News, { guideline, place }: Me): ReplyPart[] {
  const { role, version, effective } = guideline
  const from = effective ? `, from ${readableDay(effective)}` : ''
  const more: ReplyPart[] =
    cells.length > shown
      ? [
          {
            kind: 'text',
            text: `And ${cells.length - shown} more that your notes touch: “${['changes', place.guideline].filter(Boolean).join(' ')}” shows all that changed.`,
          },
        ]
      : []
  return [
    { kind: 'title', text: 'Your guideline changed' },
    {
      kind: 'text',
      text: `${role} is version ${version} now${from}. ${counted(notes.length, 'note')} of yours ${notes.length === 1 ? 'touches' : 'touch'} what changed. Keep them as they are, retag them, or look later; nothing is lost either way, and only you see this.`,
    },
    ...(tags.length > 0 ? [{ kind: 'list', heading: 'Your tags', items: tags.map(tagItem) } as const] : []),
    ...cells.slice(0, shown).flatMap(cellParts),
    ...more,
    { kind: 'choices', choices },
  ]
}

/** What became of a tag, and of the notes that have it. */
function tagItem({ what, was, is, notes }: TagNews): string {
  const its = notes === 1 ? 'Your note keeps' : `Your ${notes} notes keep`
  const name = what === 'expectation' ? heading(was) : was
  return is === undefined
    ? `The ${what} ${name} isn’t in the guideline any more. ${its} that tag, marked as no longer in the guideline.`
    : `The ${what} ${name} is called ${is} now. ${its} the tag, under the new name.`
}

/** How many cells and notes are shown at once. */
export const shown = 5
const choices: readonly Button[] = [
  { label: 'Keep', asks: { kind: 'news', act: 'keep' }, main: true },
  { label: 'Re-tag', asks: { kind: 'news', act: 'retag' } },
  { label: 'Later', asks: { kind: 'news', act: 'later' } },
]

/** On a page that stays, one line that leads to it, until it was told. */
export function withNewsLine(page: AskerReply, news: News | undefined): AskerReply {
  if (!news) return page
  const { cells, notes } = news
  const what = cells.length > 0 ? `${counted(cells.length, 'cell')} that changed` : 'what changed'
  const text = `Your guideline changed: ${counted(notes.length, 'note')} of yours ${notes.length === 1 ? 'touches' : 'touch'} ${what}.`
  const look: ReplyPart = {
    kind: 'choices',
    choices: [{ label: 'What Changed', asks: { kind: 'news', act: 'show' } }],
  }
  return { ...page, parts: [{ kind: 'text', text }, look, ...page.parts] }
}
