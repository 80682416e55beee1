import type { ReactNode } from 'react'
import { Pie } from './chart-pie.tsx'
import { Plot } from './chart-plot.tsx'
import type { BlockOf } from './kinds.ts'

type Chart = BlockOf<'data_visualization'>['chart']

/** A chart, and the same figures as a table for those who cannot see it. */
export function ChartDrawn({ block: { title, chart } }: { block: BlockOf<'data_visualization'> }): ReactNode {
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {chart.type === 'pie' ? (
        <Pie title={title} segments={chart.segments} />
      ) : (
        <Plot title={title} chart={chart} />
      )}
      <Legend names={namesOf(chart)} />
      <details className="chart-figures">
        <summary>Figures</summary>
        <Figures chart={chart} />
      </details>
    </figure>
  )
}

function namesOf(chart: Chart): string[] {
  if (chart.type !== 'pie') return chart.series.map(({ name }) => name)
  const whole = chart.segments.reduce((sum, { value }) => sum + value, 0)
  return chart.segments.map(({ label, value }) => `${label} · ${Math.round((value / whole) * 100)} %`)
}

function Legend({ names }: { names: readonly string[] }): ReactNode {
  return (
    <ul className="legend">
      {names.map((name, index) => (
        <li key={name}>
          <span className="legend-chip" data-series={index} aria-hidden />
          {name}
        </li>
      ))}
    </ul>
  )
}

function Figures({ chart }: { chart: Chart }): ReactNode {
  const names = chart.type === 'pie' ? ['Value'] : chart.series.map(({ name }) => name)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{chart.type === 'pie' ? 'Segment' : (chart.axis_config.x_label ?? 'Category')}</th>
          {names.map((name) => (
            <th key={name} scope="col" data-align="right">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(chart).map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={names[index]} data-align="right">
                {value ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowsOf(chart: Chart): { label: string; values: (number | undefined)[] }[] {
  if (chart.type === 'pie') return chart.segments.map(({ label, value }) => ({ label, values: [value] }))
  return chart.axis_config.categories.map((label) => ({
    label,
    values: chart.series.map(({ data }) => data.find((point) => point.label === label)?.value),
  }))
}
