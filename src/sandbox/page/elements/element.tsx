import type { ReactNode } from 'react'
import type { Element } from '../blocks/kinds.ts'
import { PictureDrawn } from '../blocks/picture.tsx'
import { ButtonDrawn, IconButtonDrawn } from './button.tsx'
import { ChoicesDrawn } from './choices.tsx'
import { Feedback } from './feedback.tsx'
import { useHolder } from './holder.tsx'
import { OverflowMenu } from './overflow-menu.tsx'
import { PickerDrawn } from './picker.tsx'
import { SelectDrawn } from './select.tsx'
import { TextInput } from './text-input.tsx'

/** An element of a block, ready to be pressed, chosen from or filled in. */
export function ElementDrawn({ element, blockId }: { element: Element; blockId: string }): ReactNode {
  const holder = useHolder()
  if (element.type === 'image') return <PictureDrawn picture={element} size="thumbnail" />
  const at = { block_id: blockId, action_id: element.action_id ?? '' }
  // What a person typed survives a change of a view; a changed message starts from what it says now.
  const key = holder.kind === 'view' ? `${blockId} ${at.action_id}` : JSON.stringify(element)
  return <Interactive key={key} element={element} at={at} />
}

type Props = { element: Exclude<Element, { type: 'image' }>; at: { block_id: string; action_id: string } }

function Interactive({ element, at }: Props): ReactNode {
  switch (element.type) {
    case 'button':
      return <ButtonDrawn button={element} at={at} />
    case 'icon_button':
      return <IconButtonDrawn button={element} at={at} />
    case 'feedback_buttons':
      return <Feedback element={element} at={at} />
    case 'overflow':
      return <OverflowMenu element={element} at={at} />
    case 'checkboxes':
    case 'radio_buttons':
      return <ChoicesDrawn element={element} at={at} />
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <PickerDrawn element={element} at={at} />
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'rich_text_input':
      return <TextInput element={element} at={at} />
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return <SelectDrawn element={element} at={at} />
  }
}
