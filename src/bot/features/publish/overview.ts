import type { Library } from '../../../domain/library/library.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, ReplyPart, ReplyRow } from '../../answer.ts'
import { capital, counted } from '../../replies/phrases.ts'
import { documentsIn } from './called.ts'
import { otherNames } from './contents.ts'
import { act } from './releases-reply.ts'
import { namesOf, of } from './reply.ts'

/** `when`: who published it, and on which day. */
export type Told = { readonly published: Published; readonly when: string }

const kindWords = { guideline: 'Guideline', posting: 'Posting' } as const

export function overviewReply(
  drafts: readonly KeptDraft[],
  published: readonly Told[],
  { files, note }: { readonly files: Library; readonly note?: string | undefined },
): AskerReply {
  const counting = published.filter(({ published: { document } }) => !document.hidden)
  return {
    for: 'asker',
    title: 'Publish a guideline or posting',
    summary: `${note ? `${note} ` : ''}Drop the document into our direct message: Word, Excel, CSV, Markdown, HTML, YAML, JSON or plain text, several files in one message if they are one guideline. I show what I read before anything is published.`,
    parts: [
      ...(drafts.length > 0
        ? [
            { kind: 'title', text: 'Not published yet' } as const,
            { kind: 'table', rows: drafts.map(draftRow) } as const,
          ]
        : []),
      { kind: 'title', text: counting.length > 0 ? 'Published here' : 'Nothing is published here yet' },
      ...publishedRows(counting),
      ...fileRows(files, published),
      ...hiddenRows(published.filter(({ published: { document } }) => document.hidden)),
    ],
  }
}

function publishedRows(published: readonly Told[]): ReplyPart[] {
  const rows = published.map(
    ({ published: { release }, when }): ReplyRow => ({
      name: release.title,
      text: `${kindWords[release.kind]}, version ${release.version}, ${when}.`,
      open: { label: 'Open', asks: act(release, 'show') },
    }),
  )
  return [{ kind: 'table', rows }]
}

/** Documents that are loaded from files, and nobody here gets answers from. */
function hiddenRows(hidden: readonly Told[]): ReplyPart[] {
  if (hidden.length === 0) return []
  const rows = hidden.map(
    ({ published: { release }, when }): ReplyRow => ({
      name: release.title,
      text: `${kindWords[release.kind]}, version ${release.version}, ${when}.`,
      open: { label: 'Show It Again', asks: act(release, 'back') },
    }),
  )
  return [
    { kind: 'title', text: 'Hidden' },
    { kind: 'table', rows },
  ]
}

/** What the people who run the bot have loaded, and nothing that was published stands in the place of. */
function fileRows(files: Library, published: readonly Told[]): ReplyPart[] {
  const standing = new Set(published.map(({ published: { release } }) => `${release.kind} ${release.id}`))
  const rows = documentsIn(files)
    .filter(({ kind, value }) => !standing.has(`${kind} ${value.id}`))
    .slice(0, shown)
    .map(
      ({ kind, value: { id, title, version } }): ReplyRow => ({
        name: title,
        text: `${kindWords[kind]}, version ${version}.`,
        open: { label: 'Hide', asks: { kind: 'loaded', of: kind, id } },
      }),
    )
  if (rows.length === 0) return []
  return [
    { kind: 'title', text: 'Loaded by the people who run me' },
    { kind: 'table', rows },
  ]
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
  const state = isStanding
    ? document.hidden
      ? 'It’s hidden in this workspace.'
      : 'It’s in use.'
    : 'It isn’t in use.'
  const [back, again] = document.hidden ? ['Show It Again', 'Hide Again'] : ['Take Back', 'Publish It Again']
  const others = versions.filter(({ published }) => published.release.number !== release.number)
  return {
    for: 'asker',
    title: release.title,
    summary: `${kindWords[release.kind]} ${release.id}, version ${release.version}. ${state}`,
    parts: [
      {
        kind: 'choices',
        choices: [
          isStanding
            ? { label: back, asks: act(release, 'back') }
            : { label: again, asks: act(release, 'again') },
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
