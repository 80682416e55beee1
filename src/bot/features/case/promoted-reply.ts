import type { Level } from '../../../domain/library/guideline.ts'
import type { AskerReply } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import type { Me } from '../../person/me.ts'
import { ofCase } from './reply.ts'

/** Whoever tells of it may want no more than to tell. */
export function askPromoted(loaded: LoadedCase): AskerReply {
  const { made } = loaded
  const { short } = made.target
  const isThere = made.from === made.target
  const closes = made.evidence.length > 0 ? `closes your case for ${short}, keeps it for you, and ` : ''
  return {
    for: 'asker',
    summary: isThere
      ? `Congratulations! You’re ${short} here already. If that’s not your new level, change it. Only you can see this.`
      : `Congratulations! “I Was Promoted” ${closes}sets your level to ${short}. Is your new level another one? Change it. Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          ...(isThere
            ? []
            : [
                {
                  label: 'I Was Promoted',
                  asks: { kind: 'case.do', act: 'promoted', ...ofCase(loaded) },
                  main: true,
                } as const,
              ]),
          { label: 'Change My Levels', asks: { kind: 'me' } },
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
        ],
      },
    ],
  }
}

/** There is no level above theirs. */
export const atTheTopReply = ({ guideline, current }: Pick<Me, 'guideline' | 'current'>): AskerReply => {
  const of = { guideline: guideline.id, levels: [current.id] }
  return {
    for: 'asker',
    summary: `You’re ${current.short}, the highest level of ${guideline.role}, so there’s no promotion to make a case for. Your notes and earlier cases stay here for you. Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Earlier Cases', asks: { kind: 'case.do', act: 'versions', ...of } },
          { label: 'Your Notes', asks: { kind: 'notes.list' } },
          { label: 'Change My Levels', asks: { kind: 'me' } },
        ],
      },
    ],
  }
}

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
    summary: `Congratulations! I’ve closed your case for ${made.target.short} and kept it for you. ${now}${hasCanvas ? ' Its canvas stays as it is, for you alone, until you delete it.' : ''} Only you can see this.`,
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
