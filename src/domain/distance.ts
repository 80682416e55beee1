/** Edits between two words: a letter more, less or other, two neighbours swapped; `limit` for that many or more. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? limit) + 1 : limit
      const edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other, swapped)
      if (edits < least) least = edits
      row.push(edits)
    }
    if (least >= limit) return limit
    ;[before, last] = [last, row]
  }
  return Math.min(last[b.length] ?? limit, limit)
}
