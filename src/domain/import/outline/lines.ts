import type { Block } from '../blocks.ts'

/** The words of blocks as the text of a cell: a line a point, paragraphs and lists apart. */
export function textOf(blocks: readonly Block[]): string {
  let [text, last, count] = ['', '', 0]
  for (const block of blocks) {
    const [line, kind] = lineOf(block, count)
    count = block.kind === 'item' && block.ordered ? (block.nested ? count : count + 1) : 0
    if (line === '') continue
    text += text === '' ? line : `${kind === 'item' && last === 'item' ? '\n' : '\n\n'}${line}`
    last = kind
  }
  return text
}

function lineOf(block: Block, count: number): [line: string, kind: string] {
  switch (block.kind) {
    case 'item': {
      const mark = block.ordered && !block.nested ? `${count + 1}.` : '•'
      return [`${'  '.repeat(block.nested ?? 0)}${mark} ${wordsOf(block)}`, 'item']
    }
    case 'paragraph':
      return [wordsOf(block), 'paragraph']
    case 'heading':
      return [block.subtitle ? `${block.text}: ${block.subtitle}` : block.text, 'heading']
    case 'table':
      return [block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join('\n'), 'table']
    case 'rule':
      return ['', 'rule']
  }
}

/** A paragraph's or point's words, with its label. */
export const wordsOf = (block: { readonly label?: string; readonly text: string }): string =>
  block.label === undefined ? block.text : `${block.label}: ${block.text}`
