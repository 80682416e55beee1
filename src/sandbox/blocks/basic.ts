import { z } from 'zod'
import { button, feedbackButtons, iconButton, imageElement, overflow } from './buttons.ts'
import { datepicker, datetimepicker, richTextInput, timepicker, typedInputs } from './inputs.ts'
import { checkboxes, radioButtons, selects } from './selects.ts'
import { anyText, blockId, hasOnePicture, mrkdwn, plainText, slackFile, url } from './text.ts'

const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  imageElement,
  checkboxes,
  radioButtons,
  datepicker,
  timepicker,
  ...selects,
])

export const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'missing required field: text')

export const header = z.strictObject({
  type: z.literal('header'),
  block_id: blockId,
  text: plainText(150),
  level: z.number().int().min(1).max(4).optional(),
})

export const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId })

export const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000), imageElement]))
    .min(1)
    .max(10),
})

export const actions = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: z
    .array(
      z.discriminatedUnion('type', [
        button,
        overflow,
        checkboxes,
        radioButtons,
        datepicker,
        timepicker,
        datetimepicker,
        richTextInput,
        ...selects,
      ]),
    )
    .min(1)
    .max(25),
})

export const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
    .min(1)
    .max(5),
})

export const image = z
  .strictObject({
    type: z.literal('image'),
    block_id: blockId,
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
    image_url: url.optional(),
    slack_file: slackFile.optional(),
  })
  .refine(hasOnePicture, 'must provide either image_url or slack_file')

export const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    ...typedInputs,
    checkboxes,
    radioButtons,
    datepicker,
    timepicker,
    datetimepicker,
    ...selects,
  ]),
})

export const markdown = z.strictObject({
  type: z.literal('markdown'),
  block_id: blockId,
  text: z.string().min(1).max(12_000),
})

export const alert = z.strictObject({
  type: z.literal('alert'),
  block_id: blockId,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
})
