import { readableDay } from '../../../domain/days.ts'
import type { Level } from '../../../domain/library/guideline.ts'
import { type Covered, expectationsCovered, type Standing } from '../../../domain/own/readiness.ts'
import { type List, type ReplyPart, strong, type Words } from '../../answer.ts'
import { factsOf } from '../../readiness/parts.ts'
import { counted, heading, named } from '../../replies/phrases.ts'

/** Above this many dimensions each is a part to open. */
const mostOpen = 2

/** Which of what the target level asks has a note, dimension by dimension. */
export function coverageParts(standings: readonly Standing[], target: Level): ReplyPart[] {
  const parts = standings.flatMap((standing): ReplyPart[] => {
    const { dimension, expectations } = standing
    const facts = listOf('Your notes', factsOf(standing))
    if (expectations.length === 0)
      return [{ kind: 'text', text: `${dimension.short}: nothing stated at ${target.short}.` }, ...facts]
    const title = `${dimension.short}: ${coverageText(standing)}`
    const lists = [...facts, ...listsOf(expectations)]
    const missing = expectations.filter(isMissing)
    const hint = missing.length > 0 ? `No note yet: ${missing.map(nameOf).join(' · ')}` : ''
    return standings.length > mostOpen
      ? [{ kind: 'fold', title, hint, lists }]
      : [...(standings.length > 1 ? [{ kind: 'title', text: title } as const] : []), ...lists]
  })
  return [...parts, ...loose(standings)]
}

/** "2 of 5 expectations have a note" */
export function coverageText(standing: Standing): string {
  const covered = expectationsCovered(standing)
  return `${covered} of ${counted(standing.expectations.length, 'expectation')} ${covered === 1 ? 'has' : 'have'} a note`
}

const isMissing = ({ notes }: Covered): boolean => notes === 0
const nameOf = ({ expectation }: Covered): string => heading(expectation.id)

function listsOf(expectations: readonly Covered[]): List[] {
  const noted = expectations.flatMap((one): Words[] =>
    isMissing(one)
      ? []
      : [
          [
            strong(`${nameOf(one)}: `),
            { text: `${counted(one.notes, 'note')}, newest ${readableDay(one.newest ?? '')}` },
          ],
        ],
  )
  const missing = expectations.filter(isMissing).map(({ expectation }) => named(expectation))
  return [...listOf('With a note', noted), ...listOf('No note yet', missing)]
}

const listOf = (heading: string, items: readonly Words[]): List[] =>
  items.length > 0 ? [{ kind: 'list', heading, items }] : []

/** Notes of a dimension alone, which say nothing of what they show in it. */
function loose(standings: readonly Standing[]): ReplyPart[] {
  const isLoose = ({ notes, expectations }: Standing) =>
    notes > expectations.reduce((sum, one) => sum + one.notes, 0)
  if (!standings.some(isLoose)) return []
  return [
    {
      kind: 'text',
      text: 'Notes that name no expectation don’t count for one. To choose one, press “Edit” under a note.',
    },
  ]
}
