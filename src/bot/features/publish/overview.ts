import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, ReplyPart, ReplyRow } from '../../answer.ts'
import { capital, counted } from '../../replies/phrases.ts'
import { otherNames } from './contents.ts'
import { act } from './releases-reply.ts'
import { namesOf, of } from './reply.ts'

/** `when`: who published it, and on which day. */
export type Told = { readonly published: Published; readonly when: string }

const kindWords = { guideline: 'Guideline', posting: 'Posting' } as const

export function overviewReply(drafts: readonly KeptDraft[], published: readonly Told[]): AskerReply {
  return {
    for: 'asker',
    title: 'Publish a guideline or posting',
    summary:
      'Drop the document into our direct message: Word, Excel, CSV, Markdown, HTML, YAML, JSON or plain text, several files in one message if they are one guideline. I show what I read before anything is published.',
    parts: [
      ...(drafts.length > 0
        ? [
            { kind: 'title', text: 'Not published yet' } as const,
            { kind: 'table', rows: drafts.map(draftRow) } as const,
          ]
        : []),
      { kind: 'title', text: published.length > 0 ? 'Published here' : 'Nothing is published here yet' },
      ...publishedRows(published),
    ],
  }
}

function publishedRows(published: readonly Told[]): ReplyPart[] {
  if (published.length === 0)
    return [{ kind: 'text', text: 'Answers come from what the people who run me have loaded.' }]
  const rows = published.map(
    ({ published: { release }, when }): ReplyRow => ({
      name: release.title,
      text: `${kindWords[release.kind]}, version ${release.version}, ${when}.`,
      open: { label: 'Open', asks: act(release, 'show') },
    }),
  )
  return [{ kind: 'table', rows }]
}

const draftRow = (kept: KeptDraft): ReplyRow => ({
  name: namesOf(kept),
  text: {
    understood: 'Read, and waiting for you to publish it.',
    refused: 'Not understood yet.',
    unread: 'Not read yet.',
  }[kept.draft.made.kind],
  open: { label: 'Preview', asks: of(kept, 'show') },
})

/** One document that is published, with its versions. */
export function cardReply({ release, document }: Published, versions: readonly Told[]): AskerReply {
  const [standing] = versions
  const isStanding = standing?.published.release.number === release.number
  const others = versions.filter(({ published }) => published.release.number !== release.number)
  return {
    for: 'asker',
    title: release.title,
    summary: `${kindWords[release.kind]} ${release.id}, version ${release.version}. ${isStanding ? 'It’s in use.' : 'It isn’t in use.'}`,
    parts: [
      {
        kind: 'choices',
        choices: [
          isStanding
            ? { label: 'Take Back', asks: act(release, 'back') }
            : { label: 'Publish It Again', asks: act(release, 'again') },
          { label: 'Get the YAML File', asks: act(release, 'file') },
          { label: 'Show What Is Published', asks: { kind: 'publish' } },
        ],
      },
      ...(document.kind === 'guideline'
        ? [
            ...otherNames('levels', document.value.levels),
            ...otherNames('dimensions', document.value.dimensions),
          ]
        : []),
      ...(others.length > 0
        ? [
            { kind: 'title', text: counted(others.length, 'other version') } as const,
            {
              kind: 'table',
              rows: others.slice(0, shown).map(
                ({ published, when }): ReplyRow => ({
                  name: `Version ${published.release.version}`,
                  text: `${capital(when)}.`,
                  open: { label: 'Open', asks: act(published.release, 'show') },
                }),
              ),
            } as const,
          ]
        : []),
    ],
  }
}

const shown = 20
