import type { ReactNode } from 'react'
import { shortNumber, ticksFor } from './chart-scale.ts'
import type { BlockOf } from './kinds.ts'

type Chart = Exclude<BlockOf<'data_visualization'>['chart'], { type: 'pie' }>
type Series = Chart['series'][number]

const area = { left: 44, right: 552, top: 10, bottom: 190 }

/** Where a category and a value stand in the drawing. */
type Scale = {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  /** The room of one category. */
  readonly band: number
}

export function Plot({ title, chart }: { title: string; chart: Chart }): ReactNode {
  const { categories, x_label: xLabel, y_label: yLabel } = chart.axis_config
  const ticks = ticksFor(chart.series.flatMap(({ data }) => data.map(({ value }) => value)))
  const scale = scaleOf(categories.length, ticks)
  const sparse = Math.ceil(categories.length / 10)
  return (
    <svg className="plot" viewBox="0 0 560 244" role="img" aria-label={describe(title, chart)}>
      {ticks.map((tick) => (
        <g key={tick} className={tick === 0 ? 'grid zero' : 'grid'}>
          <path d={`M${area.left} ${scale.y(tick)}H${area.right}`} />
          <text x={area.left - 8} y={scale.y(tick) + 4} textAnchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, index) =>
        index % sparse === 0 ? (
          <CategoryName key={category} name={category} x={scale.x(index)} room={scale.band * sparse} />
        ) : null,
      )}
      <text className="axis" x={(area.left + area.right) / 2} y={240} textAnchor="middle">
        {xLabel}
      </text>
      <text
        className="axis"
        transform={`translate(10 ${(area.top + area.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {yLabel}
      </text>
      {chart.series.map((series, index) => (
        <g key={series.name} data-series={index}>
          <SeriesDrawn chart={chart} series={series} index={index} scale={scale} />
        </g>
      ))}
    </svg>
  )
}

/** As wide as a character is drawn, in the drawing's units. */
const letter = 5.6

/** A name under its place, a word a line where it is wider than its room. */
function CategoryName({ name, x, room }: { name: string; x: number; room: number }): ReactNode {
  const lines = name.length * letter > room ? name.split(' ') : [name]
  return (
    <text y={area.bottom + 16} textAnchor="middle">
      {lines.slice(0, 3).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function describe(title: string, { type, series, axis_config: { categories } }: Chart): string {
  const kind = { bar: 'Bar chart', area: 'Area chart', line: 'Line chart' }[type]
  const names = series.map(({ name }) => name).join(', ')
  return `${kind}: ${title}. ${names}, over ${categories[0]} to ${categories.at(-1)}. The figures stand below.`
}

function scaleOf(count: number, ticks: readonly number[]): Scale {
  const band = (area.right - area.left) / count
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  return {
    band,
    x: (index) => area.left + band * (index + 0.5),
    y: (value) => area.bottom - ((value - low) / (high - low)) * (area.bottom - area.top),
  }
}

type Drawing = { chart: Chart; series: Series; index: number; scale: Scale }

function SeriesDrawn({ chart, series, index, scale }: Drawing): ReactNode {
  const { categories } = chart.axis_config
  const points = series.data.map(({ label, value }) => {
    const at = categories.indexOf(label)
    return { label, value, at, x: scale.x(at), y: scale.y(value) }
  })
  if (chart.type === 'bar') {
    const width = Math.min((scale.band * 0.7) / chart.series.length, 40)
    const left = (index - chart.series.length / 2) * width
    return points.map(({ label, value, x, y }) => (
      <rect
        key={label}
        x={x + left + 1}
        width={Math.max(width - 2, 1)}
        y={Math.min(y, scale.y(0))}
        height={Math.abs(y - scale.y(0))}
        rx={2}
      >
        <title>{`${series.name}, ${label}: ${value}`}</title>
      </rect>
    ))
  }
  const path = points.toSorted((one, other) => one.at - other.at).map(({ x, y }) => `${x} ${y}`)
  const ends = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  return (
    <>
      {chart.type === 'area' && (
        <path
          className="plot-area"
          d={`M${ends[0]} ${scale.y(0)}L${path.join('L')}L${ends[1]} ${scale.y(0)}z`}
        />
      )}
      <path className="plot-line" d={`M${path.join('L')}`} />
      {points.map(({ label, value, x, y }) => (
        <circle key={label} cx={x} cy={y} r={3}>
          <title>{`${series.name}, ${label}: ${value}`}</title>
        </circle>
      ))}
    </>
  )
}
