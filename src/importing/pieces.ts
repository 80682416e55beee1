import type { Source } from '../documents/bytes.ts'
import { readCsvAsItStands } from '../documents/csv-as-it-stands.ts'
import { readDocument } from '../documents/read.ts'
import { type Pieces, piecesIn } from '../domain/import/pieces.ts'

/** What somebody wrote down in a document, taken apart; throws `Refused` for what is none. */
export const readPieces = async (source: Source): Promise<Pieces> =>
  piecesIn(await readDocument(source, undefined, { csv: readCsvAsItStands, formulas: 'text' }))
