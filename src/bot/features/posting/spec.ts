import { findPosting, findSection } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/posting.ts'
import type { Spec } from '../feature.ts'
import { briefOf, idsAfter, placeIn, pointIn, say, sayPoint } from '../id-words.ts'

export const posting: Spec<typeof read.posting.schema> = {
  schema: read.posting.schema,
  verb: {
    verb: 'posting',
    usage: 'posting [name] [section…]',
    help: 'a job posting, or some sections of it',
    example: 'posting account-manager pay',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['posting'],
  sized: (intent, brief) => ({ ...intent, brief }),
  reminds: true,
  memory: {
    again: ({ posting, sections, ...subject }) => ({
      kind: 'posting',
      ...(posting !== undefined && { posting }),
      sections,
      ...briefOf(subject),
    }),
    swappable: 'sections',
  },
  words: ({ posting, sections, brief, point }) => {
    const isOfOne = posting !== undefined && sections.length === 1
    return sayPoint(say('posting', [posting, ...sections], brief), isOfOne ? point : undefined)
  },
  parse({ text }, library) {
    const one = pointIn(text)
    const point = placeIn(one?.point)
    const said = idsAfter('posting', one?.text ?? text)
    const [id = '', ...sections] = said?.ids ?? []
    const found = findPosting(library, id)
    const isKnown = found && sections.every((section) => findSection(found, section))
    if (!isKnown || (one && point === undefined)) return undefined
    return {
      kind: 'posting',
      posting: id,
      sections,
      ...(said?.brief && { brief: true }),
      ...(point !== undefined && { point }),
    }
  },
  typed: ({ posting: id, sections }, { posting }) =>
    ['posting', id && posting?.short, ...sections].filter(Boolean).join(' '),
}

export const postings: Spec<typeof read.postings.schema> = {
  schema: read.postings.schema,
  verb: {
    verb: 'postings',
    usage: 'postings',
    help: 'all job postings, and which are closed',
    example: 'postings',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['posting'],
  words: () => 'postings',
  parse: ({ plain }) => (plain === 'postings' ? { kind: 'postings' } : undefined),
  typed: () => 'postings',
}

export const principles: Spec<typeof read.principles.schema> = {
  schema: read.principles.schema,
  verb: {
    verb: 'principles',
    usage: 'principles',
    help: 'the leadership principles that the posting names',
    example: 'principles',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['posting'],
  reminds: true,
  memory: { again: () => ({ kind: 'principles' }) },
  words: () => 'principles',
  typed: () => 'principles',
}
