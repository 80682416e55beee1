import type { ReadDocument } from '../domain/import/blocks.ts'
import { flattenedTable, lineBlock } from '../domain/import/grid/flattened.ts'
import { linesOf } from '../domain/import/lines.ts'
import { plainBlocks } from '../domain/import/plain-blocks.ts'
import { readCsv } from './csv.ts'

/** Text as it was pasted: a table laid flat or with tabs, or headings, paragraphs and points. */
export async function readText(written: string, levels: number | undefined): Promise<ReadDocument> {
  const text = written.replace(pointAndTab, '$1  ')
  return (await tabbed(text)) ?? flattenedTable(linesOf(text), levels) ?? plainBlocks(text)
}

/** A point of a list as it comes out of a word processor: its mark and a tab, which parts no cells. */
const pointAndTab = /^([ \t]*(?:[•●▪◦‣·*–-]|o|\d{1,2}[.)]))\t+(?=\S)(?!.*\t)/gm

/** Rows with tabs between their cells, as a spreadsheet gives them to the clipboard. */
async function tabbed(text: string): Promise<ReadDocument | undefined> {
  const lines = text.split('\n')
  const rows = lines.flatMap((line, at) => (line.includes('\t') ? [at] : []))
  const [first] = rows
  const last = rows.at(-1)
  // Tabs that only begin lines set them further in.
  if (first === undefined || last === undefined || lines.filter((line) => /\S\t/.test(line)).length < 2)
    return undefined
  const read = await readCsv(lines.slice(first, last + 1).join('\n'), first + 1, '\t')
  const all = linesOf(text)
  return {
    blocks: [
      ...all.filter(({ number }) => number <= first).map(lineBlock),
      ...read.blocks,
      ...all.filter(({ number }) => number > last + 1).map(lineBlock),
    ],
    leftOut: [],
  }
}
