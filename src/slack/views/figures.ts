import type { Part } from '../../bot/answer.ts'
import type { Block, DataVisualization } from './block.ts'
import { clip } from './cut.ts'
import { limits } from './limits.ts'

type Grid = Extract<Part, { kind: 'grid' }>
type Chart = Extract<Part, { kind: 'chart' }>

/** A table that sorts and pages by itself; a cell can't be empty. */
export function gridBlock({ caption, columns, rows }: Grid): Block {
  const cells = (row: readonly string[]) => row.map(cell)
  return {
    type: 'data_table',
    caption,
    rows: [columns.map(textCell), ...rows.slice(0, limits.gridRows).map(cells)],
    page_size: limits.gridPage,
  }
}

const textCell = (text: string) => ({ type: 'raw_text' as const, text: unbroken(text) || '–' })

/** A day stays in one line where a column is narrow. */
const unbroken = (text: string): string =>
  text.replaceAll(/\b(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/g, '$1\u00a0$2\u00a0$3')

/** Numbers as numbers, so that the table sorts them right. */
const cell = (text: string) =>
  /^\d{1,15}$/.test(text) ? { type: 'raw_number' as const, value: Number(text), text } : textCell(text)

/** Names in a chart are unique and short; where clipping makes two the same, they get their number. */
export function chartBlock({ title, labels, series }: Chart): DataVisualization {
  const names = unique(labels.slice(0, limits.chartPoints))
  const data = (values: readonly number[]) =>
    names.map((label, index) => ({ label, value: values[index] ?? 0 }))
  return {
    type: 'data_visualization',
    title: clip(title, limits.chartTitle),
    chart: {
      type: 'bar',
      series: unique(series.map(({ name }) => name)).map((name, index) => ({
        name,
        data: data(series[index]?.values ?? []),
      })),
      axis_config: { categories: names },
    },
  }
}

function unique(labels: readonly string[]): string[] {
  const clipped = labels.map((label) => clip(label, limits.chartName))
  return clipped.map((label, index) =>
    clipped.indexOf(label) === index ? label : clip(`${index + 1} ${label}`, limits.chartName),
  )
}
