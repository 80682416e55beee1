import type { ReactNode } from 'react'
import { PlainText } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'
import { PictureDrawn } from './picture.tsx'

export function ImageDrawn({ block }: { block: BlockOf<'image'> }): ReactNode {
  return (
    <figure>
      {block.title !== undefined && (
        <figcaption>
          <PlainText text={block.title.text} />
        </figcaption>
      )}
      <PictureDrawn picture={block} size="full" />
    </figure>
  )
}
