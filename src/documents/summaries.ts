const summary = /^(\s*(?:<details\b[^>]*>\s*)*)<summary\b[^>]*>\s*(.+?)\s*<\/summary>\s*$/i

/** Markdown with what folds it, `<details><summary>Senior Baker</summary>`, as headings below those around it; every line where it was. */
export function withSummaries(text: string): string {
  if (!/<summary\b/i.test(text)) return text
  let [fence, inside, around] = [false, 0, 0]
  return text
    .split('\n')
    .map((line) => {
      if (/^ {0,3}(```|~~~)/.test(line)) fence = !fence
      if (fence) return line
      const heading = /^(#{1,6})\s/.exec(line)?.[1]
      if (heading !== undefined && inside === 0) around = heading.length
      inside += line.match(/<details\b/gi)?.length ?? 0
      const [, , title] = summary.exec(line) ?? []
      const made = title === undefined ? line : `${'#'.repeat(Math.min(around + inside, 6))} ${title}`
      inside -= line.match(/<\/details\s*>/gi)?.length ?? 0
      return made
    })
    .join('\n')
}
