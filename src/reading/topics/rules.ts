import { clausesOf, questionsIn } from '../clauses.ts'
import { isNamed } from '../names/name-index.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { type Look, nearestOf, nearnessOf, type Topics, topicsOf, unique } from './topics.ts'

/** From where on a hint at a dimension is a clear one, in what a person has of their own. */
export const clear = 3
/** Who asks in many words what is missing, or takes a note back, tells how that came about. */
export const clearInStory = ({ words }: Look): number => (words.length > fewWords ? clearest : clear)
const clearest = 5
const fewWords = 11

/** "My customer notes" are those on customers. */
const ownThings = wordSet('note notes evidence rating ratings score scores entry entries readiness gaps')

/** One's own promotion is what notes, ratings and packets are for, and no topic of theirs. */
const isPromotion = (word: Word | undefined): boolean =>
  word !== undefined && (word.stem === 'promot' || word.stem === 'promo')

/** The dimensions that a question names or speaks for most. */
export const dimensionsAsked = (look: Look): readonly string[] => asked(look).ids

/** The same, where the promotion that it may be for is none of them. */
export const dimensionsToStart = (look: Look): readonly string[] =>
  asked({ ...look, names: withoutPromotion(look) }).ids

const withoutPromotion = ({ names, words }: Look): Look['names'] =>
  names.filter((name) => isNamed(name) || !isPromotion(words[name.at]))

/** What somebody asks of their own things; what is not named counts where it is said as clearly as this. */
export function dimensionsOfOwn(look: Look, enough = Number.POSITIVE_INFINITY): readonly string[] {
  const { words } = look
  const names = withoutPromotion(look)
  const { ids, named, best } = topicsOf({ ...look, names })
  const kept = names.filter(
    (name) => name.kind === 'dimension' && ownThings.has(words[name.at + name.length]?.word ?? ''),
  )
  if (!named && kept.length > 0) return unique(kept.map(({ id }) => id))
  return named || best >= enough ? ids : []
}

/** A long story is about what its question names or clearly speaks for, if it does. */
function asked(look: Look): Topics {
  const questions = questionsIn(look).map(topicsOf)
  return questions.find(({ named }) => named) ?? questions.find(({ best }) => best >= clear) ?? topicsOf(look)
}

/** "Everything but leadership": all dimensions that are not taken back. */
export function othersThan({ words, negated, dimensions, guideline }: Saying): string[] {
  const out = negated.filter(({ kind }) => kind === 'dimension')
  const isRest = out.some(({ at }) =>
    words.slice(Math.max(0, at - furthestRest), at).some(({ word }) => rest.has(word)),
  )
  if (!isRest || dimensions.named || guideline === undefined) return []
  return guideline.dimensions.flatMap(({ id }) => (out.some((name) => name.id === id) ? [] : [id]))
}

const furthestRest = 7
const rest = wordSet('everything all every others')

const sure = 4

/** The sections that are asked for, in each part of the sentence; none when the whole posting is. */
export function sectionsByRule(look: Look): readonly string[] {
  const best = asked(look)
  const parts = clausesOf(look, ({ gap, word }) => /[,;?.+&(]/.test(gap) || word === 'and').map(topicsOf)
  const more = parts.length > 1 ? parts.filter(({ ids, best }) => ids.length === 1 && best >= sure) : []
  return orNearest(unique([...best.ids, ...more.flatMap(({ ids }) => ids)]), look)
}

/** Where nothing is spoken of, what the words mean. */
export const orNearest = (ids: readonly string[], look: Look): readonly string[] =>
  ids.length > 0 ? ids : nearestOf(nearnessOf(look))
