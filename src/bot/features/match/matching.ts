import { findPosting, pickDimensions } from '../../../domain/library/library.ts'
import { matchOf } from '../../../domain/library/match.ts'
import type { RoomReply } from '../../answer.ts'
import { whichPosting } from '../../replies/postings.ts'
import { guideFor, type Sources, todayOf } from '../../sources.ts'
import type { Matching, Which } from './reply.ts'

type Asked = {
  readonly guideline?: string | undefined
  readonly posting?: string | undefined
  readonly none?: boolean | undefined
  readonly all?: boolean | undefined
  readonly dimensions: readonly string[]
}

/** The posting that is meant, matched line by line, and which lines to show; undefined where no posting is clear. */
export function matchingOf(
  sources: Sources,
  asked: Asked,
): { readonly matching: Matching; readonly which: Which } | undefined {
  const { postings } = sources.library
  const named = asked.posting ? findPosting(sources.library, asked.posting) : undefined
  const posting = named ?? (postings.length === 1 ? postings[0] : undefined)
  if (!posting) return undefined
  const guide = guideFor(sources, asked)
  const [dimension] = pickDimensions(guide.guideline, asked.dimensions)
  const under = asked.none || dimension !== undefined
  return {
    matching: { ...guide, posting, match: matchOf(posting, guide.guideline, sources.search) },
    which: under
      ? { kind: 'under', dimension: asked.none ? undefined : dimension }
      : { kind: asked.all ? 'all' : 'by dimension' },
  }
}

export const nothingToMatch = (sources: Sources): RoomReply =>
  whichPosting(sources.library.postings, todayOf(sources))
