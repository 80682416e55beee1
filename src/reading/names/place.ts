import type { Guideline } from '../../domain/library/guideline.ts'
import { findGuideline, findPosting } from '../../domain/library/library.ts'
import type { Posting } from '../../domain/library/posting.ts'
import type { Token } from '../../domain/tokens.ts'
import type { Owners, Vocabulary } from '../vocabulary.ts'
import { type Word, wordsOf } from '../words/words.ts'
import { eachKey, type Found, findNames } from './names.ts'

type Documents = {
  readonly guideline: Guideline | undefined
  readonly posting: Posting | undefined
  /** Guidelines that share the names in the text, when nothing tells which of them is meant. */
  readonly rivals: readonly Guideline[]
}

/** The guideline and the posting that a text is about; with one of each there is nothing to find out. */
export function documentsMeant(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  hint: string | undefined,
): Documents {
  const { guidelines, postings } = vocabulary.library
  if (guidelines.length < 2 && postings.length < 2)
    return { guideline: guidelines[0], posting: postings[0], rivals: [] }
  const words = wordsOf(tokens, [vocabulary.lexicon])
  const titles = findNames(words, [vocabulary.titles])
  return { ...guidelineMeant(vocabulary, words, titles, hint), posting: postingMeant(vocabulary, titles) }
}

/**
 * The guideline that is named; else the hinted one, unless another alone has the levels in the text; without a hint,
 * the one that alone has the names in the text, else the first. Several that have them are rivals.
 */
function guidelineMeant(
  { library, owners }: Vocabulary,
  words: readonly Word[],
  titles: readonly Found[],
  hint: string | undefined,
): Pick<Documents, 'guideline' | 'rivals'> {
  const find = (id: string | undefined) => (id === undefined ? undefined : findGuideline(library, id))
  const named = find(titles.find(({ kind, id }) => kind === 'guideline' && id !== '')?.id)
  if (named) return { guideline: named, rivals: [] }
  const hinted = find(hint)
  const [best, ...others] = ownersOf(owners, words, hinted)
  const alone = others.length === 0 ? best : undefined
  return {
    guideline: alone ?? hinted ?? library.guidelines[0],
    rivals: best && others.length > 0 ? [best, ...others] : [],
  }
}

/** A name in the text, with all that have it. */
type Hit = { readonly at: number; readonly length: number; readonly letters: number; readonly by: Owned }
type Owned = NonNullable<ReturnType<Owners['byKey']['get']>>

/** The guidelines with the longest names that the text has: what is part of a longer name of another counts for nothing. */
function ownersOf(owners: Owners, words: readonly Word[], hinted: Guideline | undefined): Guideline[] {
  const hits: Hit[] = []
  eachKey(words, [owners.starts], (key, at, length) => {
    const all = owners.byKey.get(key) ?? []
    const by = hinted ? all.filter(({ level }) => level) : all
    if (by.length > 0) hits.push({ at, length, letters: key.length, by })
  })
  const letters = new Map<Guideline, number>()
  for (const hit of hits.filter((one) => !hits.some((other) => isWithin(one, other))))
    for (const { guideline } of hit.by) letters.set(guideline, (letters.get(guideline) ?? 0) + hit.letters)
  if (hinted && letters.has(hinted)) return [hinted]
  const most = Math.max(...letters.values())
  return [...letters].filter(([, count]) => count === most).map(([guideline]) => guideline)
}

/** "Senior", where another guideline has a "Senior Support Specialist". */
const isWithin = (one: Hit, other: Hit): boolean =>
  other.length > one.length && other.at <= one.at && one.at + one.length <= other.at + other.length

/** The posting that is named, else the first. */
function postingMeant({ library }: Vocabulary, titles: readonly Found[]): Posting | undefined {
  const named = titles.find(({ kind, id }) => kind === 'posting' && id !== '')
  return (named && findPosting(library, named.id)) ?? library.postings[0]
}
