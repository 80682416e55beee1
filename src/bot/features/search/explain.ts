import { cell, type Level } from '../../../domain/library/guideline.ts'
import type { Use } from '../../../domain/library/uses.ts'
import { runsOf } from '../../../domain/search.ts'
import { stemsOf } from '../../../domain/tokens.ts'
import { type Button, type ReplyRow, type RoomReply, strong } from '../../answer.ts'
import { type Guide, sourceOf } from '../../replies/phrases.ts'

/** What a word means here: the expectations that use it, for the guideline explains no words. */
export function explainReply(guide: Guide, words: string, uses: readonly Use[]): RoomReply {
  const { guideline, place } = guide
  const stems = new Set(stemsOf(words))
  const rows = uses.map(({ level, dimension, expectation }): ReplyRow => {
    const text = runsOf(expectation.text, stems)
    return {
      name: `${level.short} · ${dimension.short}`,
      text: text.map((run) => (run.found ? strong(run.text) : { text: run.text })),
      open: {
        label: 'Open',
        asks: { kind: 'expectations', ...place, levels: [level.id], dimensions: [dimension.id] },
      },
    }
  })
  const dimensions = new Set(uses.map(({ dimension }) => dimension.id))
  const [only] = dimensions.size === 1 ? dimensions : []
  const next: Button[] = only
    ? [{ label: 'What Changes', asks: { kind: 'compare', ...place, dimensions: [only] } }]
    : []
  return {
    for: 'room',
    summary: `The guideline doesn’t define “${words}”, but ${uses.length} of its expectations ${uses.length === 1 ? 'uses' : 'use'} it:`,
    parts: [
      { kind: 'table', rows },
      ...(next.length > 0 ? [{ kind: 'choices' as const, choices: next }] : []),
      sourceOf(guideline),
    ],
    listed: uses.map(({ level, dimension, expectation: { id } }) => ({
      kind: 'expectations',
      ...place,
      levels: [level.id],
      dimensions: [dimension.id],
      point: cell(dimension, level).findIndex((each) => each.id === id) + 1,
    })),
  }
}

/** Of the uses, those at these levels, when there are any. */
export const usesAt = (uses: readonly Use[], levels: readonly Level[]): readonly Use[] => {
  const there = uses.filter(({ level }) => levels.includes(level))
  return there.length > 0 ? there : uses
}
