import { changedCells } from '../../../domain/library/changes.ts'
import type { Document } from '../../../domain/published/published.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, ReplyPart } from '../../answer.ts'
import type { NotFetched } from '../../person/publishing.ts'
import { asNotes } from '../../replies/as-notes.ts'
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

export const goneReply: AskerReply = {
  for: 'asker',
  summary:
    'That document is gone: it was published or discarded, or it’s older than 24 hours. Drop it in again if you need it.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show What Is Published', asks: { kind: 'publish' } }] }],
}

export const discardedReply: AskerReply = {
  for: 'asker',
  summary: 'Discarded. Nothing was published or kept.',
  parts: [],
}

/** Read while a line says so: it takes a while. */
export const readingReply = (kept: KeptDraft): AskerReply => ({
  for: 'asker',
  summary: 'Reading the document. I’ll send the preview in our direct message.',
  parts: [],
  next: { label: `Reading ${namesOf(kept)}…`, asks: { kind: 'draft', act: 'read', id: kept.id } },
})

/** Documents whose names say nothing may be for everybody, or their sender's own. */
export const whichReply = (kept: KeptDraft): AskerReply => ({
  for: 'asker',
  summary: `${kept.draft.files.length > 1 ? 'Are' : 'Is'} ${namesOf(kept)} a guideline or posting for everybody, or are these notes of your own? I haven’t read anything yet. Only you can see this.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'A Guideline or Posting', asks: of(kept, 'read'), main: true },
        asNotes(kept.draft.files.map(({ id }) => id)),
      ],
    },
  ],
})

export const namesOf = ({ draft }: KeptDraft): string => draft.files.map(({ name }) => name).join(', ')

export const changedReply = (kept: KeptDraft): AskerReply => ({
  for: 'asker',
  summary: 'Changed. The new preview is in our direct message. Nothing is published yet.',
  parts: [],
  next: { label: 'Updating the preview…', asks: { kind: 'draft', act: 'show', id: kept.id } },
})

const reasons: Readonly<Record<NotFetched, (name: string) => string>> = {
  gone: (name) => `Slack no longer has ${name}: it was deleted, or is too old to be shown. Drop it in again.`,
  link: (name) =>
    `${name} is a link to a document stored somewhere else, so I can’t read it. Download it as a Word or Excel file (.docx, .xlsx), and drop that in.`,
  page: (name) =>
    `${name} is a page of Slack’s own, which I can’t read. Copy its text into a Word document or a text file, and drop that in.`,
  forbidden: (name) =>
    `Slack won’t give me ${name}: I don’t have the files:read permission there. Ask whoever runs me to reinstall me with the current manifest.json.`,
  away: (name) => `Slack didn’t give me ${name} just now. Your document is fine: try again in a minute.`,
  busy: (name) =>
    `I’m reading several documents of your workspace right now, and haven’t begun with ${name}. Try again in a minute.`,
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
        ...(why === 'away' || why === 'busy'
          ? [{ label: 'Read It Again', asks: of(kept, 'read'), main: true } as const]
          : []),
        { label: 'Discard', asks: of(kept, 'discard') },
      ],
    },
  ],
})

/** Others were faster: what they did, and the way on. */
export function behindReply(
  kept: KeptDraft,
  { standing, base, by }: { standing: Published | undefined; base: Document | undefined; by: string },
): AskerReply {
  const happened = standing
    ? `${by} published version ${standing.release.version} of “${standing.release.title}” while you were looking`
    : 'The version you were about to replace was taken back while you were looking'
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
