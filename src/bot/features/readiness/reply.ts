import { cell, type Level } from '../../../domain/library/guideline.ts'
import type { Orphan, Standing } from '../../../domain/own/readiness.ts'
import type { AskerReply, ReplyPart } from '../../answer.ts'
import type { Aim } from '../../readiness/parts.ts'
import { disclaimer, orphanParts, readinessChart, readinessGrid } from '../../readiness/parts.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'

/** How many of the thinnest dimensions are shown with what the target level asks there. */
const looked = 2

export function readinessReply(
  standings: readonly Standing[],
  orphaned: readonly Orphan[],
  aim: Aim,
): AskerReply {
  const { guideline, target } = aim
  return {
    for: 'asker',
    title: `Readiness for ${target.short}`,
    summary: `Your notes and ratings against ${target.short}, biggest gaps first. Only you can see this.`,
    parts: [
      readinessGrid(standings, aim),
      ...readinessChart(standings, aim),
      ...standings.slice(0, looked).map((standing) => asked(standing, target)),
      ...orphanParts(orphaned, guideline),
      { kind: 'text', text: disclaimer },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
          { label: 'Rate Yourself', asks: { kind: 'rate' } },
          { label: 'Your Notes', asks: { kind: 'notes.list' } },
        ],
      },
      sourceOf(guideline),
    ],
  }
}

function asked({ dimension, notes }: Standing, target: Level): ReplyPart {
  const items = cell(dimension, target).map(({ text }) => text)
  const name = `${dimension.short}, ${notes === 0 ? 'no notes yet' : counted(notes, 'note')}`
  return items.length > 0
    ? { kind: 'list', heading: `${name}: ${target.short} asks`, items }
    : { kind: 'text', text: `${name}: nothing stated at ${target.short}.` }
}
