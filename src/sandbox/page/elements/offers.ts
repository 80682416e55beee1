import type { Option, OptionGroup, Select } from '../blocks/kinds.ts'
import type { Overview } from '../overview.ts'
import { nameOf, type Reader } from '../reader.tsx'

/** One thing that a menu offers. */
export type Offer = { readonly value: string; readonly text: string; readonly note?: string | undefined }
export type OfferGroup = { readonly label: string; readonly offers: readonly Offer[] }

/** What a menu offers by itself; an external one asks the app while a person types. */
export function offersOf(element: Select, reader: Reader): OfferGroup[] {
  const { overview } = reader
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return grouped(element)
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', offers: people(overview) }]
    case 'channels_select':
    case 'multi_channels_select':
      return [{ label: '', offers: channels(overview) }]
    case 'conversations_select':
    case 'multi_conversations_select':
      return [{ label: '', offers: [...channels(overview), ...direct(reader)] }]
    case 'external_select':
    case 'multi_external_select':
      return []
  }
}

type Listed = {
  readonly options?: readonly Option[] | undefined
  readonly option_groups?: readonly OptionGroup[] | undefined
}

export function grouped({ options = [], option_groups: groups = [] }: Listed): OfferGroup[] {
  const alone = options.length > 0 ? [{ label: '', offers: options.map(offer) }] : []
  return [...alone, ...groups.map((group) => ({ label: group.label.text, offers: group.options.map(offer) }))]
}

function offer({ value, text, description }: Option): Offer {
  return { value, text: text.text, note: description?.text }
}

function people({ people }: Overview): Offer[] {
  return people
    .filter(({ deleted }) => !deleted)
    .map(({ id, realName, title }) => ({ value: id, text: realName, note: title }))
}

function channels({ channels }: Overview): Offer[] {
  return channels
    .filter(({ kind }) => kind === 'channel')
    .map(({ id, name }) => ({ value: id, text: `#${name}` }))
}

function direct(reader: Reader): Offer[] {
  const ims = reader.overview.channels.filter(({ kind }) => kind === 'im')
  return ims.map(({ id, members }) => {
    const other = members.find((member) => member !== reader.person.id) ?? ''
    return { value: id, text: nameOf(reader, other) ?? id }
  })
}

/** What was chosen before the page looked, by the app or by the person. */
export function initialOffers(
  element: Select,
  filled: Readonly<Record<string, unknown>>,
  known: readonly OfferGroup[],
): Offer[] {
  const all = known.flatMap(({ offers }) => offers)
  const entries = Object.entries({ ...initials(element), ...filled })
  const given = entries.filter(([key]) => key.startsWith('initial_') || key.startsWith('selected_'))
  const [, last] = given.at(-1) ?? []
  return [last].flat().flatMap((one) => {
    if (typeof one === 'string') return all.find(({ value }) => value === one) ?? { value: one, text: one }
    return isOption(one) ? { value: one.value, text: one.text.text } : []
  })
}

function initials(element: Select): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(element).filter(([key]) => key.startsWith('initial_')))
}

function isOption(one: unknown): one is Option {
  return typeof one === 'object' && one !== null && 'value' in one && 'text' in one
}
