import type { ReactNode } from 'react'
import { TextObject } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'
import { PictureDrawn } from './picture.tsx'

export function ContextDrawn({ block }: { block: BlockOf<'context'> }): ReactNode {
  return block.elements.map((element, index) =>
    element.type === 'image' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: elements have no names, and a block is drawn as a whole
      <PictureDrawn key={index} picture={element} size="icon" />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: elements have no names, and a block is drawn as a whole
      <div key={index} className="words">
        <TextObject text={element} />
      </div>
    ),
  )
}
