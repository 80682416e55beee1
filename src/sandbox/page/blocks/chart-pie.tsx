import type { ReactNode } from 'react'
import type { BlockOf } from './kinds.ts'

type Segments = Extract<BlockOf<'data_visualization'>['chart'], { type: 'pie' }>['segments']

export function Pie({ title, segments }: { title: string; segments: Segments }): ReactNode {
  const whole = segments.reduce((sum, { value }) => sum + value, 0)
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { value }) => sum + value / whole, 0),
  )
  const words = segments.map(({ label, value }) => `${label} ${value}`).join(', ')
  return (
    <svg className="pie" viewBox="-52 -52 104 104" role="img" aria-label={`Pie chart: ${title}. ${words}.`}>
      {segments.map(({ label, value }, index) => (
        <path key={label} data-series={index} d={slice(starts[index] ?? 0, value / whole)}>
          <title>{`${label}: ${value}`}</title>
        </path>
      ))}
      <circle className="pie-hole" r="26" />
    </svg>
  )
}

const radius = 50

/** A slice from one share of the whole to another, clockwise from the top. */
function slice(from: number, share: number): string {
  if (share > 0.9999) return `M0-${radius}A${radius} ${radius} 0 1 1-.01-${radius}z`
  const [x1, y1] = pointAt(from)
  const [x2, y2] = pointAt(from + share)
  return `M0 0L${x1} ${y1}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x2} ${y2}z`
}

function pointAt(share: number): readonly [string, string] {
  const angle = (share - 0.25) * 2 * Math.PI
  return [(radius * Math.cos(angle)).toFixed(2), (radius * Math.sin(angle)).toFixed(2)]
}
