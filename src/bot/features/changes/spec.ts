import type { Library } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/changes.ts'
import type { Spec } from '../feature.ts'
import { aboutIn, say } from '../id-words.ts'

export const changes: Spec<typeof read.changes.schema> = {
  schema: read.changes.schema,
  verb: {
    verb: 'changes',
    usage: 'changes [version version] [dimension…]',
    help: 'what changed between two versions of the guideline, point by point',
    example: 'changes',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  from: ['guideline', 'versions'],
  words({ words, dimensions, guideline }, library) {
    const place = library.guidelines.length > 1 ? guideline : undefined
    return say('changes', [...words.map(asTyped), ...dimensions, place])
  },
  parse({ text }, library) {
    if (!/^changes(?: |$)/.test(text)) return undefined
    const [, ...said] = [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, name, word]) => ({ name, word }))
    const isVersion = ({ name, word = '' }: Typed) => name !== undefined || /\d/.test(word)
    const versions = said.filter((each) => isVersion(each) && !isPlace(library, each.word))
    const places = said.filter((each) => !versions.includes(each)).map(({ word = '' }) => word)
    const found = aboutIn(library, places)
    if (!found || found.levels.length > 0) return undefined
    const { levels: _, ...place } = found
    return { kind: 'changes', words: versions.map(({ name, word = '' }) => name ?? word), ...place }
  },
  typed: () => 'changes',
}

type Typed = { readonly name: string | undefined; readonly word: string | undefined }

const isPlace = ({ guidelines }: Library, word = ''): boolean =>
  guidelines.some(({ id, dimensions }) => id === word || dimensions.some((each) => each.id === word))

/** Versions have names of any kind. */
const asTyped = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `"${word}"`)
