import { lazy, type ReactNode, Suspense } from 'react'
import type { Block } from '../../state/state.ts'
import { ElementDrawn } from '../elements/element.tsx'
import { RichTextDrawn } from '../text/rich-text.tsx'
import { TextObject } from '../text/text-object.tsx'
import { AlertDrawn } from './alert.tsx'
import { CardDrawn, CarouselDrawn } from './card.tsx'
import { ChartDrawn } from './chart.tsx'
import { ContainerDrawn } from './container.tsx'
import { ContextDrawn } from './context.tsx'
import { DataTableDrawn } from './data-table.tsx'
import { ImageDrawn } from './image.tsx'
import { InputDrawn } from './input.tsx'
import { isKnown, type KnownBlock } from './kinds.ts'
import { SectionDrawn } from './section.tsx'
import { TableDrawn } from './table.tsx'
import { UnknownBlock } from './unknown-block.tsx'

const Markdown = lazy(async () => ({ default: (await import('../text/markdown.tsx')).Markdown }))

export function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block) => (
    <div key={block.block_id} className={`block block-${block.type}`}>
      {isKnown(block) ? <BlockDrawn block={block} /> : <UnknownBlock block={block} />}
    </div>
  ))
}

function BlockDrawn({ block }: { block: KnownBlock }): ReactNode {
  switch (block.type) {
    case 'section':
      return <SectionDrawn block={block} />
    case 'header':
      return (
        <h3 className="block-heading" data-level={block.level ?? 1}>
          <TextObject text={block.text} />
        </h3>
      )
    case 'divider':
      return <hr />
    case 'context':
      return <ContextDrawn block={block} />
    case 'actions':
    case 'context_actions':
      return block.elements.map((element) => (
        <ElementDrawn key={element.action_id} element={element} blockId={block.block_id} />
      ))
    case 'rich_text':
      return <RichTextDrawn elements={block.elements} />
    case 'image':
      return <ImageDrawn block={block} />
    case 'input':
      return <InputDrawn block={block} />
    case 'markdown':
      return (
        <Suspense fallback={<p>{block.text}</p>}>
          <Markdown text={block.text} />
        </Suspense>
      )
    case 'table':
      return <TableDrawn block={block} />
    case 'data_table':
      return <DataTableDrawn block={block} />
    case 'data_visualization':
      return <ChartDrawn block={block} />
    case 'card':
      return <CardDrawn card={block} blockId={block.block_id} />
    case 'carousel':
      return <CarouselDrawn block={block} />
    case 'container':
      return <ContainerDrawn block={block} />
    case 'alert':
      return <AlertDrawn block={block} />
  }
}
