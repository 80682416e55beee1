import { basename } from 'node:path'
import { readDocument } from '../../documents/read.ts'
import type { LeftOut, ReadDocument } from '../../domain/import/blocks.ts'
import { type GuidelineOptions, understandGuideline } from '../../domain/import/guideline.ts'
import { kindOf } from '../../domain/import/kind.ts'
import { type PostingOptions, understandPosting } from '../../domain/import/posting/posting.ts'
import { Refused, refuseAll } from '../../domain/import/refused.ts'
import { guidelineProblems, postingProblems } from '../../domain/library/check.ts'
import { guidelineSchema } from '../../domain/library/guideline.ts'
import { postingSchema } from '../../domain/library/posting.ts'
import { guidelineReport, postingReport } from './report.ts'
import { checkFile } from './sound.ts'
import { dataFile } from './yaml.ts'

type Kind = 'guideline' | 'posting'

/** A document, and what a person said of it. */
export type Asked = {
  /** One document, or several that are one guideline. */
  readonly paths: readonly string[]
  readonly kind: Kind | undefined
  readonly options: GuidelineOptions & PostingOptions
}

/** What is to be written where in the data folder, checked as the bot will check it; and what to tell before. */
export type Understood = {
  readonly id: string
  readonly folder: 'guidelines' | 'postings'
  readonly text: string
  readonly report: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

export async function understood({ paths, kind, options }: Asked): Promise<Understood> {
  const documents = await readAll(paths, options.levels)
  return fileOf(
    documents,
    kind ?? kindOf(documents, options),
    options,
    paths.map((path) => basename(path)).join(', '),
  )
}

/** All documents, or what is wrong with any of them. */
async function readAll(paths: readonly string[], levels: number | undefined): Promise<ReadDocument[]> {
  const read = await Promise.all(
    paths.map((path) =>
      readDocument(path, levels).catch((error: unknown) => {
        if (error instanceof Refused && paths.length > 1) return new Refused(basename(path), error.message)
        throw error
      }),
    ),
  )
  refuseAll(read.flatMap((each) => (each instanceof Refused ? [each] : [])))
  const documents = read.flatMap((each) => (each instanceof Refused ? [] : [each]))
  return paths.length > 1 ? documents.map(placed) : documents
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
  kind: Kind,
  options: Asked['options'],
  from: string,
): Understood {
  switch (kind) {
    case 'guideline': {
      const draft = understandGuideline(documents, options)
      const { guideline, remarks, leftOut } = draft
      const text = dataFile({ kind, value: guideline, remarks, from })
      checkFile(text, guidelineSchema, guidelineProblems)
      return { id: guideline.id, folder: 'guidelines', text, report: guidelineReport(draft), leftOut }
    }
    case 'posting': {
      const [document, more] = documents
      if (!document || more)
        throw new Refused(undefined, 'A posting is one file. Import each posting on its own.')
      const draft = understandPosting(document, options)
      const { posting, remarks, leftOut } = draft
      const text = dataFile({ kind, value: posting, remarks, from })
      checkFile(text, postingSchema, postingProblems)
      return { id: posting.id, folder: 'postings', text, report: postingReport(draft), leftOut }
    }
  }
}
