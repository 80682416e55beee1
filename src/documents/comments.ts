import type { Block, LeftOut, ReadDocument } from '../domain/import/blocks.ts'

const comment = /^\[([a-z]{1,2})\](?!\()\s*\S/

/** Without the comments that Google Docs writes to the end of a document, and their marks in the text: `done.[a]`. */
export function withoutComments(document: ReadDocument): ReadDocument {
  const last = document.blocks.findLastIndex((block) => !isComment(block) && block.kind !== 'rule')
  const found = document.blocks.slice(last + 1).filter(isComment)
  const marks = found.flatMap(linesOf).flatMap((line) => comment.exec(line)?.[1] ?? [])
  if (marks[0] !== 'a') return document
  const mark = new RegExp(String.raw`\[(?:${marks.join('|')})\](?!\()`, 'g')
  const words = (text: string) => text.replace(mark, '').trim()
  const blocks = document.blocks.slice(0, last + 1)
  if (!blocks.some((block) => textsIn(block).some((text) => words(text) !== text.trim()))) return document
  return {
    ...document,
    blocks: blocks.map((block) => withWords(block, words)),
    leftOut: [
      ...document.leftOut,
      ...found.flatMap((block): LeftOut[] =>
        linesOf(block).map((text) => ({ at: block.at, text, why: 'a comment on the document' })),
      ),
    ],
  }
}

const linesOf = (block: Block): string[] => (block.kind === 'paragraph' ? block.text.split('\n') : [])

/** A comment may run over several lines. */
const isComment = (block: Block): boolean =>
  block.kind === 'paragraph' && block.label === undefined && comment.test(block.text)

const textsIn = (block: Block): string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : block.kind === 'rule'
      ? []
      : [block.text]

function withWords(block: Block, words: (text: string) => string): Block {
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: words(cell.text) })),
        })),
      }
    case 'rule':
      return block
    case 'heading':
    case 'paragraph':
    case 'item':
      return { ...block, text: words(block.text) }
  }
}
