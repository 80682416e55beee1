import { changedCells } from '../../../domain/library/changes.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { Document } from '../../../domain/published/published.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import type { NotFetched } from '../../person/publishing.ts'
import { cellParts } from '../../replies/changed-cells.ts'
import { counted } from '../../replies/phrases.ts'
import type { DraftIntent } from './spec.ts'

/** What a button says of a draft, in the state that is shown beside it. */
export const of = ({ id, at }: KeptDraft, act: DraftIntent['act']): DraftIntent => ({
  kind: 'draft',
  act,
  id,
  at: at.toISOString(),
})

export const notAllowedReply: AskerReply = {
  for: 'asker',
  summary:
    'Thanks, but I take guidelines and postings only from admins and owners of this workspace, and from those whom the people who run me have named. Give the document to one of them: they drop it in here, or type /level publish. I haven’t read it, and nothing was kept. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show Guidelines', asks: { kind: 'guidelines' } }] }],
}

/** For who asks how to publish, and may not. */
export const readersReply = ({ guidelines }: Library): AskerReply => ({
  for: 'asker',
  title: 'Guidelines',
  summary: `I answer from ${counted(guidelines.length, 'guideline')}. Admins and owners of this workspace publish them, and those whom the people who run me have named. If yours is missing or old, give the document to one of them: they drop it into their direct message with me. Only you can see this.`,
  parts: [
    {
      kind: 'table',
      rows: guidelines.slice(0, shownGuidelines).map(({ id, role, title, version }) => ({
        name: role,
        text: `${title}, version ${version}.`,
        open: { label: 'Levels', asks: { kind: 'levels', guideline: id } },
      })),
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Choose Mine', asks: { kind: 'guidelines' } },
        { label: 'Show Postings', asks: { kind: 'postings' } },
      ],
    },
  ],
})

const shownGuidelines = 30

export const notKnownReply: AskerReply = {
  for: 'asker',
  summary:
    'Slack doesn’t tell me right now whether you’re an admin or owner of this workspace, and only they publish here. Nothing was changed. Try again in a minute. Only you can see this.',
  parts: [],
}

export const goneReply: AskerReply = {
  for: 'asker',
  summary:
    'That document is gone: it was published or discarded, or it’s older than 24 hours. Drop it in again if you need it.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show What Is Published', asks: { kind: 'publish' } }] }],
}

export const discardedReply: AskerReply = {
  for: 'asker',
  summary: 'Discarded. Nothing was published, and nothing of it is kept.',
  parts: [],
}

/** Read while a line says so: it takes a while. */
export const readingReply = (kept: KeptDraft): AskerReply => ({
  for: 'asker',
  summary: 'Reading the document. The preview comes in our direct message.',
  parts: [],
  next: { label: `Reading ${namesOf(kept)}…`, asks: { kind: 'draft', act: 'read', id: kept.id } },
})

export const namesOf = ({ draft }: KeptDraft): string => draft.files.map(({ name }) => name).join(', ')

export const changedReply = (kept: KeptDraft): AskerReply => ({
  for: 'asker',
  summary: 'Changed. The new preview is in our direct message. Nothing is published yet.',
  parts: [],
  next: { label: 'Drawing the preview anew…', asks: { kind: 'draft', act: 'show', id: kept.id } },
})

const reasons: Readonly<Record<NotFetched, (name: string) => string>> = {
  gone: (name) => `Slack no longer has ${name}: it was deleted, or is too old to be shown. Drop it in again.`,
  link: (name) =>
    `${name} is a link to a document that lies elsewhere, so I can’t read it. Download it as a Word or Excel file (.docx, .xlsx), and drop that in.`,
  page: (name) =>
    `${name} is a page of Slack’s own, which I can’t read. Copy its text into a Word document or a text file, and drop that in.`,
  forbidden: (name) =>
    `Slack doesn’t hand me ${name}: I lack the permission files:read there. Ask who runs me to install me again with the current manifest.json.`,
  away: (name) =>
    `Slack didn’t hand me ${name}: it gave no whole answer. Nothing is wrong with your document.`,
}

export const notFetchedReply = (
  kept: KeptDraft,
  { name, why }: { readonly name: string; readonly why: NotFetched },
): AskerReply => ({
  for: 'asker',
  summary: `${reasons[why](name)}`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(why === 'away' ? [{ label: 'Read It Again', asks: of(kept, 'read'), main: true } as const] : []),
        { label: 'Discard', asks: of(kept, 'discard') },
      ],
    },
  ],
})

