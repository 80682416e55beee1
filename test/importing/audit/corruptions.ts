import type { LeftOut } from '../../../src/domain/import/blocks.ts'
import type { Draft } from '../../../src/domain/import/doubts/doubts.ts'

/** What an import made of a document. */
export type Made = { readonly draft: Draft; readonly leftOut: readonly LeftOut[] }

type Level = Draft['levels'][number]
type Dimension = Draft['dimensions'][number]
type Cell = Dimension['cells'][string]

/** A mistake as imports make them, at one place of several; nothing where the result has no room for it. */
type Corruption = (made: Made, place: number) => Made | undefined

const cellOf = ({ cells }: Dimension, level: Level | undefined): Cell => cells[level?.id ?? ''] ?? []
const held = (cells: Record<string, Cell>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.length > 0))

/** Each cell anew, by its level and dimension. */
const refilled = (
  { draft, leftOut }: Made,
  cell: (dimension: Dimension, level: Level, at: { row: number; column: number }) => Cell,
): Made => ({
  leftOut,
  draft: {
    ...draft,
    dimensions: draft.dimensions.map((dimension, row) => ({
      ...dimension,
      cells: held(
        Object.fromEntries(
          draft.levels.map((level, column) => [level.id, cell(dimension, level, { row, column })]),
        ),
      ),
    })),
  },
})

const newLevel = (title: string): Level => ({ id: 'other', title, short: title, aliases: [] })
const newDimension = (title: string, cells: Record<string, Cell>): Dimension => ({
  ...{ id: 'other', title, short: title, summary: title, aliases: [], words: [] },
  cells: held(cells),
})
const withoutLevel = ({ cells }: Dimension, id: string): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).filter(([level]) => level !== id))
const listed = (cells: readonly Cell[]): LeftOut[] =>
  cells.flat().map(({ text }) => ({ at: 'line 1', text, why: 'text around the levels' }))

