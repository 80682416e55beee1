import type { Case } from '../../../domain/case/case.ts'
import type { KeptCase } from '../../../domain/case/draft.ts'
import { readableDay } from '../../../domain/days.ts'
import { cell } from '../../../domain/library/guideline.ts'
import type { AskerReply, Button, ReplyPart, ReplyRow } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import {
  againstTexts,
  countText,
  evidenceFacts,
  evidenceLine,
  leftOutText,
  questionText,
  thinTexts,
} from '../../case/words.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import { disclaimer, ratingText } from '../../readiness/parts.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'
import type { CaseAct } from './spec.ts'
import { looseIn } from './ties.ts'

/** How many lines of a list stand in the message. */
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
      ...leftOut(loaded),
      ...(isClosed ? [] : [...looseNotice(loaded), ...untaggedParts(loaded.untagged)]),
      ...(strongest.length > 0 ? [strongestList(made)] : []),
      ...listOf('Still thin', thinTexts(made), inPreparation),
      ...listOf('What weakens it', againstTexts(made), inPreparation),
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

const strongestList = ({ strongest }: Case): ReplyPart => ({
  kind: 'list',
  heading: 'Strongest results',
  items: strongest.map((each) => `${evidenceLine(each)} (${evidenceFacts(each)})`),
})

/** What its owner should look at: notes that are different, or new, since they chose. */
function noticesOf({ made, kept }: LoadedCase): ReplyPart[] {
  const changed = made.evidence.filter((each) => each.changed)
  const since =
    kept?.notes === undefined || kept.closedOn ? [] : made.all.filter(({ note }) => note.createdAt > kept.at)
  const chosen = new Set(kept?.notes?.map(({ id }) => id))
  const fresh = since.filter(({ note }) => !chosen.has(note.id))
  return [
    ...listOf('Changed since you chose them', changed.map(evidenceLine), 'marked under “Choose Notes”'),
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

/** Nothing is left out in silence. */
function leftOut(loaded: LoadedCase): ReplyPart[] {
  const text = leftOutText(loaded)
  return text === undefined ? [] : [{ kind: 'text', text: `${text} “Choose Notes” changes that.` }]
}

/** They stand in the case, and speak for none of what is asked. */
function looseNotice(loaded: LoadedCase): ReplyPart[] {
  const loose = looseIn(loaded).length
  if (loose === 0) return []
  const row: ReplyRow = {
    name: `${counted(loose, 'note')} ${loose === 1 ? 'names' : 'name'} no expectation`,
    text:
      loose === 1
        ? 'It’s listed under “Also on …”. Tie it to the expectation it shows: I’ll suggest what fits.'
        : 'They’re listed under “Also on …”. Tie them to the expectations they show: I’ll suggest what fits.',
    open: { label: 'Tie Notes', asks: { kind: 'case.do', act: 'ties', ...ofCase(loaded) } },
  }
  return [{ kind: 'table', rows: [row] }]
}

const inPreparation = 'in “Preparation”, a file beside the document'

/** `where`: the others of them are. */
function listOf(heading: string, items: readonly string[], where: string): ReplyPart[] {
  if (items.length === 0) return []
  const rest = items.length - shown
  const more = rest > 0 ? [`And ${rest} more ${where}.`] : []
  return [{ kind: 'list', heading, items: [...items.slice(0, shown), ...more] }]
}

/** Three short columns, as a phone shows them without scrolling. */
function coverageGrid({ made: { parts, target, guideline } }: LoadedCase): ReplyPart[] {
  const stated = parts.filter(({ dimension }) => cell(dimension, target).length > 0)
  if (stated.length === 0) return []
  const rated = stated.flatMap(({ dimension, rating }) =>
    rating ? [`${dimension.short}: ${ratingText(rating, guideline)}`] : [],
  )
  return [
    {
      kind: 'grid',
      caption: `Notes by dimension, and the expectations of ${target.short} that have one`,
      columns: ['Dimension', 'Notes', 'Shown'],
      rows: stated.map(({ dimension, expectations, more }) => [
        dimension.short,
        `${new Set([...expectations.flatMap(({ evidence }) => evidence), ...more]).size}`,
        `${expectations.filter(({ evidence }) => evidence.length > 0).length} of ${expectations.length}`,
      ]),
    },
    ...(rated.length > 0 ? [{ kind: 'list', heading: 'Your own ratings', items: rated } as const] : []),
  ]
}

/** What the buttons are about: the open case for this level. */
export const ofCase = ({ made: { guideline, target } }: LoadedCase) => ({
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
