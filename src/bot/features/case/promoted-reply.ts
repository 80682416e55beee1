import type { Level } from '../../../domain/library/guideline.ts'
import type { AskerReply } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { ofCase } from './reply.ts'

/** Whoever tells of it may want no more than to tell. */
export const askPromoted = (loaded: LoadedCase): AskerReply => ({
  for: 'asker',
  summary: `Congratulations! Shall I close your case for ${loaded.made.target.short}, keep it, and move your level? Only you can see this.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        {
          label: 'I Was Promoted',
          asks: { kind: 'case.do', act: 'promoted', ...ofCase(loaded) },
          main: true,
        },
        { label: 'Change My Levels', asks: { kind: 'me' } },
        { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
      ],
    },
  ],
})

type Closed = {
  readonly id: string
  readonly next: Level | undefined
  /** There is a page of a case in the chat product. */
  readonly hasCanvas: boolean
}

export function promotedReply({ made }: LoadedCase, { id, next, hasCanvas }: Closed): AskerReply {
  const now = next
    ? `You’re ${made.target.short} now, aiming for ${next.short}.`
    : `You’re ${made.target.short} now, the highest level of ${made.guideline.role}.`
  return {
    for: 'asker',
    changed: true,
    summary: `Congratulations! Your case for ${made.target.short} is closed, and I keep it for you. ${now}${hasCanvas ? ' Its canvas stays as it is, for you alone, until you delete it.' : ''} Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Open the Closed Case', asks: { kind: 'case.do', act: 'open', id } },
          { label: 'Change My Levels', asks: { kind: 'me' } },
          ...(hasCanvas ? [{ label: 'Canvases', asks: { kind: 'case.do', act: 'versions' } } as const] : []),
        ],
      },
    ],
  }
}
