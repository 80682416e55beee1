import type { ReactNode } from 'react'
import type { Block } from '../../state/state.ts'
import { RichTextDrawn } from '../text/rich-text.tsx'
import { PlainText, TextObject } from '../text/text-object.tsx'
import { Blocks } from './block.tsx'
import type { BlockOf } from './kinds.ts'
import { PictureDrawn } from './picture.tsx'

/** Blocks in a frame with a title, which may fold them away. */
export function ContainerDrawn({ block }: { block: BlockOf<'container'> }): ReactNode {
  const { child_blocks, width = 'standard', is_collapsible: folds = false, default_collapsed: folded } = block
  const children = (
    <div className="container-inside">
      <Blocks blocks={child_blocks.map((child, index): Block => ({ block_id: String(index), ...child }))} />
    </div>
  )
  const look = {
    className: 'container',
    'data-width': width,
    'data-ruled': block.has_header_divider ?? false,
  }
  if (!folds) {
    return (
      <section {...look}>
        <header className="container-head">
          <Heading block={block} />
        </header>
        {children}
      </section>
    )
  }
  return (
    <details {...look} open={!folded}>
      <summary className="container-head">
        <Heading block={block} />
      </summary>
      {children}
    </details>
  )
}

function Heading({
  block: { title, rich_text_title: rich, subtitle, icon },
}: {
  block: BlockOf<'container'>
}): ReactNode {
  return (
    <>
      {icon !== undefined && <PictureDrawn picture={icon} size="icon" />}
      <div>
        <div className="card-title">
          {rich === undefined ? (
            <PlainText text={title?.text ?? ''} />
          ) : (
            <RichTextDrawn elements={rich.elements} />
          )}
        </div>
        {subtitle !== undefined && (
          <div className="card-subtitle">
            <TextObject text={subtitle} />
          </div>
        )}
      </div>
    </>
  )
}
