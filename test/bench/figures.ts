/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return sorted[index] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Of figures taken side by side, round by round: the machine's speed swings, and less so within a round. */
export const medianRatio = (ours: readonly number[], base: readonly number[]): number =>
  median(ours.flatMap((value, index) => (base[index] === undefined ? [] : [value / base[index]])))

/** Three digits that count: 1.05, 31.2, 1430. */
export const figure = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)

export const times = (ratio: number): string => `×${ratio.toFixed(2)}`

/** Columns as wide as their widest cell: words to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0] ?? []
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const figures = columns.map((_, at) => rows.slice(1).every((row) => /^[×\d.]*$/.test(row[at] ?? '')))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (figures[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export type Aim = {
  readonly what: string
  readonly aim: number
  readonly got: number
  readonly atLeast?: boolean
}

export function aims(lines: readonly Aim[]): string {
  const rows = lines.map(({ what, aim, got, atLeast = false }) => {
    const met = atLeast ? got >= aim : got <= aim
    return [what, `${atLeast ? 'at least' : 'at most'} ${aim}`, figure(got), met ? 'met' : 'not met']
  })
  return table([['aim', '', 'got', ''], ...rows])
}
