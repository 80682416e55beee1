import { cell, type Guideline } from '../domain/library/guideline.ts'
import type { Library } from '../domain/library/library.ts'
import type { Posting } from '../domain/library/posting.ts'
import { onceEach } from '../domain/once-each.ts'
import { tokensOf } from '../domain/tokens.ts'
import { allCues, type Cue, wordsOfCues } from './cues.ts'
import type { Language } from './language.ts'
import type { Learned } from './learned/model.ts'
import { type Spoken, spokenOf } from './learned/spoken.ts'
import { placeWords } from './names/levels.ts'
import { isNamed, type NameIndex, nameIndex, type Phrase, type Starts, startsOf } from './names/name-index.ts'
import { guidelinePhrases, postingPhrases, sectionPhrases, titlePhrases } from './names/naming.ts'
import { type Patterns, patternsOf } from './patterns.ts'
import { type Evidence, evidenceOf, type Topic } from './topics/evidence.ts'
import { meantBy } from './topics/meant.ts'
import { generalPhrases } from './words/general-phrases.ts'
import { numberedWords } from './words/numbered.ts'
import { type Lexicon, lexiconOf } from './words/spelling.ts'

/** All that the reading knows: what the loaded data calls things, and how people ask. */
export type Vocabulary = {
  readonly library: Library
  readonly language: Language
  readonly cues: Patterns<Cue>
  readonly learned: Learned
  /** Names of guidelines and postings. */
  readonly titles: NameIndex
  /** The words of all this; a guideline's own are in its part. */
  readonly lexicon: Lexicon
  /** The guidelines that have a level or dimension of this name. */
  readonly owners: Owners
  readonly guideline: (guideline: Guideline) => Part
  readonly posting: (posting: Posting) => Part
}

export type Owners = {
  readonly byKey: ReadonlyMap<string, readonly { readonly guideline: Guideline; readonly level: boolean }[]>
  readonly starts: Starts
}

/** One guideline's or posting's own names, and what its texts tell of words; made when first asked for. */
export type Part = {
  readonly names: NameIndex
  readonly lexicon: Lexicon
  readonly evidence: Evidence
  /** The same by what words mean, for those that its texts don't have. */
  readonly meant: Evidence
  /** The same by how people were heard to speak of just this document. */
  readonly spoken: Spoken | undefined
  /** The words that stand before a level's number. */
  readonly numbered: ReadonlySet<string>
}

/** How people ask for what the bot can do, and what was learned of how they ask. */
export type Ways = { readonly language: Language; readonly learned: Learned }

export function vocabularyOf(library: Library, { language, learned }: Ways): Vocabulary {
  const titles = [...generalPhrases, ...titlePhrases(library), ...library.postings.flatMap(postingPhrases)]
  // The default ones are asked about most: their parts are made before the first question.
  const { guideline, posting } = partsBy(learned)
  for (const one of library.guidelines.slice(0, 1)) guideline(one)
  for (const one of library.postings.slice(0, 1)) posting(one)
  const { cues, patterns } = howPeopleAsk(language)
  const names = nameIndex(titles)
  const lexicon = lexiconOf([...wordsOfCues(cues), ...placeWords, ...wordsIn(titles)])
  const owners = ownersIn(library.guidelines)
  return { library, language, cues: patterns, learned, titles: names, lexicon, owners, guideline, posting }
}

/** The same for any data: made once. */
const howPeopleAsk = onceEach(({ verbs }: Language) => {
  const cues = allCues(verbs)
  return { cues, patterns: patternsOf(cues) }
})

const partsBy = onceEach((learned: Learned) => ({
  guideline: onceEach((one: Guideline) =>
    partOf(
      guidelinePhrases(one),
      guidelineTopics(one),
      learned,
      spokenOf(learned.spoken, one.id, idsOf(one.dimensions)),
    ),
  ),
  posting: onceEach((one: Posting) =>
    partOf(
      sectionPhrases(one),
      postingTopics(one),
      learned,
      spokenOf(learned.spoken, one.id, idsOf(one.sections)),
    ),
  ),
}))

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

const partOf = (
  phrases: readonly Phrase[],
  topics: readonly Topic[],
  { meanings }: Learned,
  spoken: Spoken | undefined,
): Part => ({
  names: nameIndex(phrases),
  lexicon: lexiconOf([...wordsIn([...phrases, ...topics]), ...joinedIn(phrases)]),
  evidence: evidenceOf(topics),
  meant: meantBy(meanings, topics),
  spoken,
  numbered: numberedWords(
    phrases.flatMap(({ kind, text }) => (kind === 'level' ? [tokensOf(text).map(({ word }) => word)] : [])),
  ),
})

const wordsIn = (texts: readonly { readonly text: string }[]): string[] =>
  texts.flatMap(({ text }) => tokensOf(text).map(({ word }) => word))

const guidelineTopics = ({ dimensions, levels }: Guideline): Topic[] =>
  dimensions.flatMap((dimension) => [
    { id: dimension.id, text: `${dimension.title}. ${dimension.summary}` },
    ...levels.flatMap((level) =>
      cell(dimension, level).flatMap(({ text, words = [] }) =>
        [text, ...words].map((each) => ({ id: dimension.id, text: each })),
      ),
    ),
  ])

const postingTopics = ({ sections }: Posting): Topic[] =>
  sections.flatMap(({ id, title, intro, items }) => [
    { id, text: `${title}. ${intro ?? ''}` },
    ...items.flatMap(({ label, text, words = [] }) =>
      [`${label ?? ''} ${text}`, ...words].map((each) => ({ id, text: each })),
    ),
  ])

/** Names of several words as they are typed without a space between: `opsexcellence`. */
const joinedIn = (phrases: readonly Phrase[]): string[] =>
  phrases.filter(isNamed).flatMap(({ text }) => {
    const words = tokensOf(text).map(({ word }) => word)
    return words.length === 2 ? [words.join('')] : []
  })

function ownersIn(guidelines: readonly Guideline[]): Owners {
  const owners = new Map<string, { guideline: Guideline; level: boolean }[]>()
  for (const guideline of guidelines.length > 1 ? guidelines : []) {
    for (const [key, names] of namesOf(guideline).byKey) {
      const owner = { guideline, level: names.some(({ kind }) => kind === 'level') }
      const known = owners.get(key)
      if (known === undefined) owners.set(key, [owner])
      else known.push(owner)
    }
  }
  return { byKey: owners, starts: startsOf(owners.keys()) }
}

/** A library that is loaded anew has most of its guidelines from before. */
const namesOf = onceEach((one: Guideline) => nameIndex(guidelinePhrases(one).filter(isNamed)))
