import * as read from '../../../reading/kinds/search.ts'
import type { Reply } from '../../answer.ts'
import type { Spec } from '../feature.ts'
import { quoted } from '../id-words.ts'

export const search: Spec<typeof read.search.schema> = {
  schema: read.search.schema,
  verb: {
    verb: 'search',
    usage: 'search words',
    help: 'the passages of guideline and posting that say it best',
    example: 'search channel conflict',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  reminds: true,
  vague: true,
  memory: { comparable: true },
  unanswered: (_, answer) => unlessFound(answer),
  words: ({ words }) => quoted('search', words),
  typed: ({ words }) => `search ${words}`,
}

export const explain: Spec<typeof read.explain.schema> = {
  schema: read.explain.schema,
  label: 'expectations',
  verb: {
    verb: 'explain',
    usage: 'explain words',
    help: 'what words mean here: the expectations that use them',
    example: 'explain orchestrated adoption',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline'],
  memory: {},
  unanswered: (_, answer) => unlessFound(answer),
  words: ({ words }) => quoted('explain', words),
  parse({ text }) {
    const [, words] = /^explain "([^"]{2,200})"$/.exec(text) ?? []
    return words ? { kind: 'explain', words, levels: [], dimensions: [] } : undefined
  },
}

const unlessFound = ({ parts }: Reply) =>
  parts.some(({ kind }) => kind === 'source') ? undefined : 'nothing-found'
