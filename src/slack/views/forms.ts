import type { types } from '@slack/bolt'
import { z } from 'zod'
import { type Field, type Form, type FormId, formIds, type Option, type Values } from '../../bot/form.ts'
import { slug } from '../../domain/document.ts'
import { clip } from './cut.ts'
import { limits } from './limits.ts'

const callback = 'form:'

/** What is chosen in a field that others hang on. */
export const fieldAction = 'value'

/** Every form's submission. */
export const formCallback = /^form:/

export function viewOf(form: Form): types.ModalView {
  return {
    type: 'modal',
    callback_id: `${callback}${form.id}`,
    title: text(form.title, limits.viewTitle),
    submit: text(form.submit, limits.viewTitle),
    close: text('Cancel', limits.viewTitle),
    private_metadata: JSON.stringify(form.keep),
    blocks: form.fields.map(fieldBlock),
  }
}

const text = (words: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(words, max),
  emoji: false,
})

function fieldBlock(field: Field): types.KnownBlock {
  if (field.kind === 'words') return { type: 'section', text: text(field.text, limits.section) }
  if (field.kind === 'more')
    return {
      type: 'section',
      block_id: field.name,
      text: text(field.text, limits.section),
      accessory: { type: 'button', action_id: fieldAction, text: text(field.label, limits.button) },
    }
  return {
    type: 'input',
    block_id: field.name,
    label: text(field.label, limits.label),
    optional: field.optional === true,
    ...(field.redraws && { dispatch_action: true }),
    ...(field.hint && { hint: text(field.hint, limits.label) }),
    element: inputOf(field),
  }
}

function inputOf(field: Exclude<Field, { kind: 'words' | 'more' }>): types.InputBlock['element'] {
  const action_id = fieldAction
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id,
        multiline: field.long === true,
        max_length: limits.input,
        ...(field.focus && { focus_on_load: true }),
        ...(field.initial && { initial_value: field.initial.slice(0, limits.input) }),
      }
    case 'date':
      return { type: 'datepicker', action_id, ...(field.initial && { initial_date: field.initial }) }
    case 'person':
      return {
        type: 'users_select',
        action_id,
        ...(field.initial && { initial_user: field.initial }),
      }
    case 'time':
      return { type: 'timepicker', action_id, ...(field.initial && { initial_time: field.initial }) }
    case 'choice': {
      const initial = field.options.filter(isOption).find(({ value }) => value === field.initial)
      return {
        type: 'static_select',
        action_id,
        ...menu(field.options),
        ...(initial && { initial_option: option(initial) }),
      }
    }
    case 'choices': {
      const byValue = new Map(field.options.filter(isOption).map((each) => [each.value, each]))
      // In the order in which they were chosen, which is said back.
      const initial = (field.initial ?? []).flatMap((value) => byValue.get(value) ?? []).map(option)
      return {
        type: 'multi_static_select',
        action_id,
        ...menu(field.options),
        ...(initial.length > 0 && { initial_options: initial }),
      }
    }
  }
}

const option = ({ value, label }: Option): types.PlainTextOption => ({
  text: text(label, limits.option),
  value,
})

/** Options under their groups, where they have some; what Slack takes for none would cost the whole form. */
function menu(all: readonly Option[]) {
  const options = all.filter(isOption)
  const groups = Map.groupBy(options, ({ group }) => group ?? '')
  if (groups.size === 1 && groups.has('')) return { options: options.slice(0, limits.options).map(option) }
  return {
    option_groups: [...groups].map(([label, members]) => ({
      label: text(label, limits.option),
      options: members.slice(0, limits.options).map(option),
    })),
  }
}

const isOption = ({ value }: Option): boolean => value.length <= limits.optionValue

const stateSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_date: z.string().nullish(),
      selected_time: z.string().nullish(),
      selected_user: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_options: z.array(z.object({ value: z.string() })).nullish(),
    }),
  ),
)
/**
 * Ids of ours and of the data, the moment of the version that is edited, the days of an absence; `of`: words that ask
 * for an answer.
 */
const keepSchema = z
  .object({ of: z.string().max(1_500).optional() })
  .catchall(z.union([z.uuid(), z.iso.datetime(), z.iso.date(), slug]))
const idSchema = z.enum(formIds)

export type Submission = { readonly id: FormId; readonly keep: Form['keep']; readonly values: Values }

/** What came back of a form; throws for a payload that is not one of ours. */
export function submissionOf(view: {
  callback_id: string
  private_metadata: string
  state: { values: unknown }
}): Submission {
  const values = Object.entries(stateSchema.parse(view.state.values)).flatMap(([name, { value: input }]) => {
    if (!input) return []
    const chosen = input.selected_options?.map(({ value }) => value)
    const picked = input.selected_date ?? input.selected_time ?? input.selected_user
    const value = chosen ?? input.value?.toWellFormed() ?? picked ?? input.selected_option?.value
    return value === null || value === undefined || value.length === 0 ? [] : [[name, value] as const]
  })
  return {
    id: idSchema.parse(view.callback_id.slice(callback.length)),
    keep: kept(view.private_metadata),
    values: Object.fromEntries(values),
  }
}

function kept(metadata: string): Form['keep'] {
  const { of, ...rest } = keepSchema.parse(parsed(metadata))
  return { ...rest, ...(of !== undefined && { of }) }
}

/** Undefined for what is no JSON: an error of `JSON.parse` repeats the text, and goes into the log. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
