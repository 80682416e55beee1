import { z } from 'zod'
import { textLength } from './length.ts'
import { richText } from './rich-text.ts'
import { blockId } from './text.ts'

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) })
const rawNumber = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: z.string().min(1),
})
const cell = z.discriminatedUnion('type', [rawText, rawNumber, richText])
const row = z.array(cell).min(1).max(20)
const headerRow = z
  .array(z.discriminatedUnion('type', [rawText, rawNumber]))
  .min(1)
  .max(20)

export const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: blockId,
    rows: z.array(row).min(1).max(100),
    column_settings: z
      .array(
        z
          .strictObject({
            align: z.enum(['left', 'center', 'right']).optional(),
            is_wrapped: z.boolean().optional(),
          })
          .nullable(),
      )
      .max(20)
      .optional(),
  })
  .refine(({ rows }) => textLength(rows) <= 10_000, {
    path: ['rows'],
    message: 'must be less than 10001 characters in all cells',
  })

/** The first row is the header. */
export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: blockId,
    caption: z.string().min(1),
    rows: z.tuple([headerRow], row),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .superRefine(({ rows }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['rows'], message })
    if (rows.length < 2) refuse('no fewer than 2 items required')
    if (rows.length > 201) refuse('no more than 201 items allowed')
    if (new Set(rows.map((cells) => cells.length)).size > 1)
      refuse('all rows must have the same number of cells')
    if (textLength(rows) > 20_000) refuse('must be less than 20001 characters in all cells')
  })
