import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Posting } from '../../domain/library/posting.ts'
import { tokensOf } from '../../domain/tokens.ts'
import { commonWords } from '../words/common-words.ts'
import { singular } from '../words/short-forms.ts'
import { firstPart, formsOf, numbered, rankOf } from './level-forms.ts'
import { type Phrase, plainKey, type Strength } from './name-index.ts'

/** What a guideline's levels and dimensions are called: in the data, and as people shorten it. */
export function guidelinePhrases(guideline: Guideline): Phrase[] {
  return [...levelPhrases(guideline), ...dimensionPhrases(guideline)]
}

/** A document can have hundreds of levels: what their names are made of is found once for all. */
function levelPhrases(guideline: Guideline): Phrase[] {
  const { levels } = guideline
  const given = holders(levels, (level) => givenNames(level).map(lettersOf))
  const words = holders(levels, wordsOf)
  return levels.flatMap((level) => phrasesOf(level, guideline, { given, words }))
}

type Holders = ReadonlyMap<string, ReadonlySet<Level>>

/** Each key with the levels that have it. */
function holders(levels: readonly Level[], keysOf: (level: Level) => readonly string[]): Holders {
  const found = new Map<string, Set<Level>>()
  for (const level of levels)
    for (const key of keysOf(level)) found.set(key, (found.get(key) ?? new Set()).add(level))
  return found
}

const isOthers = (held: Holders, key: string, level: Level): boolean =>
  (held.get(key)?.size ?? 0) > (held.get(key)?.has(level) ? 1 : 0)

function phrasesOf(
  level: Level,
  guideline: Guideline,
  { given, words }: { readonly given: Holders; readonly words: Holders },
): Phrase[] {
  const { id, short, theme } = level
  const phrase = (text: string, strength: Strength): Phrase => ({ kind: 'level', id, text, strength })
  const isFree = (text: string) => !isOthers(given, lettersOf(text), level)
  const derived = [...numbered(short), ...formsOf(level)].filter(isFree)
  const loose = [
    ...(theme === undefined ? [] : [theme]),
    ...ownWords(level, words),
    ...rankOf(level.title, guideline).filter(isFree),
  ]
  return [
    ...givenNames(level).map((text) => phrase(text, isOrdinary(text) ? 'loose' : 'firm')),
    ...derived.map((text) => phrase(text, 'firm')),
    ...loose.map((text) => phrase(text, 'loose')),
  ]
}

const givenNames = ({ id, title, short, aliases }: Level): string[] => [
  title,
  short,
  id,
  ...aliases,
  firstPart(title),
]
const lettersOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => plainKey(word))
    .join('')

const isOrdinary = (text: string): boolean =>
  [text, singular(text)].some((form) => commonWords.has(form.toLowerCase()))

const strengthOf = (text: string): Strength => (/[\s-]/.test(text) ? 'firm' : 'brief')

const wordsOf = ({ title, short }: Level): string[] => [
  ...new Set(tokensOf(`${title} ${short}`).map(({ word }) => plainKey(word))),
]

/** Words of a name that no other level has in its name. */
const ownWords = (level: Level, words: Holders): string[] =>
  wordsOf(level).filter((word) => word.length > 3 && /^[a-z]+$/.test(word) && !isOthers(words, word, level))

function dimensionPhrases(guideline: Guideline): Phrase[] {
  return guideline.dimensions.flatMap((dimension) => {
    const { id, title, short, aliases, words } = dimension
    const phrase = (text: string, strength: Strength): Phrase => ({ kind: 'dimension', id, text, strength })
    return [
      ...[title, short, id].map((text) => phrase(text, 'firm')),
      ...aliases.map((text) => phrase(text, strengthOf(text))),
      ...words.map((text) => phrase(text, 'pointing')),
    ]
  })
}

export const titlePhrases = (library: Library): Phrase[] =>
  library.guidelines.flatMap(({ id, title, role, aliases }) =>
    [title, role, id, ...aliases].map((text): Phrase => ({ kind: 'guideline', id, text, strength: 'firm' })),
  )

/** What a posting is called, and its principles, which are the same in all postings. */
export function postingPhrases({ id, title, short, aliases, sections }: Posting): Phrase[] {
  const principles = sections.find((section) => section.id === 'principles')?.items ?? []
  return [
    ...[title, short, id, ...aliases].map(
      (text): Phrase => ({ kind: 'posting', id, text, strength: 'firm' }),
    ),
    ...principles.flatMap((item) =>
      [item.text, ...item.aliases].map((text): Phrase => {
        const strength = isOrdinary(text) ? 'pointing' : 'firm'
        return { kind: 'principle', id: item.text, text, strength }
      }),
    ),
  ]
}

export const sectionPhrases = (posting: Posting): Phrase[] =>
  posting.sections.flatMap(({ id, title, aliases, words }) => [
    ...[title, id, ...aliases].map(
      (text): Phrase => ({
        kind: 'section',
        id,
        text,
        strength: isOrdinary(text) ? 'loose' : strengthOf(text),
      }),
    ),
    ...words.map((text): Phrase => ({ kind: 'section', id, text, strength: 'pointing' })),
  ])
