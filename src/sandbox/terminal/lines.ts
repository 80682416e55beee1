const widest = 28
const cutTo = (max: number, text: string): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text)

/** Columns as wide as their widest cell, or as the screen allows. */
export function drawTable(rows: readonly (readonly string[])[]): string[] {
  const [header = []] = rows
  const widths = header.map((_, at) => Math.min(widest, Math.max(...rows.map((row) => row[at]?.length ?? 0))))
  return rows.map((row) =>
    row
      .map((cell, at) => cutTo(widest, cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** mrkdwn without its marks. */
export const plain = (text: string): string =>
  unescaped(text.replace(/<[^|<>]*\|([^<>]*)>/g, '$1').replace(/<([^<>]*)>/g, '$1')).replace(
    /\*([^*\n]+)\*/g,
    '$1',
  )

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const width = 96

/** Buttons side by side, each whole. */
export function inRows(buttons: readonly string[]): string[] {
  const rows: string[] = []
  for (const button of buttons) {
    const row = rows.at(-1)
    if (row !== undefined && row.length + 2 + button.length <= width)
      rows[rows.length - 1] = `${row}  ${button}`
    else rows.push(button)
  }
  return rows
}

/** Lines of at most `width` characters, cut at spaces; control characters can't move the cursor. */
export function wrap(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    const clean = line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    return (
      clean
        .match(new RegExp(`.{1,${width}}(?:\\s+|$)|.{1,${width}}`, 'gu'))
        ?.map((part) => part.trimEnd()) ?? ['']
    )
  })
}
