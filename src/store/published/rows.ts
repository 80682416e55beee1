import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Document, type DocumentName, documentSchema } from '../../domain/published/published.ts'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'

type Row = Tables['published']

/** One version of a document that was published; `by` is gone when who did it deleted everything of theirs. */
export type Release = DocumentName & {
  /** Counted from 1 for each document, whatever the document calls its version. */
  readonly number: number
  readonly version: string
  readonly title: string
  readonly at: Date
  readonly by: string | undefined
}

/** A version that was published, and its words. */
export type Published = { readonly release: Release; readonly document: Document }

/** A tenth of the text. */
export const packed = (document: Document): string =>
  deflateRawSync(JSON.stringify(document)).toString('base64')

/** Undefined for what is broken, or for what an older program kept that lacks what is asked for today. */
function unpacked(content: string): Document | undefined {
  try {
    const text = inflateRawSync(Buffer.from(content, 'base64')).toString()
    return documentSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Those that were not taken back. */
export const standing = (db: Db, teamId: string) =>
  db.selectFrom('published').where('team_id', '=', teamId).where('taken_at', 'is', null)

export const named = (db: Db, teamId: string, { kind, id }: DocumentName) =>
  standing(db, teamId).where('kind', '=', kind).where('id', '=', id).orderBy('number', 'desc')

type Told = Pick<Row, 'id' | 'number' | 'version' | 'at' | 'published_by'>

export const toRelease = (row: Told, { kind, value }: Document): Release => ({
  kind,
  id: row.id,
  number: row.number,
  version: row.version,
  title: value.title,
  at: new Date(row.at),
  by: row.published_by ?? undefined,
})

export function toPublished(row: Row): Published | undefined {
  const document = unpacked(row.content)
  return document && { release: toRelease(row, document), document }
}
