import type { KeptNote } from '../../../domain/own/note.ts'
import type { Orphan, Standing } from '../../../domain/own/readiness.ts'
import { type AskerReply, type Button, type ReplyPart, strong, type Words } from '../../answer.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import type { Aim } from '../../readiness/parts.ts'
import { disclaimer, orphanParts, readinessChart, readinessGrid } from '../../readiness/parts.ts'
import { heading, sourceOf } from '../../replies/phrases.ts'
import { coverageParts, coverageText } from './coverage.ts'

type Unplaced = { readonly orphaned: readonly Orphan[]; readonly untagged: readonly KeptNote[] }

export function readinessReply(
  standings: readonly Standing[],
  { orphaned, untagged }: Unplaced,
  aim: Aim & { readonly isShort: boolean },
): AskerReply {
  const { guideline, target, isShort } = aim
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
      ...(isShort ? thinnest(standings) : []),
      readinessGrid(standings, aim),
      ...readinessChart(standings, aim),
      ...(isShort ? [] : coverageParts(standings, target)),
      ...orphanParts(orphaned, guideline),
      { kind: 'text', text: disclaimer },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
          ...(isShort ? [all(standings)] : []),
          { label: 'Rate Yourself', asks: { kind: 'rate' } },
          { label: 'Your Notes', asks: { kind: 'notes.list' } },
        ],
      },
      sourceOf(guideline),
    ],
  }
}

/** Each expectation, dimension by dimension. */
const all = (standings: readonly Standing[]): Button => ({
  label: 'All Expectations',
  asks: { kind: 'readiness', levels: [], dimensions: standings.map(({ dimension }) => dimension.id) },
})

/** Three expectations without a note, each of another dimension where there are so many. */
function thinnest(standings: readonly Standing[]): ReplyPart[] {
  const missing = standings.map(({ dimension, expectations }) =>
    expectations
      .filter(({ notes }) => notes === 0)
      .map(
        ({ expectation }): Words => [
          strong(`${dimension.short}, ${heading(expectation.id)}: `),
          { text: expectation.text },
        ],
      ),
  )
  const items = [0, 1, 2]
    .flatMap((place) => missing.flatMap((each) => each.slice(place, place + 1)))
    .slice(0, 3)
  return items.length > 0 ? [{ kind: 'list', heading: 'No note yet: start with these', items }] : []
}
