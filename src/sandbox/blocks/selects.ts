import { z } from 'zod'
import { actionId, confirm, markedOption, optionGroup, plainOption, plainText } from './text.ts'

const chosen = {
  action_id: actionId,
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
}
const menu = { ...chosen, placeholder: plainText(150).optional() }
const several = { ...menu, max_selected_items: z.number().int().min(1).optional() }

const options = z.array(plainOption).min(1).max(100).optional()
const groups = z.array(optionGroup).min(1).max(100).optional()
const ids = z.array(z.string()).optional()
const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional()

function hasOneList(select: { options?: unknown; option_groups?: unknown }): boolean {
  return (select.options === undefined) !== (select.option_groups === undefined)
}
const oneList = 'must provide either options or option_groups'

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...menu,
    options,
    option_groups: groups,
    initial_option: plainOption.optional(),
  })
  .refine(hasOneList, oneList)

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...several,
    options,
    option_groups: groups,
    initial_options: z.array(plainOption).min(1).max(100).optional(),
  })
  .refine(hasOneList, oneList)

const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...menu,
  initial_option: plainOption.optional(),
  min_query_length: z.number().int().min(0).optional(),
})

const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...several,
  initial_options: z.array(plainOption).min(1).max(100).optional(),
  min_query_length: z.number().int().min(0).optional(),
})

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...menu,
  initial_user: z.string().optional(),
})

const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...several,
  initial_users: ids,
})

const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...menu,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter,
})

const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...several,
  initial_conversations: ids,
  default_to_current_conversation: z.boolean().optional(),
  filter,
})

const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...menu,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
})

const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...several,
  initial_channels: ids,
})

export const selects = [
  staticSelect,
  externalSelect,
  usersSelect,
  conversationsSelect,
  channelsSelect,
  multiStaticSelect,
  multiExternalSelect,
  multiUsersSelect,
  multiConversationsSelect,
  multiChannelsSelect,
] as const

export const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...chosen,
  options: z.array(markedOption).min(1).max(10),
  initial_option: markedOption.optional(),
})

export const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...chosen,
  options: z.array(markedOption).min(1).max(10),
  initial_options: z.array(markedOption).min(1).max(10).optional(),
})
