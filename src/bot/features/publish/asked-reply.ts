import type { Document } from '../../../domain/published/published.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, ReplyRow } from '../../answer.ts'
import { act } from './releases-reply.ts'

/** Deleting is taking back: asked first, with what is in use then. */
export function backQuestion(
  release: Published['release'],
  before: Published | undefined,
  file: Document | undefined,
): AskerReply {
  const { title, version } = release
  const then =
    before && !before.document.hidden
      ? `Version ${before.release.version} is in use again then.`
      : file && !before
        ? `The one loaded from a file, version ${file.value.version}, is in use again then.`
        : 'Nobody gets answers from it then; people who chose it are asked for their role again.'
  return {
    for: 'asker',
    summary: `Take back version ${version} of “${title}”? ${then} People’s notes stay, and you can publish it again. Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Take Back', asks: act(release, 'back'), main: true },
          { label: 'Open', asks: act(release, 'show') },
          { label: 'Show What Is Published', asks: { kind: 'publish' } },
        ],
      },
    ],
  }
}

export const hideQuestion = ({ kind, value: { id, title } }: Document): AskerReply => ({
  for: 'asker',
  summary: `“${title}” comes from the people who run me, so it can’t be deleted here. Hide it in this workspace?`,
  parts: [
    { kind: 'text', text: 'People’s notes stay, and you can show it again. Only you can see this.' },
    {
      kind: 'choices',
      choices: [
        { label: 'Hide', asks: { kind: 'loaded', of: kind, id }, main: true },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

/** `when`: who published it, where they may be named, and on which day; undefined for what is loaded from a file. */
export type Origin = { readonly document: Document; readonly when: string | undefined }

export function originReply(origins: readonly Origin[], unknown: string | undefined): AskerReply {
  const [only, more] = origins
  const note = unknown === undefined ? '' : `I know no document called “${unknown}” here. `
  return {
    for: 'asker',
    summary:
      only && !more
        ? `${note}“${only.document.value.title}”: ${originText(only)} Only you can see this.`
        : `${note}Where each one is from. Only you can see this.`,
    parts: [
      ...(more
        ? [
            {
              kind: 'table',
              rows: origins
                .slice(0, shown)
                .map((origin): ReplyRow => ({ name: origin.document.value.title, text: originText(origin) })),
            } as const,
          ]
        : []),
      {
        kind: 'choices',
        choices: [
          {
            label: 'Changes',
            asks: {
              kind: 'changes',
              ...(only?.document.kind === 'guideline' && { guideline: only.document.value.id }),
            },
          },
          { label: 'Show Guidelines', asks: { kind: 'guidelines' } },
        ],
      },
    ],
  }
}

const shown = 20

const originText = ({ document: { value }, when }: Origin): string =>
  `version ${value.version}, ${when ?? 'loaded from a file by the people who run me'}. It was made from “${value.source.document}”.`
