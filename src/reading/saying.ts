import type { Guideline } from '../domain/library/guideline.ts'
import type { Posting } from '../domain/library/posting.ts'
import { stem, type Token } from '../domain/tokens.ts'
import type { Weights } from './learned/model.ts'
import { levelsNamed, meantNames } from './names/levels.ts'
import { isNamed, type NameKind } from './names/name-index.ts'
import { type Found, findNames } from './names/names.ts'
import { documentsMeant } from './names/place.ts'
import { type UnknownName, unknownLevels } from './names/unknown.ts'
import { isCorrected, isNegated } from './negation.ts'
import { noTopics, type Topics, topicsOf } from './topics/topics.ts'
import type { Part, Vocabulary } from './vocabulary.ts'
import { apart } from './words/joined.ts'
import { spelledByNumber } from './words/numbered.ts'
import { longForm } from './words/short-forms.ts'
import { isKnown } from './words/spelling.ts'
import { strangeWords } from './words/strange-words.ts'
import { readTokens, type Word, wordsOf } from './words/words.ts'

/** A text and all that was recognized in it. */
export type Saying = {
  readonly text: string
  readonly words: readonly Word[]
  readonly names: readonly Found[]
  readonly negated: readonly Found[]
  /** The words that are known neither from the data nor from any way of asking. */
  readonly strange: readonly Word[]
  readonly guideline: Guideline | undefined
  readonly rivals: readonly Guideline[]
  readonly guidelinePart: Part | undefined
  readonly posting: Posting | undefined
  readonly postingPart: Part | undefined
  readonly levels: readonly string[]
  /** What looks like a level's name and is none here. */
  readonly unknown: readonly UnknownName[]
  readonly dimensions: Topics
  readonly sections: Topics
}

/** Is it told what the word means, though no data has it? */
const isTold = ({ rowOf }: Weights, word: string): boolean => rowOf(stem(longForm(word))) >= 0

const evidenceIn = ({ evidence, meant, spoken }: Part) => ({ evidence, meant, spoken })

const none: ReadonlySet<string> = new Set()

/** What people type without a space between: levels and dimensions. */
const joins: ReadonlySet<NameKind> = new Set(['level', 'dimension'])

export function sayingOf(
  vocabulary: Vocabulary,
  text: string,
  hint: string | undefined,
  tokens: readonly Token[] = readTokens(text),
): Saying {
  const { guideline, posting, rivals } = documentsMeant(vocabulary, tokens, hint)
  const guidelinePart = guideline && vocabulary.guideline(guideline)
  const postingPart = posting && vocabulary.posting(posting)
  const parts = [guidelinePart, postingPart].filter((part) => part !== undefined)
  const lexicons = [...parts.map(({ lexicon }) => lexicon), vocabulary.lexicon]
  const isName = (letters: string) =>
    parts.some(({ names }) => names.byKey.get(letters)?.some((name) => joins.has(name.kind) && isNamed(name)))
  const isWord = (word: string) => isKnown(word, lexicons) || isTold(vocabulary.learned.meanings, word)
  const spelled = spelledByNumber(tokens, guidelinePart?.numbered ?? none, isWord)
  const words = wordsOf(
    spelled.flatMap((token) => (isWord(token.word) ? [token] : apart(token, isName))),
    lexicons,
    isWord,
  )
  const found = meantNames(findNames(words, [vocabulary.titles, ...parts.map(({ names }) => names)]), words)
  const denied = found.filter((name) => isNegated(name, words, found))
  const named = found.filter((name) => !denied.includes(name))
  const negated = found.filter((name) => denied.includes(name) || isCorrected(name, words, named, denied))
  const kept = found.filter((name) => !negated.includes(name))
  const look = { words, names: kept, taken: new Set<number>() }
  let sections: Topics | undefined
  return {
    text,
    words,
    names: kept,
    negated,
    strange: strangeWords(words, negated, lexicons),
    guideline,
    rivals,
    guidelinePart,
    posting,
    postingPart,
    levels: guideline ? levelsNamed(words, kept, negated, guideline) : [],
    unknown: guideline
      ? unknownLevels({ text, words, names: found, guideline, numbered: guidelinePart?.numbered ?? none })
      : [],
    dimensions: guidelinePart
      ? topicsOf({ ...look, ...evidenceIn(guidelinePart), kind: 'dimension' })
      : noTopics,
    get sections() {
      sections ??= postingPart ? topicsOf({ ...look, ...evidenceIn(postingPart), kind: 'section' }) : noTopics
      return sections
    },
  }
}
