import type { Block, LeftOut, ReadDocument } from '../domain/import/blocks.ts'

/** `site.jpg (image/jpeg)` */
const file = /^\S[^\n.]{0,80}\.[a-z]{3,4}\b(\s*\([^()]{0,40}\))?$/i

/** Without a heading over nothing but names of files: wikis list there what hangs on a page. */
export function withoutAttachments(document: ReadDocument): ReadDocument {
  const { blocks } = document
  const gone = new Set<Block>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue
    const next = blocks.findIndex(({ kind }, index) => index > at && (kind === 'heading' || kind === 'rule'))
    const own = blocks.slice(at + 1, next < 0 ? blocks.length : next)
    if (own.length > 0 && own.every(isFile)) for (const each of [block, ...own]) gone.add(each)
  }
  if (gone.size === 0) return document
  return {
    ...document,
    blocks: blocks.filter((block) => !gone.has(block)),
    leftOut: [
      ...document.leftOut,
      ...[...gone].flatMap((block): LeftOut[] =>
        'text' in block
          ? [{ at: block.at, text: block.text, why: 'words of the page, not of the document' }]
          : [],
      ),
    ],
  }
}

const isFile = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') &&
  block.label === undefined &&
  block.text.split('\n').every((line) => file.test(line.trim()))
