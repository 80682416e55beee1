import { z } from 'zod'
import { findGuideline } from '../../../domain/library/library.ts'
import { sameGuideline } from '../../../domain/subject.ts'
import * as read from '../../../reading/kinds/guidelines.ts'
import type { Spec } from '../feature.ts'
import { about, say } from '../id-words.ts'

export const dimensions: Spec<typeof read.dimensions.schema> = {
  schema: read.dimensions.schema,
  verb: {
    verb: 'dimensions',
    usage: 'dimensions',
    help: 'the dimensions of the guideline',
    example: 'dimensions',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  reminds: true,
  memory: {
    again: (subject) => ({ kind: 'dimensions', ...sameGuideline(subject) }),
  },
  words: (intent, library) => say('dimensions', about(intent, library)),
  typed: () => 'dimensions',
}

export const levels: Spec<typeof read.levels.schema> = {
  schema: read.levels.schema,
  verb: {
    verb: 'levels',
    usage: 'levels',
    help: 'the levels and their themes',
    example: 'levels',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  reminds: true,
  steppable: true,
  memory: {
    again: (subject) => ({ kind: 'levels', ...sameGuideline(subject) }),
    comparable: true,
  },
  words: ({ guideline }) => say('levels', [guideline]),
  parse({ text }, library) {
    const [verb, id = '', ...more] = text.split(' ')
    const isKnown = verb === 'levels' && more.length === 0 && findGuideline(library, id) !== undefined
    return isKnown ? { kind: 'levels', guideline: id } : undefined
  },
  typed: () => 'levels',
}

export const guidelines: Spec<typeof read.guidelines.schema> = {
  schema: read.guidelines.schema,
  verb: {
    verb: 'guidelines',
    usage: 'guidelines',
    help: 'all guidelines; you choose yours with me',
    example: 'guidelines',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  ofRole: false,
  words: () => 'guidelines',
  parse: ({ plain }) =>
    plain === 'guidelines' || asksForAll.test(plain) ? { kind: 'guidelines' } : undefined,
  typed: () => 'guidelines',
}

/** "Which ladders do we have?", "what roles do you know": all of them, whatever they are called. */
const asksForAll =
  /^(?:(?:please|hi|hey|so)[,:]? )*(?:(?:what|which) (?:role |career |different )?(?:guidelines|ladders|frameworks|roles) (?:do (?:we|you) (?:have|know|cover|answer from)|are (?:there|here|loaded|available|in use|published)|have (?:we|you) (?:got|loaded)|can i (?:choose|ask about))|(?:list|show)(?: me)? (?:all )?(?:the |our )?(?:role |career )?(?:guidelines|ladders|frameworks|roles))(?: here| loaded| please)*$/

/** A name that several guidelines have. */
export const which: Spec<typeof read.which.schema> = {
  schema: read.which.schema,
  label: 'unknown',
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  ofRole: false,
}

const limitsSchema = z.object({ kind: z.literal('limits'), guideline: z.string().optional() })

/** What a guideline says about its own limits. */
export const limits: Spec<typeof limitsSchema> = {
  schema: limitsSchema,
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  words: (intent, library) => say('limits of the guideline', about(intent, library)),
  parse({ plain }, library) {
    const [, id] = /^limits of the guideline(?: ([a-z0-9-]+))?$/.exec(plain) ?? []
    if (id !== undefined) return findGuideline(library, id) && { kind: 'limits', guideline: id }
    return plain === 'limits of the guideline' ? { kind: 'limits' } : undefined
  },
}
