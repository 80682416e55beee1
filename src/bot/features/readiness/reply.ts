import type { KeptNote } from '../../../domain/own/note.ts'
import type { Orphan, Standing } from '../../../domain/own/readiness.ts'
import type { AskerReply } from '../../answer.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import type { Aim } from '../../readiness/parts.ts'
import { disclaimer, orphanParts, readinessChart, readinessGrid } from '../../readiness/parts.ts'
import { sourceOf } from '../../replies/phrases.ts'
import { coverageParts, coverageText } from './coverage.ts'

type Unplaced = { readonly orphaned: readonly Orphan[]; readonly untagged: readonly KeptNote[] }

export function readinessReply(
  standings: readonly Standing[],
  { orphaned, untagged }: Unplaced,
  aim: Aim,
): AskerReply {
  const { guideline, target } = aim
  const [only] = standings.length === 1 ? standings : []
  return {
    for: 'asker',
    title: `Readiness for ${target.short}`,
    summary:
      only && only.expectations.length > 0
        ? `${only.dimension.short} at ${target.short}: ${coverageText(only)}. Only you can see this.`
        : `Your notes and ratings against ${target.short}, biggest gaps first. Only you can see this.`,
    parts: [
      ...untaggedParts(untagged),
      readinessGrid(standings, aim),
      ...readinessChart(standings, aim),
      ...coverageParts(standings, target),
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
