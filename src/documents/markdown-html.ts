type Piece = { readonly text: string; readonly line: number }

/**
 * The HTML tables of a Markdown text, and the text without them, every line where it was. Markdown ends an
 * HTML block at an empty line, and takes indented lines below that for code: tables would be cut in two.
 */
export function withoutHtmlTables(text: string): {
  readonly rest: string
  readonly tables: readonly Piece[]
} {
  const lines = text.split('\n')
  const tables: Piece[] = []
  let [fence, from, depth] = ['', -1, 0]
  const rest = lines.map((line, at) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    if (from < 0 && mark !== undefined && (fence === '' || mark.startsWith(fence)))
      fence = fence === '' ? mark : ''
    if (fence !== '') return line
    if (from < 0 && isFrame(line)) return ''
    const opened = line.match(/<table\b/gi)?.length ?? 0
    if (from < 0 && (opened === 0 || !/^\s*<table\b/i.test(line))) return line
    if (from < 0) from = at
    depth += opened - (line.match(/<\/table\s*>/gi)?.length ?? 0)
    if (depth <= 0) {
      tables.push({ text: lines.slice(from, at + 1).join('\n'), line: from + 1 })
      ;[from, depth] = [-1, 0]
    }
    return ''
  })
  if (from >= 0) tables.push({ text: lines.slice(from).join('\n'), line: from + 1 })
  return { rest: rest.join('\n'), tables }
}

/** A line of nothing but a frame around what follows. */
const isFrame = (line: string): boolean =>
  /^\s*(<\/?(div|section|center|details|article|main|aside)\b[^>]*>\s*)+$/i.test(line)
