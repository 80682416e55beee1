import { nameKey } from '../../library/naming-problems.ts'
import type { Block, Cell, LeftOut } from '../blocks.ts'
import type { Grid, GridLevel, GridRow } from '../grid/model.ts'
import { statesNothing } from '../grid/nothing.ts'
import { textOf } from './lines.ts'
import { allSections, type Section, sectionOver } from './sections.ts'

export type DimensionText = {
  /** The section that names it, and the one inside whose text the levels have: mostly the same. */
  readonly over: Section
  readonly section: Section
  readonly levels: readonly { readonly title: Cell; readonly text: string }[]
}

/** What names a dimension: the heading over its levels, or the next one where that is the same under every dimension (`Abilities`). */
export function dimensionAt(
  section: Section,
  all: readonly { readonly over: Section }[],
  sections: readonly Section[],
): Pick<DimensionText, 'over' | 'section'> {
  const every = allSections(sections)
  const parentOf = (one: Section) => sectionOver(every, one)
  const again = all.filter(({ over }) => nameKey(over.title) === nameKey(section.title))
  const parents = new Set(again.map(({ over }) => parentOf(over)))
  const isAgain = again.length > 1 && again.length === all.length && parents.size === again.length
  return { over: (isAgain ? parentOf(section) : undefined) ?? section, section }
}

type Made = {
  readonly grid: Grid
  readonly rest: readonly Block[]
  readonly named: boolean
}

/** A grid of dimensions with the levels under each. */
export function dimensionsGrid(
  blocks: readonly Block[],
  sections: readonly Section[],
  dimensions: readonly DimensionText[],
  leads: readonly LeftOut[],
): Made {
  const keys = new Map<string, GridLevel>()
  for (const { levels } of inFullestOrder(dimensions))
    for (const { title } of levels) if (!keys.has(nameKey(title.text))) keys.set(nameKey(title.text), title)
  const parents = allSections(sections)
  const groupOf = (over: Section) => sectionOver(parents, over)?.title
  const groups = new Set(dimensions.map(({ over }) => groupOf(over)))
  const rows = dimensions.map(({ over, levels }): GridRow => {
    const group = groups.size > 1 ? groupOf(over) : undefined
    const isBefore = levels.every(({ title }) => !over.own.some(({ at }) => at === title.at))
    const summary = isBefore ? textOf(over.own).slice(0, 1000).trim() : ''
    return {
      title: { at: over.at, text: over.title },
      summary: over.subtitle ?? (summary || undefined),
      ...(group !== undefined && { group }),
      cells: [...keys].map(([key, title]) => {
        const said = levels.find((level) => nameKey(level.title.text) === key)
        return { at: said?.title.at ?? title.at, text: said && !statesNothing(said.text) ? said.text : '' }
      }),
    }
  })
  const isUsed = (at: number) =>
    dimensions.some(
      ({ over, section }) =>
        (at >= section.from && at < section.to) || (at >= over.from && at <= over.from + over.own.length),
    )
  const described = [...keys].map(([key, title]) => ({
    title,
    section: parents.find(
      ({ title: name, own, from }) => nameKey(name) === key && own.length > 0 && !isUsed(from),
    ),
  }))
  const isDescribing = (at: number) =>
    described.some(({ section }) => section && at >= section.from && at <= section.from + section.own.length)
  return {
    grid: {
      levels: described.map(({ title, section }) => withDescription(title, section)),
      themes: [],
      rows,
      leftOut: leads,
    },
    rest: blocks.filter((_, at) => !isUsed(at) && !isDescribing(at)),
    named: true,
  }
}

/** What stands under the level’s own heading, elsewhere in the document. */
function withDescription(level: GridLevel, section: Section | undefined): GridLevel {
  const description = section ? textOf(section.own).slice(0, 10_000).trim() : ''
  return description === '' ? level : { ...level, description }
}

/** The dimension with the most levels says their order. */
const inFullestOrder = (dimensions: readonly DimensionText[]): DimensionText[] =>
  dimensions.toSorted((a, b) => b.levels.length - a.levels.length)
