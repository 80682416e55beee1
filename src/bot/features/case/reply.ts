import type { KeptCase } from '../../../domain/case/draft.ts'
import { dayIn, readableDay } from '../../../domain/days.ts'
import { cell, type Guideline, type Level } from '../../../domain/library/guideline.ts'
import type { AskerReply, Button, File, ReplyPart, ReplyRow } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import {
  againstTexts,
  countText,
  evidenceFacts,
  evidenceLine,
  questionText,
  thinTexts,
} from '../../case/words.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import { disclaimer, ratingText } from '../../readiness/parts.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'
import type { CaseAct } from './spec.ts'
import { looseIn } from './ties.ts'

/** How many lines of a list stand in the message: the document has all. */
const shown = 5

/** The case at a glance; `said`: what was just done about it. */
export function caseReply(loaded: LoadedCase, said?: string): AskerReply {
  const { made, kept } = loaded
  const { from, target, guideline, strongest, questions } = made
  const isClosed = kept?.closedOn !== undefined
  const closed = kept?.closedOn ? ` Closed on ${readableDay(kept.closedOn)}.` : ''
  return {
    for: 'asker',
    title: `${isClosed ? 'Closed case' : 'Your case'}: ${from.short} → ${target.short}`,
    summary: `${said ? `${said} ` : ''}${countText(made)}${closed} Only you can see this.`,
    parts: [
      ...noticesOf(loaded),
      ...(isClosed ? [] : [...looseNotice(loaded), ...untaggedParts(loaded.untagged)]),
      ...listOf(
        'Strongest results',
        strongest.map((each) => `${evidenceLine(each)} (${evidenceFacts(each)})`),
      ),
      ...listOf('Still thin', thinTexts(made)),
      ...listOf('What speaks against it', againstTexts(made)),
      ...coverageGrid(loaded),
      {
        kind: 'fold',
        title: 'Questions that a panel will ask',
        hint: `${questions.length}, from what your notes show and leave out`,
        lists: [{ kind: 'list', ordered: true, items: questions.map((one) => questionText(one, made)) }],
      },
      { kind: 'text', text: disclaimer },
      isClosed && kept ? closedChoices(kept) : choicesOf(loaded),
      sourceOf(guideline),
    ],
  }
}

/** What its owner should look at: notes that are different, or new, since they chose. */
function noticesOf({ made, kept }: LoadedCase): ReplyPart[] {
  const changed = made.evidence.filter((each) => each.changed)
  const since =
    kept?.notes === undefined || kept.closedOn ? [] : made.all.filter(({ note }) => note.createdAt > kept.at)
  const chosen = new Set(kept?.notes?.map(({ id }) => id))
  const fresh = since.filter(({ note }) => !chosen.has(note.id))
  return [
    ...listOf('Changed since you chose them', changed.map(evidenceLine)),
    ...(fresh.length > 0
      ? [
          {
            kind: 'text',
            text: `${counted(fresh.length, 'newer note')} ${fresh.length === 1 ? 'isn’t' : 'aren’t'} in it. “Choose Notes” adds ${fresh.length === 1 ? 'it' : 'them'}.`,
          } as const,
        ]
      : []),
  ]
}

/** They stand in the case, and speak for none of what is asked. */
function looseNotice(loaded: LoadedCase): ReplyPart[] {
  const loose = looseIn(loaded).length
  if (loose === 0) return []
  const row: ReplyRow = {
    name: `${counted(loose, 'note')} ${loose === 1 ? 'names' : 'name'} no expectation`,
    text: `${loose === 1 ? 'It stands' : 'They stand'} under “Also on …”. Tie ${loose === 1 ? 'it' : 'them'} to what ${loose === 1 ? 'it shows' : 'they show'}: I suggest what fits.`,
    open: { label: 'Tie Notes', asks: { kind: 'case.do', act: 'ties', ...ofCase(loaded) } },
  }
  return [{ kind: 'table', rows: [row] }]
}

function listOf(heading: string, items: readonly string[]): ReplyPart[] {
  if (items.length === 0) return []
  const rest = items.length - shown
  const more = rest > 0 ? [`And ${rest} more in the document.`] : []
  return [{ kind: 'list', heading, items: [...items.slice(0, shown), ...more] }]
}

