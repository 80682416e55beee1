const longestQuoted = 4000

/** What stands in quotes, and where; in a very long text, near its start. */
export const quotesIn = (text: string): { words: string; from: number; to: number }[] =>
  [...text.slice(0, longestQuoted).matchAll(/["“”„«]([^"“”„«»]{2,200})["“”»]/g)].map(
    ({ 0: all, 1: words = '', index }) => ({
      words: words.trim(),
      from: index,
      to: index + all.length,
    }),
  )
