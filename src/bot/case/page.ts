import type { Item, Page, PageBlock } from '../../documents/writing/page.ts'
import type { Case, CasePart } from '../../domain/case/case.ts'
import type { Evidence } from '../../domain/case/evidence.ts'
import { dayIn, readableDay } from '../../domain/days.ts'
import { firstVersion } from '../../domain/document.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import type { KeptRating } from '../../domain/own/rating.ts'
import { ratingText } from '../readiness/parts.ts'
import { heading } from '../replies/phrases.ts'
import { evidenceFacts, evidenceWords, notedText, periodText } from './words.ts'

type Reading = {
  readonly zone: string
  /** Whose it is, by the name that people know. */
  readonly owner?: string | undefined
  /** Expectations without a note stand there too: a reader may say something of each. */
  readonly every?: true
}

/**
 * The case as others read it: one page up front, then what speaks for each expectation. What is thin in it, and what speaks
 * against it, its owner reads in their preparation.
 */
export function casePage(made: Case, { zone, owner, every }: Reading): Page {
  const { guideline, from, target, today, opening, period, strongest, parts } = made
  const title = `Case for ${target.short}`
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'facts',
        rows: [
          ...(owner ? [['Name', owner] as const] : []),
          ['Role', guideline.role],
          ['From → to', `${from.title} → ${target.title}`],
          ...(period
            ? ([
                ['Period', periodText(period)],
                ['Evidence', notedText(made)],
              ] as const)
            : []),
          ['Made on', readableDay(today)],
        ],
      },
      ...(opening ? [{ kind: 'text', text: opening, voice: 'owner' } as const] : []),
      ...(strongest.length > 0 ? listed('Strongest results', strongest.map(itemOf)) : []),
      { kind: 'text', text: legend, voice: 'bot' },
      { kind: 'page-end' },
      ...parts.flatMap((part) => partIn(part, made, { zone, every })),
      { kind: 'text', text: sourceText(made), voice: 'bot' },
    ],
  }
}

export const legend =
  'How to read this: Level Guide wrote the headings, counts, dates and lines like this one. The guideline’s words are marked. Everything else is in its owner’s words. It has counts, but no score and no verdict.'

const itemOf = (evidence: Evidence): Item => ({
  text: evidenceWords(evidence),
  voice: 'owner',
  details: evidenceFacts(evidence),
  link: evidence.note.link?.trim() || undefined,
})

export const listed = (title: string, items: readonly Item[]): PageBlock[] => [
  { kind: 'heading', level: 1, text: title },
  { kind: 'items', items },
]

function partIn(part: CasePart, { guideline }: Case, { zone, every }: Reading): PageBlock[] {
  const { dimension, line, rating, expectations, more } = part
  const stated = every ? expectations : expectations.filter(({ evidence }) => evidence.length > 0)
  if (stated.length + more.length === 0 && !line) return []
  return [
    { kind: 'heading', level: 1, text: dimension.short },
    ...(dimension.title === dimension.short
      ? []
      : [{ kind: 'text', text: dimension.title, voice: 'guideline' } as const]),
    ...(line ? [{ kind: 'text', text: line, voice: 'owner' } as const] : []),
    ...(rating ? [ratedBlock(rating, guideline, zone)] : []),
    ...stated.flatMap(({ expectation, evidence }): PageBlock[] => [
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

const ratedBlock = (rating: KeptRating, guideline: Guideline, zone: string): PageBlock => ({
  kind: 'text',
  text: `Own rating: ${ratingText(rating, guideline)}, ${readableDay(dayIn(zone, rating.at))}.`,
  voice: 'bot',
})

export function sourceText({ guideline: { source, version, wording } }: Case): string {
  const edition = version === firstVersion ? '' : `, version ${version}`
  return `Guideline: ${source.document}${edition}, ${wording === 'verbatim' ? 'word for word' : 'restated'}.`
}
