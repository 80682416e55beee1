import type { Source } from '../documents/bytes.ts'
import { readCsvAsItStands } from '../documents/csv-as-it-stands.ts'
import { readDocument } from '../documents/read.ts'
import { beginsWithDay } from '../domain/import/piece-titles.ts'
import { type Pieces, piecesIn } from '../domain/import/pieces.ts'

/** What somebody wrote down in a document, taken apart; throws `Refused` for what is none. */
export const readPieces = async (source: Source): Promise<Pieces> =>
  piecesIn(await readDocument(withDaysApart(source), undefined, { csv: readCsvAsItStands, formulas: 'text' }))

/** In Markdown and text, lines that follow each other are one paragraph: one that begins with its day begins another. */
function withDaysApart(source: Source): Source {
  if (typeof source === 'string' || !/\.(?:md|markdown|txt)$/i.test(source.name)) return source
  // Byte by byte, whatever the encoding: what begins with a day begins with figures or plain letters.
  const text = Buffer.from(source.bytes).toString('latin1')
  const apart = text.replace(/\n(?=[\w([])(.*)/g, (all, line) => (beginsWithDay(line) ? `\n${all}` : all))
  return { ...source, bytes: Buffer.from(apart, 'latin1') }
}
