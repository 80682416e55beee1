import type { ReadDocument } from './blocks.ts'
import { wordsOf } from './outline/lines.ts'

const line = /^(?:document )?version:?\s+v?(\d{1,4}(?:\.\d{1,3}){0,3})(?![\w.]*\d)(?:\s*(?:$|[,;|(–—-].*))/i

/** The version that a document says of itself in a line of its own: `Version 2.1`, `Version: 3, valid from May`. */
export function versionIn(documents: readonly ReadDocument[]): string | undefined {
  const found = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
      return wordsOf(block)
        .split('\n')
        .flatMap((each) => line.exec(each.trim())?.[1] ?? [])
    }),
  )
  const [version, ...more] = new Set(found)
  return more.length === 0 ? version : undefined
}
