import { basename } from 'node:path'
import { readDocument } from '../../documents/read.ts'
import type { LeftOut, ReadDocument } from '../../domain/import/blocks.ts'
import { type GuidelineOptions, understandGuideline } from '../../domain/import/guideline.ts'
import { kindOf } from '../../domain/import/kind.ts'
import { type PostingOptions, understandPosting } from '../../domain/import/posting/posting.ts'
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
  const [path = ''] = paths
  const document = await readDocument(path, options.levels)
  return fileOf(document, kind ?? kindOf(document), options, basename(path))
}

function fileOf(document: ReadDocument, kind: Kind, options: Asked['options'], from: string): Understood {
  switch (kind) {
    case 'guideline': {
      const draft = understandGuideline(document, options)
      const { guideline, remarks } = draft
      const text = dataFile({ kind, value: guideline, remarks, from })
      checkFile(text, guidelineSchema, guidelineProblems)
      return {
        id: guideline.id,
        folder: 'guidelines',
        text,
        report: guidelineReport(draft),
        leftOut: draft.leftOut,
      }
    }
    case 'posting': {
      const draft = understandPosting(document, options)
      const { posting, remarks } = draft
      const text = dataFile({ kind, value: posting, remarks, from })
      checkFile(text, postingSchema, postingProblems)
      return {
        id: posting.id,
        folder: 'postings',
        text,
        report: postingReport(draft),
        leftOut: draft.leftOut,
      }
    }
  }
}
