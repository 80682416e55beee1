import type { Item, Page, PageBlock } from '../../documents/writing/page.ts'
import type { Case, CasePart } from '../../domain/case/case.ts'
import type { Evidence } from '../../domain/case/evidence.ts'
import { readableDay } from '../../domain/days.ts'
import { firstVersion } from '../../domain/document.ts'
import { clipped, firstLine, heading } from '../replies/phrases.ts'
import { evidenceText, evidenceWords, factsFor, periodText } from './words.ts'

type Reading = {
  /** Whose it is, by the name that people know. */
  readonly owner?: string | undefined
  /** Expectations without a note stand there too: a reader may say something of each. */
  readonly every?: true
}

/**
 * The case as others read it: one page up front, then what speaks for each expectation. What is thin in it, what speaks
 * against it and how its owner rates themselves stands in their preparation. A note is told in full once.
 */
export function casePage(made: Case, { owner, every }: Reading = {}): Page {
  const { guideline, from, target, today, opening, period, strongest, parts } = made
  const title = `Case for ${target.short}`
  const itemOf = itemsOnce()
  const first = strongest.map(itemOf)
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
                ['Evidence', evidenceText(made)],
              ] as const)
            : []),
          ['Made on', readableDay(today)],
        ],
      },
      ...(opening ? [{ kind: 'text', text: opening, voice: 'owner' } as const] : []),
      ...(first.length > 0 ? listed('Strongest results', first) : []),
      { kind: 'text', text: legend, voice: 'bot' },
      { kind: 'page-end' },
      ...parts.flatMap((part) => partIn(part, itemOf, every)),
      { kind: 'text', text: sourceText(made), voice: 'bot' },
    ],
  }
}

export const legend =
  'How to read this: Level Guide wrote the headings, counts, dates and lines like this one. The guideline’s words are marked. Everything else is in its owner’s words. It has counts, but no score and no verdict.'

/** In full where a note is told first; after that by its first words. */
function itemsOnce(): (evidence: Evidence) => Item {
  const told = new Set<string>()
  return (evidence) => {
    const { id, what, happenedOn, link } = evidence.note
    if (told.has(id))
      return {
        text: clipped(firstLine(what), 80),
        voice: 'owner',
        details: `${readableDay(happenedOn)} · in full above`,
      }
    told.add(id)
    return {
      text: evidenceWords(evidence),
      voice: 'owner',
      details: factsFor(evidence),
      link: link?.trim() || undefined,
    }
  }
}

export const listed = (title: string, items: readonly Item[]): PageBlock[] => [
  { kind: 'heading', level: 1, text: title },
  { kind: 'items', items },
]

function partIn(
  { dimension, line, expectations, more }: CasePart,
  itemOf: (evidence: Evidence) => Item,
  every: true | undefined,
): PageBlock[] {
  const stated = every ? expectations : expectations.filter(({ evidence }) => evidence.length > 0)
  if (stated.length + more.length === 0 && !line) return []
  return [
    { kind: 'heading', level: 1, text: dimension.short },
    ...(dimension.title === dimension.short
      ? []
      : [{ kind: 'text', text: dimension.title, voice: 'guideline' } as const]),
    ...(line ? [{ kind: 'text', text: line, voice: 'owner' } as const] : []),
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

export function sourceText({ guideline: { source, version, wording } }: Case): string {
  const edition = version === firstVersion ? '' : `, version ${version}`
  return `Guideline: ${source.document}${edition}, ${wording === 'verbatim' ? 'word for word' : 'restated'}.`
}
