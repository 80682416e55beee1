import type { Source } from '../documents/bytes.ts'
import { readDocument } from '../documents/read.ts'
import { type Piece, piecesIn } from '../domain/import/pieces.ts'

/** What somebody wrote down in a document, taken apart; throws `Refused` for what is none. */
export const readPieces = async (source: Source): Promise<readonly Piece[]> =>
  piecesIn(await readDocument(source, undefined))
