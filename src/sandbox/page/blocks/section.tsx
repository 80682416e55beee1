import type { ReactNode } from 'react'
import { ElementDrawn } from '../elements/element.tsx'
import { TextObject } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'

export function SectionDrawn({
  block: { block_id, text, fields = [], accessory },
}: {
  block: BlockOf<'section'>
}): ReactNode {
  return (
    <>
      <div className="section-words">
        {text !== undefined && (
          <div className="words">
            <TextObject text={text} />
          </div>
        )}
        {fields.length > 0 && (
          <div className="section-fields">
            {fields.map((field, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields have no names, and a block is drawn as a whole
              <div key={index} className="words">
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory !== undefined && (
        <div className="section-accessory">
          <ElementDrawn element={accessory} blockId={block_id} />
        </div>
      )}
    </>
  )
}