const corruptions = {
  'rows shifted by one': (made) =>
    made.draft.dimensions.length < 2
      ? undefined
      : refilled(made, (_, level, { row }) => {
          const all = made.draft.dimensions
          const from = all[(row + 1) % all.length]
          return from ? cellOf(from, level) : []
        }),
  'columns shifted by one': (made) => {
    const { levels } = made.draft
    return refilled(made, (dimension, _, { column }) =>
      cellOf(dimension, levels[(column + 1) % levels.length]),
    )
  },
  'one row shifted along': (made, place) => {
    const { levels } = made.draft
    return refilled(made, (dimension, level, { row, column }) =>
      row === place % made.draft.dimensions.length
        ? cellOf(dimension, levels[(column + 1) % levels.length])
        : cellOf(dimension, level),
    )
  },
  'two levels merged': ({ draft, leftOut }, place) => {
    const at = place % (draft.levels.length - 1)
    const [one, other] = [draft.levels[at], draft.levels[at + 1]]
    if (!one || !other || draft.levels.length < 3) return undefined
    const dimensions = draft.dimensions.map((dimension) => ({
      ...dimension,
      cells: held({
        ...withoutLevel(dimension, other.id),
        [one.id]: [...cellOf(dimension, one), ...cellOf(dimension, other)],
      }),
    }))
    return {
      draft: { ...draft, levels: draft.levels.filter((level) => level !== other), dimensions },
      leftOut: [...leftOut, { at: 'line 1', text: other.title, why: 'headings over what was taken' }],
    }
  },
  'a level dropped, and listed as left out': ({ draft, leftOut }, place) => {
    const level = draft.levels[place % draft.levels.length]
    if (!level || draft.levels.length < 3) return undefined
    const lost = listed(draft.dimensions.map((dimension) => cellOf(dimension, level)))
    const dimensions = draft.dimensions.map((dimension) => ({
      ...dimension,
      cells: withoutLevel(dimension, level.id),
    }))
    return {
      draft: { ...draft, levels: draft.levels.filter((each) => each !== level), dimensions },
      leftOut: [...leftOut, ...lost, { at: 'line 1', text: level.title, why: 'text around the levels' }],
    }
  },
  'two levels in each other’s place': ({ draft, leftOut }, place) => {
    const at = place % (draft.levels.length - 1)
    const [one, other] = [draft.levels[at], draft.levels[at + 1]]
    if (!one || !other) return undefined
    const levels = draft.levels.map((level) =>
      level === one ? { ...other, id: one.id } : level === other ? { ...one, id: other.id } : level,
    )
    return { draft: { ...draft, levels }, leftOut }
  },
  'two levels in another order': ({ draft, leftOut }, place) => {
    const at = place % (draft.levels.length - 1)
    const [one, other] = [draft.levels[at], draft.levels[at + 1]]
    if (!one || !other || one.track !== other.track || draft.levels.length < 3) return undefined
    return { draft: { ...draft, levels: draft.levels.toSpliced(at, 2, other, one) }, leftOut }
  },
  'a dimension as a level': ({ draft, leftOut }, place) => {
    const [one, ...more] = draft.dimensions
    const from = more[place % more.length]
    if (!one || !from) return undefined
    const level = newLevel(from.title)
    const cells = { ...one.cells, [level.id]: draft.levels.flatMap((each) => cellOf(from, each)) }
    const dimensions = [{ ...one, cells }, ...more.filter((each) => each !== from)]
    return { draft: { ...draft, levels: [...draft.levels, level], dimensions }, leftOut }
  },
  'a level as a dimension': ({ draft, leftOut }, place) => {
    const level = draft.levels[place % draft.levels.length]
    const [first] = draft.levels.filter((each) => each !== level)
    if (!level || !first || draft.levels.length < 3) return undefined
    const own = newDimension(level.title, {
      [first.id]: draft.dimensions.flatMap((dimension) => cellOf(dimension, level)),
    })
    const rest = draft.dimensions.map((each) => ({ ...each, cells: withoutLevel(each, level.id) }))
    return {
      draft: { ...draft, levels: draft.levels.filter((each) => each !== level), dimensions: [...rest, own] },
      leftOut,
    }
  },
  'two dimensions merged': ({ draft, leftOut }, place) => {
    const at = place % Math.max(1, draft.dimensions.length - 1)
    const [one, other] = [draft.dimensions[at], draft.dimensions[at + 1]]
    if (!one || !other) return undefined
    const cells = Object.fromEntries(
      draft.levels.map((level) => [level.id, [...cellOf(one, level), ...cellOf(other, level)]]),
    )
    return {
      draft: { ...draft, dimensions: draft.dimensions.toSpliced(at, 2, { ...one, cells: held(cells) }) },
      leftOut: [...leftOut, { at: 'line 1', text: other.title, why: 'headings over what was taken' }],
    }
  },
  'all dimensions in one': ({ draft, leftOut }) => {
    if (draft.dimensions.length < 3) return undefined
    const cells = Object.fromEntries(
      draft.levels.map((level) => [
        level.id,
        draft.dimensions.flatMap((dimension) => cellOf(dimension, level)),
      ]),
    )
    const titles = draft.dimensions.map(({ title }) => ({ at: 'line 1', text: title, why: 'headings' }))
    return {
      draft: { ...draft, dimensions: [newDimension('Expectations', cells)] },
      leftOut: [...leftOut, ...titles],
    }
  },
  'a statement as a dimension': ({ draft, leftOut }, place) => {
    const at = place % draft.dimensions.length
    const dimension = draft.dimensions[at]
    const level = dimension && draft.levels.find((each) => cellOf(dimension, each).length > 1)
    if (!dimension || !level) return undefined
    const [first, ...rest] = cellOf(dimension, level)
    const own = newDimension(first?.text.slice(0, 60) ?? '', { [level.id]: rest })
    const cut = { ...dimension, cells: held({ ...dimension.cells, [level.id]: [] }) }
    return { draft: { ...draft, dimensions: draft.dimensions.toSpliced(at, 1, cut, own) }, leftOut }
  },
  'the end of a dimension in the next': (made, place) => {
    const all = made.draft.dimensions
    const at = place % Math.max(1, all.length - 1)
    const from = all[at]
    if (!from || all.length < 2 || !made.draft.levels.some((level) => cellOf(from, level).length > 1))
      return undefined
    return refilled(made, (dimension, level, { row }) => {
      const cell = cellOf(dimension, level)
      const last = cellOf(from, level).length > 1 ? cellOf(from, level).slice(-1) : []
      if (row === at) return cellOf(from, level).length > 1 ? cell.slice(0, -1) : cell
      return row === at + 1 ? [...last, ...cell] : cell
    })
  },
  'the end of a level in the next': (made, place) => {
    const { levels, dimensions } = made.draft
    const at = place % (levels.length - 1)
    const row = dimensions.findLastIndex((dimension) => cellOf(dimension, levels[at]).length > 1)
    const from = dimensions[row]
    if (!from) return undefined
    return refilled(made, (dimension, level, place) => {
      const cell = cellOf(dimension, level)
      if (place.row !== row) return cell
      if (place.column === at) return cell.slice(0, -1)
      return place.column === at + 1 ? [...cellOf(from, levels[at]).slice(-1), ...cell] : cell
    })
  },
  'one dimension taken alone, the rest left out': ({ draft, leftOut }, place) => {
    const only = draft.dimensions[place % draft.dimensions.length]
    const others = draft.dimensions.filter((each) => each !== only)
    if (!only || others.length < 2) return undefined
    const lost = others.flatMap(({ title, cells }) => [
      { at: 'line 1', text: title, why: 'text around the levels' },
      ...listed(Object.values(cells)),
    ])
    return { draft: { ...draft, dimensions: [only] }, leftOut: [...leftOut, ...lost] }
  },
  'a dimension left out': ({ draft, leftOut }, place) => {
    const at = place % draft.dimensions.length
    const one = draft.dimensions[at]
    if (!one || draft.dimensions.length < 3) return undefined
    return {
      draft: { ...draft, dimensions: draft.dimensions.toSpliced(at, 1) },
      leftOut: [
        ...leftOut,
        ...listed(Object.values(one.cells)),
        { at: 'line 1', text: one.title, why: 'text around the levels' },
      ],
    }
  },
  'levels and dimensions in each other’s place': ({ draft, leftOut }) => {
    const levels = draft.dimensions.map(({ id, title }) => ({ ...newLevel(title), id }))
    const dimensions = draft.levels.map((level) => ({
      ...newDimension(
        level.title,
        Object.fromEntries(draft.dimensions.map((dimension) => [dimension.id, cellOf(dimension, level)])),
      ),
      id: level.id,
    }))
    return draft.dimensions.length < 2 ? undefined : { draft: { ...draft, levels, dimensions }, leftOut }
  },
  'a dimension in the levels’ own words': ({ draft, leftOut }, place) => {
    const at = place % draft.dimensions.length
    const from = draft.dimensions[at]
    if (!from || draft.dimensions.length < 3) return undefined
    const levels = draft.levels.map((level) => {
      const said = cellOf(from, level).map(({ text }) => text)
      const description = [level.description ?? '', ...said].filter(Boolean).join('\n')
      return { ...level, ...(description !== '' && { description }) }
    })
    return {
      draft: { ...draft, levels, dimensions: draft.dimensions.toSpliced(at, 1) },
      leftOut: [...leftOut, { at: 'line 1', text: from.title, why: 'headings over what was taken' }],
    }
  },
  'a cell copied to the next level': (made, place) => {
    const { levels } = made.draft
    const at = place % (levels.length - 1)
    return refilled(made, (dimension, level, { row, column }) =>
      row === 0 && column === at + 1
        ? [...cellOf(dimension, levels[at]), ...cellOf(dimension, level)]
        : cellOf(dimension, level),
    )
  },
} as const satisfies Record<string, Corruption>

/** The result with each mistake at its first, a middle and its last place, as far as it has room for them. */
export function corrupted(made: Made): { readonly name: string; readonly made: Made }[] {
  const places = [0, Math.floor(made.draft.levels.length / 2), made.draft.levels.length + 1]
  const before = JSON.stringify(made.draft)
  return Object.entries<Corruption>(corruptions).flatMap(([name, corrupt]) => {
    const seen = new Set<string>([before])
    return places.flatMap((place) => {
      const result = corrupt(made, place)
      const key = JSON.stringify(result?.draft)
      if (!result || seen.has(key)) return []
      seen.add(key)
      return [{ name, made: result }]
    })
  })
}
