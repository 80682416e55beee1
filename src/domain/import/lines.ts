/** A line of a text, without outer spaces; `number` counts from 1. */
export type Line = { readonly number: number; readonly text: string }

export const lineAt = ({ number }: Pick<Line, 'number'>): string => `line ${number}`

/** The lines of a text that hold something. */
export const linesOf = (text: string): Line[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')

/** The mark that a list point begins with, and the space after it. */
export const pointMark = /^(?:[•‣◦▪●○■–—*·∙-]|o(?=\s\s)|\d{1,2}[.)])\s+/u
