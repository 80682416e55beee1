import type { Item, Page, PageBlock } from '../../documents/writing/page.ts'
import type { Case, CasePart } from '../../domain/case/case.ts'
import type { Evidence } from '../../domain/case/evidence.ts'
import { dayIn, readableDay } from '../../domain/days.ts'
import { firstVersion } from '../../domain/document.ts'
import { ratingText } from '../readiness/parts.ts'
import { heading } from '../replies/phrases.ts'
import {
  againstTexts,
  countText,
  evidenceFacts,
  evidenceWords,
  periodText,
  questionText,
  thinTexts,
} from './words.ts'

/** The case as a document: one page up front, then what speaks for each expectation, what speaks against, and questions. */
export function casePage(made: Case, zone: string): Page {
  const { guideline, from, target, today, opening, strongest, parts, questions } = made
  const title = `Case for ${target.short}`
  const against = againstTexts(made)
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'facts',
        rows: [
          ['Role', guideline.role],
          ['From → to', `${from.title} → ${target.title}`],
          ['Period', periodText(made)],
          ['Evidence', countText(made)],
          ['Made on', readableDay(today)],
        ],
      },
      ...(opening ? [{ kind: 'text', text: opening, voice: 'owner' } as const] : []),
      ...listed('Strongest results', strongest.map(itemOf), 'No note with a result yet.'),
      ...listed('Still thin', thinTexts(made).map(botItem), 'Every expectation has a note.'),
      { kind: 'text', text: legend, voice: 'bot' },
      { kind: 'page-end' },
      ...parts.flatMap((part) => partIn(part, made, zone)),
      ...listed(
        'What speaks against it',
        against.map(botItem),
        'Nothing that the dates, levels and confirmations of these notes tell.',
      ),
      { kind: 'heading', level: 1, text: 'Questions that a panel will ask' },
      { kind: 'items', ordered: true, items: questions.map((one) => botItem(questionText(one, made))) },
      { kind: 'text', text: sourceText(made), voice: 'bot' },
    ],
  }
}

export const legend =
  'How to read it: headings, counts, dates and questions like this line are Level Guide’s. Words of the guideline are marked as such. Everything else is in the words of its owner. It holds counts, and no score and no verdict.'

const botItem = (text: string): Item => ({ text, voice: 'bot' })

const itemOf = (evidence: Evidence): Item => ({
  text: evidenceWords(evidence),
  voice: 'owner',
  details: evidenceFacts(evidence),
  link: evidence.note.link?.trim() || undefined,
})

const listed = (title: string, items: readonly Item[], none: string): PageBlock[] => [
  { kind: 'heading', level: 1, text: title },
  items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: none, voice: 'bot' },
]

function partIn(part: CasePart, { guideline }: Case, zone: string): PageBlock[] {
  const { dimension, line, rating, expectations, more } = part
  const at = rating ? `, ${readableDay(dayIn(zone, rating.at))}` : ''
  return [
    { kind: 'heading', level: 1, text: dimension.short },
    ...(dimension.title === dimension.short
      ? []
      : [{ kind: 'text', text: dimension.title, voice: 'guideline' } as const]),
    ...(line ? [{ kind: 'text', text: line, voice: 'owner' } as const] : []),
    { kind: 'text', text: `Own rating: ${ratingText(rating, guideline)}${at}.`, voice: 'bot' },
    ...expectations.flatMap(({ expectation, evidence }): PageBlock[] => [
      { kind: 'text', name: heading(expectation.id), text: expectation.text, voice: 'guideline' },
      evidence.length > 0
        ? { kind: 'items', items: evidence.map(itemOf) }
        : { kind: 'text', text: 'No note yet.', voice: 'bot' },
    ]),
    ...(more.length > 0
      ? ([
          { kind: 'heading', level: 2, text: `Also on ${dimension.short}` },
          { kind: 'items', items: more.map(itemOf) },
        ] as const)
      : []),
  ]
}

function sourceText({ guideline: { source, version, wording } }: Case): string {
  const edition = version === firstVersion ? '' : `, version ${version}`
  return `Guideline: ${source.document}${edition}, ${wording === 'verbatim' ? 'word for word' : 'restated'}.`
}
