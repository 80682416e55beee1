import { clausesOf, questionsIn } from '../clauses.ts'
import type { Kind } from '../intent.ts'
import { isNamesAlone } from '../names/alone.ts'
import { isNamed, type NameKind } from '../names/name-index.ts'
import type { Saying } from '../saying.ts'
import { wordSet } from '../words/word-set.ts'
import type { Word } from '../words/words.ts'
import { filedUnder, noteDimensions } from './note-dimensions.ts'
import { type Look, nearestOf, nearnessOf, type Topics, topicsOf, unique } from './topics.ts'

/** The intents that a person has about their own things, where a hint at a dimension must be a clear one. */
const own: ReadonlySet<Kind> = new Set(['notes.list', 'rate', 'readiness', 'packet', 'delete'])
const clear = 3
/** Who asks in many words what is missing, or takes a note back, tells how that came about. */
const clearest = 5
const fewWords = 11
const storied: ReadonlySet<Kind> = new Set(['readiness', 'delete'])

/** "My customer notes" are those on customers. */
const ownThings = wordSet('note notes evidence rating ratings score scores entry entries readiness gaps')

/** One's own promotion is what notes, ratings and packets are for, and no topic of theirs. */
const isPromotion = (word: Word | undefined): boolean =>
  word !== undefined && (word.stem === 'promot' || word.stem === 'promo')

/** What leaves no doubt: under what a note is filed, everything but something, and sections that are named alone. */
export function surelyMeant(kind: Kind, saying: Saying, look: Look): readonly string[] {
  if (kind === 'posting') return isNamesAlone(saying, sectional) ? sectionsByRule(look) : []
  return kind === 'notes.add' ? filedUnder(look) : othersThan(saying)
}
const sectional: ReadonlySet<NameKind> = new Set(['posting', 'section'])

/** The dimensions that an intent is about, by their names and by what its words speak for most. */
export function dimensionsByRule(kind: Kind, look: Look): readonly string[] {
  const ids = dimensionsSaid(kind, look)
  return ids.length > 0 ? ids : nearestOf(nearnessOf(look))
}

function dimensionsSaid(kind: Kind, look: Look): readonly string[] {
  if (kind === 'notes.add') return noteDimensions(look)
  if (kind === 'start') return asked({ ...look, names: withoutPromotion(look) }).ids
  return own.has(kind) || kind === 'share' ? ownDimensions(kind, look) : asked(look).ids
}

const withoutPromotion = ({ names, words }: Look): Look['names'] =>
  names.filter((name) => isNamed(name) || !isPromotion(words[name.at]))

function ownDimensions(kind: Kind, look: Look): readonly string[] {
  const { words } = look
  const names = withoutPromotion(look)
  const { ids, named, best } = topicsOf({ ...look, names })
  const kept = names.filter(
    (name) => name.kind === 'dimension' && ownThings.has(words[name.at + name.length]?.word ?? ''),
  )
  if (!named && kept.length > 0) return unique(kept.map(({ id }) => id))
  const isClear =
    kind !== 'share' && best >= (storied.has(kind) && words.length > fewWords ? clearest : clear)
  return named || isClear ? ids : []
}

/** A long story is about what its question names or clearly speaks for, if it does. */
function asked(look: Look): Topics {
  const questions = questionsIn(look).map(topicsOf)
  return questions.find(({ named }) => named) ?? questions.find(({ best }) => best >= clear) ?? topicsOf(look)
}

/** "Everything but leadership": all dimensions that are not taken back. */
function othersThan({ words, negated, dimensions, guideline }: Saying): string[] {
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
  const ids = unique([...best.ids, ...more.flatMap(({ ids }) => ids)])
  return ids.length > 0 ? ids : nearestOf(nearnessOf(look))
}
