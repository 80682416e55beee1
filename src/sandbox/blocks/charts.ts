import { z } from 'zod'
import { blockId } from './text.ts'

const name = z.string().min(1).max(20)

const pie = z
  .strictObject({
    type: z.literal('pie'),
    segments: z
      .array(z.strictObject({ label: name, value: z.number().positive() }))
      .min(1)
      .max(12),
  })
  .refine(({ segments }) => unique(segments.map(({ label }) => label)), {
    path: ['segments'],
    message: 'labels must be unique',
  })

const series = z.strictObject({
  name,
  data: z
    .array(z.strictObject({ label: name, value: z.number() }))
    .min(1)
    .max(20),
})

const axes = z.strictObject({
  categories: z.array(name).min(1).max(20),
  x_label: z.string().max(50).optional(),
  y_label: z.string().max(50).optional(),
})

function plot<const Kind extends string>(kind: Kind) {
  return z
    .strictObject({ type: z.literal(kind), series: z.array(series).min(1).max(12), axis_config: axes })
    .superRefine((chart, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['series'], message })
      if (!unique(chart.series.map((one) => one.name))) refuse('names must be unique')
      const categories = new Set(chart.axis_config.categories)
      const labels = chart.series.flatMap((one) => one.data.map(({ label }) => label))
      if (!labels.every((label) => categories.has(label)))
        refuse('labels must be among axis_config.categories')
    })
}

export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: blockId,
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [pie, plot('bar'), plot('area'), plot('line')]),
})

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
