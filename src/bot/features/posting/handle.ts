import { findPosting, findSection } from '../../../domain/library/library.ts'
import { postingsReply, whichPosting } from '../../replies/postings.ts'
import { todayOf } from '../../sources.ts'
import type { FeatureOf } from '../feature.ts'
import { briefPosting } from './brief.ts'
import { principlesReply } from './principles.ts'
import { factReply, postingReply } from './reply.ts'
import * as spec from './spec.ts'

export const posting: FeatureOf<typeof spec.posting> = {
  ...spec.posting,
  handle(data, { posting: id, sections, brief, fact, point }) {
    const { postings } = data.library
    const today = todayOf(data)
    const found = id ? findPosting(data.library, id) : postings.length === 1 ? postings[0] : undefined
    if (!found) return whichPosting(postings, today)
    const told = brief ? undefined : factReply({ posting: found, today }, sections, { fact, point })
    if (told) return told
    return (brief ? briefPosting : postingReply)(
      { posting: found, today },
      sections.flatMap((section) => findSection(found, section) ?? []),
    )
  },
}

export const postings: FeatureOf<typeof spec.postings> = {
  ...spec.postings,
  handle: (data) => postingsReply(data.library.postings, todayOf(data)),
}

export const principles: FeatureOf<typeof spec.principles> = {
  ...spec.principles,
  handle(data) {
    const { postings } = data.library
    const first = postings.find((each) => findSection(each, 'principles'))
    return first ? principlesReply(first) : whichPosting(postings, todayOf(data))
  },
}
