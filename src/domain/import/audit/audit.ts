import type { LeftOut, Remark } from '../blocks.ts'
import type { Draft } from '../doubts/doubts.ts'
import { counts } from './counts.ts'
import { groups } from './groups.ts'
import { kinds } from './kinds.ts'
import { leftBehind } from './left-behind.ts'
import { lookAt } from './look.ts'
import { misplaced } from './misplaced.ts'
import { missed } from './missed.ts'
import { order } from './order.ts'
import { recurring } from './recurring.ts'
import type { AuditedDocument } from './source-texts.ts'
import { strangers } from './strangers.ts'
import { tracks } from './tracks.ts'
import { levelTitlesIn } from './unseen.ts'
import { gaps, untitled } from './untitled.ts'

export type Audit = {
  readonly remarks: readonly Remark[]
  /** Where the source may lack a title, or state nothing. */
  readonly gaps: readonly Remark[]
  /** All levels, lowest first, where names stand among their titles that were not taken as levels. */
  readonly levelTitles: readonly string[] | undefined
}

/**
 * Holds a guideline against the documents that it was made of, and tells where they don't agree. It knows of headings, labels,
 * rows and columns alone, and nothing of how the guideline was made: what one of the two misreads, the other one sees.
 */
export function auditOf(
  documents: readonly AuditedDocument[],
  draft: Draft,
  leftOut: readonly LeftOut[],
): Audit {
  const look = lookAt(documents, draft, leftOut)
  return {
    remarks: [
      ...misplaced(look),
      ...strangers(look),
      ...recurring(look),
      ...kinds(look),
      ...order(look),
      ...counts(look),
      ...leftBehind(look),
      ...groups(look),
      ...missed(look),
      ...tracks(look),
      ...untitled(look),
    ],
    gaps: gaps(look),
    levelTitles: levelTitlesIn(look),
  }
}