export const publishedReply = ({ release, document }: Published): AskerReply => ({
  for: 'asker',
  changed: true,
  title: 'Published',
  summary: `“${release.title}” is published, version ${release.version}. Everybody in this workspace gets answers from it from now on, and nobody outside of it. ${who(document)} Take it back here at any time.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        look(document),
        { label: 'Take Back', asks: act(release, 'back') },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

/** For a preview of what was published already, whether it holds or not. */
export const publishedBeforeReply = (
  { release: { title, version, ...name }, document }: Published,
  standing: Published | undefined,
  spent: string,
): AskerReply => ({
  for: 'asker',
  spent,
  summary: `This preview of “${title}” was published before, as version ${version}, so nothing was changed. ${
    standing
      ? `Version ${standing.release.version} holds now.`
      : 'It was taken back since, and no version published here holds now.'
  }`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(standing ? [look(document)] : []),
        { label: 'Open Its Versions', asks: act(standing?.release ?? name, 'show') },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

const who = ({ kind }: Document): string =>
  kind === 'guideline'
    ? 'Notes stay as they are; people whose notes touch what changed are told with their next private answer.'
    : 'It stands in “postings”.'

const look = ({ kind, value }: Document): Button =>
  kind === 'guideline'
    ? { label: 'Show Its Levels', asks: { kind: 'levels', guideline: value.id } }
    : { label: 'Show Postings', asks: { kind: 'postings' } }

type Version = Pick<Published['release'], 'kind' | 'id' | 'number'>

export const act = ({ kind, id, number }: Version, act: 'show' | 'back' | 'again' | 'file') =>
  ({ kind: 'published', act, of: kind, id, number }) as const

/** Others were faster: what they did, and the way on. */
export function behindReply(
  kept: KeptDraft,
  { standing, base, by }: { standing: Published | undefined; base: Document | undefined; by: string },
): AskerReply {
  const happened = standing
    ? `${by} published version ${standing.release.version} of “${standing.release.title}” while you looked`
    : 'The version that yours was to replace was taken back while you looked'
  return {
    for: 'asker',
    summary: `${happened}. Yours is not published, and nothing was overwritten.`,
    parts: [
      ...changesBetween(base, standing?.document),
      {
        kind: 'choices',
        choices: [
          { label: 'Go On from There', asks: of(kept, 'rebase'), main: true },
          { label: 'Discard Mine', asks: of(kept, 'discard') },
        ],
      },
    ],
  }
}

const shown = 5

/** What changed from one version to the other, cell by cell. */
function changesBetween(older: Document | undefined, newer: Document | undefined): ReplyPart[] {
  if (older?.kind !== 'guideline' || newer?.kind !== 'guideline') return []
  const cells = changedCells(older.value, newer.value)
  if (cells.length === 0) return [{ kind: 'text', text: 'No expectation is different between the two.' }]
  const more = cells.length - shown
  return [
    ...cells.slice(0, shown).flatMap(cellParts),
    ...(more > 0 ? [{ kind: 'text', text: `And ${counted(more, 'more cell')}.` } as const] : []),
  ]
}

export function takenBackReply(
  { title, version, ...release }: Published['release'],
  standing: Published | undefined,
  file: Document | undefined,
): AskerReply {
  const now = standing
    ? `Version ${standing.release.version} holds again.`
    : file
      ? `The one that was loaded from a file, version ${file.value.version}, holds again.`
      : 'Nobody gets answers from it any more; people who chose it are asked for their role again, and their notes stay.'
  return {
    for: 'asker',
    changed: true,
    summary: `Taken back: version ${version} of “${title}”. ${now}`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Publish It Again', asks: act(release, 'again') },
          { label: 'Show What Is Published', asks: { kind: 'publish' } },
        ],
      },
    ],
  }
}

export const notStandingReply = (standing: Published | undefined): AskerReply => ({
  for: 'asker',
  summary: `That version doesn’t hold any more, so nothing was changed. ${
    standing ? `Now it is version ${standing.release.version} of “${standing.release.title}”.` : ''
  }`,
  parts: [{ kind: 'choices', choices: [{ label: 'Show What Is Published', asks: { kind: 'publish' } }] }],
})

export const fileReply = (title: string, name: string, content: string): AskerReply => ({
  for: 'asker',
  files: [{ name, content }],
  summary: `“${title}” comes as ${name} in our direct message. It is what npm run check-data reads, and you can drop it in here again.`,
  parts: [],
})
