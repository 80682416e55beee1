import type { KeptCase } from '../../../domain/case/draft.ts'
import { dayIn, readableDay } from '../../../domain/days.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Canvas } from '../../../store/canvases/canvases.ts'
import type { AskerReply, ReplyRow } from '../../answer.ts'
import { counted } from '../../replies/phrases.ts'
import { deleteCanvas } from './canvas-reply.ts'

type Kept = {
  readonly closed: readonly KeptCase[]
  readonly versions: readonly KeptCase[]
  readonly open: KeptCase | undefined
  readonly canvases: readonly Canvas[]
  readonly guidelines: readonly Guideline[]
  readonly zone: string
}

/** Closed cases, and what the open one was before. */
export function keptReply({ closed, versions, open, canvases, guidelines, zone }: Kept): AskerReply {
  const nameOf = ({ guideline, target }: KeptCase) =>
    guidelines.find(({ id }) => id === guideline)?.levels.find(({ id }) => id === target)?.short ?? target
  const rows: ReplyRow[] = [
    ...closed.map((each) => ({
      name: `Case for ${nameOf(each)}`,
      text: `Closed on ${readableDay(each.closedOn ?? dayIn(zone, each.at))}`,
      open: { label: 'Open', asks: { kind: 'case.do', act: 'open', id: each.id } } as const,
    })),
    ...versions.toReversed().map((each) => ({
      name: `As it was on ${readableDay(dayIn(zone, each.at))}`,
      text: versionText(each),
      open: {
        label: 'Bring Back',
        asks: { kind: 'case.do', act: 'back', id: each.id, version: each.version },
      } as const,
    })),
  ]
  const pages = canvases.map(
    (each): ReplyRow => ({
      name: `Canvas of ${readableDay(dayIn(zone, each.at))}`,
      text: [{ text: 'Open in Slack', url: each.url }],
      open: deleteCanvas(each),
    }),
  )
  return {
    for: 'asker',
    summary:
      rows.length + pages.length === 0
        ? `There are no earlier versions: you haven’t ${open ? 'changed your case' : 'changed or closed a case'} yet.`
        : `${versions.length > 0 ? 'Closed cases, and earlier versions of your open case' : 'Your closed cases'}${pages.length > 0 ? ', with their canvases' : ''}. Only you can see this.`,
    parts: [
      ...(rows.length + pages.length > 0 ? [{ kind: 'table', rows: [...pages, ...rows] } as const] : []),
      { kind: 'choices', choices: [{ label: 'Your Case', asks: { kind: 'case' } }] },
    ],
  }
}

function versionText({ notes, opening, lines }: KeptCase): string {
  const written = Object.keys(lines).length
  return [
    notes ? `${counted(notes.length, 'note')} chosen` : 'the best notes',
    ...(opening ? ['an opening'] : []),
    ...(written > 0 ? [`a line on ${counted(written, 'dimension')}`] : []),
  ].join(', ')
}

export const noSuchCaseReply: AskerReply = {
  for: 'asker',
  summary: 'That case is gone, or its guideline is.',
  parts: [{ kind: 'choices', choices: [{ label: 'Your Case', asks: { kind: 'case' } }] }],
}

export const noSuchLevelReply: AskerReply = {
  for: 'asker',
  summary: 'That level isn’t in the guideline any more, so nothing was saved.',
  parts: [{ kind: 'choices', choices: [{ label: 'Your Case', asks: { kind: 'case' } }] }],
}

/** Made anew of notes each time: what can be taken out of it is said. */
export const notDeletedReply: AskerReply = {
  for: 'asker',
  summary: 'Nothing was deleted: your case is made from your notes each time.',
  parts: [
    {
      kind: 'list',
      items: [
        'To change your own words in it, or take notes out, press a button.',
        'To delete a canvas of it, open Earlier Cases.',
        'To delete everything, type “forget me”. Only you can see this.',
      ],
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Edit', asks: { kind: 'case.write' } },
        { label: 'Choose Notes', asks: { kind: 'case.choose' } },
        { label: 'Earlier Cases', asks: { kind: 'case.do', act: 'versions' } },
      ],
    },
  ],
}
