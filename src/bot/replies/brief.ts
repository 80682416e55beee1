import { compareCells, type Point } from '../../domain/compare.ts'
import { cell, type Dimension, type Level } from '../../domain/library/guideline.ts'
import type { Section } from '../../domain/library/posting.ts'
import { type Part, type RoomAnswer, strong, type Words } from '../answer.ts'
import { type AskedPosting, untilText } from './posting.ts'
import { firstLine, type Guide, heading, sourceOf } from './talk/phrases.ts'

type Pair = Guide & { readonly lower: Level; readonly higher: Level }

/** A comparison in the headings of its points alone. */
export function briefCompare(pair: Pair, dimensions: readonly Dimension[]): RoomAnswer {
  const { guideline, say, lower, higher } = pair
  const items = dimensions.map((dimension) => {
    const points = compareCells(dimension, lower, higher)
    const of = (kind: Point['kind'], name: string) => {
      const ids = points.filter((point) => point.kind === kind).map(({ id }) => heading(id).toLowerCase())
      return ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []
    }
    const told = [
      ...of('changed', 'changed'),
      ...of('new', 'new'),
      ...of('same', 'the same'),
      ...of('lower', `only at ${lower.short}`),
    ]
    return [strong(`${dimension.short}: `), { text: told.join(' · ') }]
  })
  const says = say('compare', lower.id, higher.id, ...dimensions.map(({ id }) => id))
  return shortened(`From ${lower.short} to ${higher.short}, in short:`, items, says, [sourceOf(guideline)])
}

/** Expectations in their headings alone. */
export function briefExpectations(
  { guideline, say }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomAnswer {
  const items = levels.flatMap((level) =>
    dimensions.map((dimension): Words => {
      const name = levels.length > 1 ? `${level.short}, ${dimension.short}: ` : `${dimension.short}: `
      const ids = cell(dimension, level).map(({ id }) => heading(id).toLowerCase())
      return [strong(name), { text: ids.join(', ') }]
    }),
  )
  const says = say('show', ...levels.map(({ id }) => id), ...dimensions.map(({ id }) => id))
  const names = levels.map(({ short }) => short).join(' and ')
  return shortened(`${names}, in short:`, items, says, [sourceOf(guideline)])
}

/** A posting's sections in the labels of their lines, or in the beginnings of those without one. */
export function briefPosting(asked: AskedPosting, sections: readonly Section[]): RoomAnswer {
  const { posting } = asked
  const shown = sections.length > 0 ? sections : posting.sections
  const items = shown.map(({ title, intro, items }): Words => {
    const labels = items.map(({ label, text }) => label ?? text.replace(/\.$/, ''))
    return [strong(`${title}: `), { text: labels.join(', ') || firstLine(intro ?? '') }]
  })
  const says = ['posting', posting.id, ...sections.map(({ id }) => id)].join(' ')
  return shortened([untilText(asked), `${posting.title}, in short:`].filter(Boolean).join(' '), items, says, [
    sourceOf(posting),
  ])
}

const shortened = (summary: string, items: readonly Words[], says: string, source: Part[]): RoomAnswer => ({
  for: 'room',
  summary,
  parts: [{ kind: 'list', items }, { kind: 'choices', choices: [{ label: 'In full', says }] }, ...source],
})
