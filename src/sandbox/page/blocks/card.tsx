import type { ReactNode } from 'react'
import { ElementDrawn } from '../elements/element.tsx'
import { TextObject } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'
import { PictureDrawn } from './picture.tsx'

type Card = BlockOf<'carousel'>['elements'][number]

export function CardDrawn({ card, blockId }: { card: Card; blockId: string }): ReactNode {
  const { hero_image: hero, icon, title, subtitle, body, actions = [] } = card
  return (
    <article className="card">
      {hero !== undefined && <PictureDrawn picture={hero} size="hero" />}
      <div className="card-inside">
        {(icon ?? title ?? subtitle) !== undefined && (
          <header className="card-head">
            {icon !== undefined && <PictureDrawn picture={icon} size="icon" />}
            <div>
              {title !== undefined && (
                <p className="card-title">
                  <TextObject text={title} />
                </p>
              )}
              {subtitle !== undefined && (
                <p className="card-subtitle">
                  <TextObject text={subtitle} />
                </p>
              )}
            </div>
          </header>
        )}
        {body !== undefined && (
          <div className="words">
            <TextObject text={body} />
          </div>
        )}
        {actions.length > 0 && (
          <div className="block-actions">
            {actions.map((button) => (
              <ElementDrawn key={button.action_id} element={button} blockId={blockId} />
            ))}
          </div>
        )}
      </div>
    </article>
  )
}

/** Cards beside each other; the row scrolls by touch, wheel or arrow keys. */
export function CarouselDrawn({ block }: { block: BlockOf<'carousel'> }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="carousel" aria-label="Cards" tabIndex={0}>
      {block.elements.map((card, index) => (
        <CardDrawn key={card.block_id ?? index} card={card} blockId={card.block_id ?? block.block_id} />
      ))}
    </section>
  )
}