function coverageGrid({ made: { parts, target, guideline } }: LoadedCase): ReplyPart[] {
  const stated = parts.filter(({ dimension }) => cell(dimension, target).length > 0)
  if (stated.length === 0) return []
  return [
    {
      kind: 'grid',
      caption: `What speaks for ${target.short}, by dimension`,
      columns: ['Dimension', 'Expectations with a note', 'Notes', 'Own rating'],
      rows: stated.map(({ dimension, expectations, more, rating }) => [
        dimension.short,
        `${expectations.filter(({ evidence }) => evidence.length > 0).length} of ${expectations.length}`,
        `${new Set([...expectations.flatMap(({ evidence }) => evidence), ...more]).size}`,
        ratingText(rating, guideline),
      ]),
    },
  ]
}

/** What the buttons are about: the open case for this level. */
const ofCase = ({ made: { guideline, target } }: LoadedCase) => ({
  guideline: guideline.id,
  levels: [target.id],
})

function choicesOf(loaded: LoadedCase): ReplyPart {
  const { made, kept } = loaded
  const of = ofCase(loaded)
  const act = (label: string, act: CaseAct['act']): Button => ({
    label,
    asks: { kind: 'case.do', act, ...of },
  })
  if (made.all.length === 0)
    return {
      kind: 'choices',
      choices: [
        { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
        { label: 'Edit', asks: { kind: 'case.write', ...of } },
        act('Get Document', 'document'),
      ],
      more: [act('Earlier Cases', 'versions')],
    }
  return {
    kind: 'choices',
    choices: [
      { ...act('Get Document', 'document'), main: true },
      { label: 'Choose Notes', asks: { kind: 'case.choose', ...of } },
      { label: 'Edit', asks: { kind: 'case.write', ...of } },
    ],
    more: [
      { label: 'Show to Someone', asks: { kind: 'share.case', ...of } },
      { label: 'Goals', asks: { kind: 'goals' } },
      ...(kept?.notes ? [act('Use the Best Notes', 'best')] : []),
      act('Earlier Versions and Cases', 'versions'),
      ...(made.from === made.target ? [] : [act('I Was Promoted', 'promoted')]),
    ],
  }
}

const closedChoices = ({ id }: KeptCase): ReplyPart => ({
  kind: 'choices',
  choices: [
    { label: 'Get Document', asks: { kind: 'case.do', act: 'file', id }, main: true },
    { label: 'Your Case Now', asks: { kind: 'case' } },
  ],
})

export const documentReply = ({ made }: LoadedCase, files: readonly File[]): AskerReply => ({
  for: 'asker',
  files,
  summary: `Your case for ${made.target.short} comes as files in our direct message: ${files.map(({ name }) => name).join(', ')}. Only you can see this.`,
  parts: [],
})

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

export function promotedReply({ made }: LoadedCase, id: string, next: Level | undefined): AskerReply {
  const now = next
    ? `You’re ${made.target.short} now, aiming for ${next.short}.`
    : `You’re ${made.target.short} now, the highest level of ${made.guideline.role}.`
  return {
    for: 'asker',
    changed: true,
    summary: `Congratulations! Your case for ${made.target.short} is closed, and I keep it for you. ${now} Only you can see this.`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Open the Closed Case', asks: { kind: 'case.do', act: 'open', id } },
          { label: 'Change My Levels', asks: { kind: 'me' } },
        ],
      },
    ],
  }
}

type Kept = {
  readonly closed: readonly KeptCase[]
  readonly versions: readonly KeptCase[]
  readonly open: KeptCase | undefined
  readonly guidelines: readonly Guideline[]
  readonly zone: string
}

/** Closed cases, and what the open one was before. */
export function keptReply({ closed, versions, open, guidelines, zone }: Kept): AskerReply {
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
  return {
    for: 'asker',
    summary:
      rows.length === 0
        ? `There’s nothing earlier: ${open ? 'your case was not changed yet' : 'you decided nothing about a case yet'}.`
        : 'Closed cases, and what your open case was before. Only you can see this.',
    parts: [
      ...(rows.length > 0 ? [{ kind: 'table', rows } as const] : []),
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
  summary: 'You have no such case: it’s gone, or its guideline is.',
  parts: [{ kind: 'choices', choices: [{ label: 'Your Case', asks: { kind: 'case' } }] }],
}

export const noSuchLevelReply: AskerReply = {
  for: 'asker',
  summary: 'The guideline has no such level any more, so nothing was saved.',
  parts: [{ kind: 'choices', choices: [{ label: 'Your Case', asks: { kind: 'case' } }] }],
}
