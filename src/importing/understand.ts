import { basename } from 'node:path'
import { nameOf, type Source } from '../documents/bytes.ts'
import { readDocument } from '../documents/read.ts'
import type { LeftOut, ReadDocument, Remark } from '../domain/import/blocks.ts'
import { type GuidelineOptions, understandGuideline } from '../domain/import/guideline.ts'
import { kindOf } from '../domain/import/kind.ts'
import { doubtsAboutPay } from '../domain/import/pay.ts'
import { type PostingOptions, understandPosting } from '../domain/import/posting/posting.ts'
import { Refused, refuseAll } from '../domain/import/refused.ts'
import { guidelineProblems, postingProblems } from '../domain/library/check.ts'
import { guidelineSchema } from '../domain/library/guideline.ts'
import { postingSchema } from '../domain/library/posting.ts'
import type { Document, DocumentKind } from '../domain/published/published.ts'
import { ownData } from './own-data.ts'
import { checkedFile } from './sound.ts'
import { dataFile } from './yaml.ts'

/** A document, and what a person said of it. */
export type Asked = {
  /** One document, or several that are one guideline. */
  readonly from: readonly Source[]
  readonly kind: DocumentKind | undefined
  readonly options: GuidelineOptions & PostingOptions
}

/** What is to be written where in the data folder, checked as the bot will check it; and what to tell before. */
export type Understood = {
  readonly id: string
  readonly folder: 'guidelines' | 'postings'
  readonly text: string
  readonly document: Document
  /** Where a person should look; the paths lead into the document. */
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
  /** A data file of ours: whoever wrote it named everything in it. */
  readonly isOwn?: true
}

export async function understood({ from, kind, options }: Asked): Promise<Understood> {
  const [only, more] = from
  const own = only !== undefined && more === undefined ? ownData(only) : undefined
  if (own) return asItIs(own, basename(nameOf(only ?? '')))
  const documents = await readAll(from, options.levels)
  return fileOf(
    documents,
    kind ?? kindOf(documents, options),
    options,
    from.map((source) => basename(nameOf(source))).join(', '),
  )
}

/** A data file of ours needs no understanding. */
function asItIs(document: Document, from: string): Understood {
  const remarks = document.kind === 'guideline' ? doubtsAboutPay(document.value) : []
  return {
    id: document.value.id,
    folder: document.kind === 'guideline' ? 'guidelines' : 'postings',
    text: dataFile({ ...document, remarks, from }),
    document,
    remarks,
    leftOut: [],
    isOwn: true,
  }
}

/** All documents, or what is wrong with any of them. */
async function readAll(from: readonly Source[], levels: number | undefined): Promise<ReadDocument[]> {
  const read = await Promise.all(
    from.map((source) =>
      readDocument(source, levels).catch((error: unknown) => {
        if (error instanceof Refused && from.length > 1)
          return new Refused(basename(nameOf(source)), error.message)
        throw error
      }),
    ),
  )
  refuseAll(read.flatMap((each) => (each instanceof Refused ? [each] : [])))
  const documents = read.flatMap((each) => (each instanceof Refused ? [] : [each]))
  return from.length > 1 ? documents.map(placed) : documents
}

/** Places of several files name their file. */
function placed(document: ReadDocument): ReadDocument {
  const at = (place: string) => `${document.name}: ${place}`
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            at: at(block.at),
            rows: block.rows.map((row) => ({
              at: at(row.at),
              cells: row.cells.map((cell) => ({ ...cell, at: at(cell.at) })),
            })),
          }
        : { ...block, at: at(block.at) },
    ),
    leftOut: document.leftOut.map((each) => ({ ...each, at: at(each.at) })),
  }
}

function fileOf(
  documents: readonly ReadDocument[],
  kind: DocumentKind,
  options: Asked['options'],
  from: string,
): Understood {
  const looks = documents.flatMap((document) =>
    (document.looks ?? []).map((text): Remark => ({ path: ['title'], text })),
  )
  switch (kind) {
    case 'guideline': {
      const { guideline, remarks: found, leftOut } = understandGuideline(documents, options)
      const remarks = [...looks, ...found]
      const text = dataFile({ kind, value: guideline, remarks, from })
      const value = checkedFile(text, guidelineSchema, guidelineProblems)
      return { id: value.id, folder: 'guidelines', text, document: { kind, value }, remarks, leftOut }
    }
    case 'posting': {
      const [document, more] = documents
      if (!document || more)
        throw new Refused(undefined, 'A posting is one file. Import each posting on its own.')
      const { posting, remarks: found, leftOut } = understandPosting(document, options)
      const remarks = [...looks, ...found]
      const text = dataFile({ kind, value: posting, remarks, from })
      const value = checkedFile(text, postingSchema, postingProblems)
      return { id: value.id, folder: 'postings', text, document: { kind, value }, remarks, leftOut }
    }
  }
}
