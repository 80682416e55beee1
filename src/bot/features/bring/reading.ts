import { uniqBy } from 'es-toolkit/array/uniqBy'
import { nameOf } from '../../../documents/bytes.ts'
import type { Piece } from '../../../domain/import/piece-rows.ts'
import type { Pieces } from '../../../domain/import/pieces.ts'
import { Refused } from '../../../domain/import/refused.ts'
import { Busy } from '../../../domain/in-turn.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { capital, counted } from '../../replies/phrases.ts'
import { notFetchedReply, refusedReply } from './reply.ts'

type ReadAll =
  | ({ readonly kind: 'read'; readonly name: string } & Pieces)
  | { readonly kind: 'reply'; readonly reply: AskerReply }

/**
 * What stands in all of these files, in their order. One that is no document is told beside the others; one that isn't
 * there now ends it, for the pieces after it would count otherwise than they did before.
 */
export async function readAll(
  publishing: Publishing,
  { owner }: Me,
  files: readonly string[],
): Promise<ReadAll> {
  const names: string[] = []
  const read: Pieces[] = []
  for (const file of files) {
    const fetched = await publishing.fetchOwn(owner, file)
    if (fetched.kind === 'not') return { kind: 'reply', reply: notFetchedReply(fetched) }
    const [source] = fetched.files
    if (!source) continue
    const name = nameOf(source)
    names.push(name)
    try {
      const one = await publishing.readPieces(source)
      const looks = files.length > 1 ? one.looks.map((look) => `${name}: ${look}`) : one.looks
      read.push({ ...one, looks })
    } catch (error) {
      if (error instanceof Busy)
        return { kind: 'reply', reply: notFetchedReply({ kind: 'not', name, why: 'busy' }) }
      if (!(error instanceof Refused)) throw error
      if (files.length === 1) return { kind: 'reply', reply: refusedReply(name, error.message) }
      read.push({ pieces: [], leftOut: [], looks: [`${name}: not read. ${capital(error.message)}`] })
    }
  }
  return {
    kind: 'read',
    name: names.length === 1 ? (names[0] ?? '') : counted(names.length, 'file'),
    pieces: uniqBy(
      read.flatMap(({ pieces }) => pieces),
      originOf,
    ),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
    looks: read.flatMap(({ looks }) => looks),
  }
}

/** The same words in a file that comes once more are the same note. */
export const originOf = ({ text, result = '' }: Piece): string => `brought ${text}\n${result}`
