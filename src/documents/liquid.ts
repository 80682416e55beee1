import type { LeftOut } from '../domain/import/blocks.ts'

const comments = /\{%-?\s*comment\b[\s\S]*?\{%-?\s*endcomment\b[\s\S]*?%\}/g
const commands = /\{%[\s\S]*?%\}/g
const values = /\{\{-?\s*([\w.-]+)\s*(?:\|[^}]*)?-?\}\}/g

/** A text without what a site generator would do with it: comments, includes; known values are put in. */
export function withoutLiquid(
  text: string,
  known: (name: string) => string | undefined,
): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  if (!/\{[%{]/.test(text)) return { text, leftOut: [] }
  const leftOut: LeftOut[] = []
  const without = (why: string) => (part: string, at: number, whole: string) => {
    const line = whole.slice(0, at).split('\n').length
    leftOut.push({ at: `line ${line}`, text: part.replace(/\s+/g, ' ').slice(0, 200), why })
    // Its line breaks stay, so that everything keeps its line.
    return part.replace(/[^\n]/g, '')
  }
  return {
    text: text
      .replace(comments, without('for those who edit the page'))
      .replace(commands, without('a command of the site generator'))
      .replace(values, (_, name: string) => known(name.replace(/^(page|site)\./, '')) ?? '')
      .replace(/\[([^\]]*)\]\(\s*\)/g, '$1'),
    leftOut,
  }
}
