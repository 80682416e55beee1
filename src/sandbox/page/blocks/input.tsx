import { type ReactNode, useId } from 'react'
import { Icon } from '../controls/icon.tsx'
import { ElementDrawn } from '../elements/element.tsx'
import { FieldProvider, useHolder } from '../elements/holder.tsx'
import { PlainText } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'

/** A labelled input; what was refused stands under it. */
export function InputDrawn({
  block: { block_id, label, hint, optional = false, dispatch_action = false, element },
}: {
  block: BlockOf<'input'>
}): ReactNode {
  const id = useId()
  const error = useHolder().errors[block_id]
  const descriptions = [error && `${id}-error`, hint && `${id}-hint`].filter(
    (one) => one !== undefined && one !== '',
  )
  const field = {
    labelledBy: `${id}-label`,
    describedBy: descriptions.join(' ') || undefined,
    invalid: error !== undefined,
    required: !optional,
    dispatches: dispatch_action,
  }
  return (
    <FieldProvider field={field}>
      <p id={field.labelledBy} className="input-label">
        <PlainText text={label.text} />
        {optional && <span className="input-optional"> (optional)</span>}
      </p>
      <ElementDrawn element={element} blockId={block_id} />
      {error !== undefined && (
        <p id={`${id}-error`} className="input-error" role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="input-hint">
          <PlainText text={hint.text} />
        </p>
      )}
    </FieldProvider>
  )
}
