import { comparedLevels } from '../../domain/compare.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import { findGuideline, pickLevels } from '../../domain/library/library.ts'
import { previousLevels } from '../../domain/library/tracks.ts'
import { type Subject, sameGuideline } from '../../domain/subject.ts'
import type { Utterance } from '../../reading/utterance.ts'
import type { Intent } from '../features/features.ts'
import type { Leaning } from './leaning.ts'
import { listedAt, pastEnd } from './listed.ts'
import { ordinals, placeOf, spelled } from './ordinals.ts'
import { beside, isDifferent, isNew, newOnes } from './pointing-words.ts'
import { intentOf, memoryOf } from './subject.ts'

/** The levels that were shown: those that were named, and those that a comparison took beside them. */
export const shownIn = ({ kind, levels, shown = [] }: Subject): readonly string[] =>
  levels.length > 0 && (kind !== 'compare' || shown.length < levels.length) ? levels : shown

/** "Compare that with the III": the level that was shown, and the one that is named. */
export function comparedWith(
  { text, vocabulary: { library } }: Utterance,
  said: Leaning,
  last: Subject,
): readonly string[] {
  const guideline = guidelineOf(library, last)
  const before = shownIn(last)
  const [named, ...others] = said.levels
  if (named === undefined) return both.test(text) ? pairOf(guideline, last) : before
  if (others.length > 0 || !guideline) return said.levels
  const pair = [...new Set([...before, named])]
  return pair.length === 2
    ? pickLevels(guideline, pair).map(({ id }) => id)
    : pair.length > 2
      ? [named]
      : before
}

const both = /\b(?:both|two)\b/i

const guidelineOf = (
  { guidelines, ...library }: Utterance['vocabulary']['library'],
  last: Subject,
): Guideline | undefined =>
  (last.guideline && findGuideline({ guidelines, ...library }, last.guideline)) || guidelines[0]

/** The two levels that were shown; where it was one, it and the next. */
function pairOf(guideline: Guideline | undefined, last: Subject): readonly string[] {
  if (!guideline) return last.levels
  const shown = last.shown && last.shown.length > 1 ? last.shown : last.levels
  const pair = comparedLevels(guideline, shown).map(({ id }) => id)
  return pair.length > 0 ? pair : shown
}

/** What points at what was shown: "which of those are new", "put them side by side", "the second one", "what does the third point mean". */
export function pointedAt(utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  const guideline = guidelineOf(utterance.vocabulary.library, last)
  if (!guideline || text.length > longestPointing) return undefined
  if (memoryOf(last)?.comparable) {
    const added = isNew.test(text) || newOnes.test(text)
    if (added || isDifferent.test(text) || beside.test(text))
      return {
        kind: 'compare',
        ...sameGuideline(last),
        levels: [...(added ? newAt : pairOf)(guideline, last)],
        dimensions: [...last.dimensions],
        ...(added && { added }),
        ...(added && isLowest(guideline, last) && { lowest: true }),
      }
  }
  const place = placeIn(text)
  return (
    place &&
    (countedTo(utterance, last, { guideline, ...place }) ??
      (rest.test(place.more) ? pastEnd(last, placeOf(place.at)) : undefined))
  )
}

/** What points at something is no longer. */
export const longestPointing = 80

/** One level was shown, and none is below it. */
function isLowest(guideline: Guideline, last: Subject): boolean {
  const [level, ...others] = last.kind === 'expectations' ? pickLevels(guideline, shownIn(last)) : []
  return level !== undefined && others.length === 0 && previousLevels(guideline, level).length === 0
}

/** What was shown of one level is new to the one below it, where there is one. */
function newAt(guideline: Guideline, last: Subject): readonly string[] {
  const [level, ...others] = last.kind === 'expectations' ? pickLevels(guideline, shownIn(last)) : []
  const [lower, ...more] = level && others.length === 0 ? previousLevels(guideline, level) : []
  return level && lower && more.length === 0 ? [lower.id, level.id] : pairOf(guideline, last)
}

const ordinal = `(${spelled.join('|')}|last|higher|highest|top|upper|lower|lowest|bottom)`
const counted = `(${ordinals.map((each, at) => `${at + 1}|${each.split('|')[2]}`).join('|')})`
const thing =
  '(one|points?|item|bullet|expectation|line|level|dimension|area|step|passage|result|hit|section|part|row|entry)'
const ask = String.raw`^\W*(?:(?:and|so|ok|okay|now|only|just|please|but|show|see|explain|open|give|tell|me|more|about|on|take|what|does|do|is|are|how|which) )*`
const aThing = new RegExp(`${ask}(?:the )?${ordinal} ${thing}\\b(.*)$`, 'is')
/** "Show me the first" */
const anOrdinal = new RegExp(
  `${ask}the (${spelled.join('|')}|last)(?:[\\s,.!?]|\\b(?:please|pls|then|again|instead|there)\\b)*$`,
  'i',
)
const aNumber = new RegExp(
  `${ask}(?:the )?(?:(point|item|bullet|expectation|step|line|passage|result|section|part|row)|(?:number|no\\.?|#)) ?${counted}\\b(.*)$`,
  'is',
)
const rest =
  /^(?:[\s,.?!]|\b(?:mean|means|really|exactly|say|says|ask|asks|for|of|in|on|at|about|please|pls|there|then|again|instead|the|to me|mgr|level|sorry|I|have to do|has to do|need|needs|to do|do)\b)*(?:[?,.]\s*(?:what|which|how|i mean|sponsor|e\.?g\.?|like)\b.{0,40})?$/i

type Place = { readonly at: string; readonly of: string }

function placeIn(text: string): (Place & { readonly more: string }) | undefined {
  const [, at, of, more = ''] = aThing.exec(text) ?? []
  if (at !== undefined && of !== undefined) return { at: at.toLowerCase(), of: of.toLowerCase(), more }
  const [, alone] = anOrdinal.exec(text) ?? []
  if (alone !== undefined) return { at: alone.toLowerCase(), of: 'one', more: '' }
  const [, what, number, after = ''] = aNumber.exec(text) ?? []
  return number === undefined
    ? undefined
    : { at: number.toLowerCase(), of: (what ?? 'point').toLowerCase(), more: after }
}

/** Where in a list of so many; undefined where that is past its end. */
function indexOf(at: string, count: number): number | undefined {
  if (/^(?:last|high|top|upper)/.test(at)) return count - 1
  if (/^(?:low|bottom)/.test(at)) return 0
  const index = placeOf(at)
  return index < count && index >= 0 ? index : undefined
}

function countedTo(
  utterance: Utterance,
  last: Subject,
  { guideline, at, of, more }: Place & { readonly guideline: Guideline; readonly more: string },
): Intent | undefined {
  const saying = utterance.saying(last.guideline)
  const named = saying.names.filter(({ kind }) => kind === 'level' || kind === 'dimension')
  // What is left beside the names says nothing of its own.
  if (!rest.test(named.length > 0 ? '' : more)) return undefined
  const place = sameGuideline(last)
  const dimensions = saying.dimensions.named ? saying.dimensions.ids : []
  const levels = saying.levels.length > 0 ? saying.levels : last.levels
  const list = last.kind === 'levels' || last.kind === 'dimensions' ? last.kind : last.list
  const rank = /^(?:high|low|top|upper|bottom)/.test(at)
  if (of === 'level' || (of === 'one' && (rank || list === 'levels'))) {
    const level = guideline.levels[indexOf(at, guideline.levels.length) ?? -1]
    const kept = dimensions.length > 0 ? dimensions : last.dimensions
    const isOfTopics = memoryOf(last)?.swappable === 'topics' || list === 'levels'
    return level && isOfTopics
      ? { kind: 'expectations', ...place, levels: [level.id], dimensions: [...kept] }
      : undefined
  }
  const several = last.dimensions.length > 1 ? last.dimensions : undefined
  if (several && (of === 'one' || of === 'dimension' || of === 'area')) {
    const id = several[indexOf(at, several.length) ?? -1]
    return id === undefined ? undefined : intentOf({ ...last, levels: [...levels], dimensions: [id] })
  }
  if (of === 'dimension' || of === 'area' || (of === 'one' && list === 'dimensions')) {
    const dimension = guideline.dimensions[indexOf(at, guideline.dimensions.length) ?? -1]
    return dimension && { kind: 'expectations', ...place, levels: [...levels], dimensions: [dimension.id] }
  }
  const point =
    last.kind === 'expectations' && last.dimensions.length === 1
      ? pointAt(guideline, { ...last, levels: [...levels] }, at)
      : undefined
  if (point || dimensions.length > 0) return point
  const { library } = utterance.vocabulary
  return listedAt(last, (count) => indexOf(at, count), { library, guideline, levels: saying.levels })
}

/** One expectation of what was shown; where nobody knows of which level, all of them. */
function pointAt(guideline: Guideline, about: Subject, at: string): Intent | undefined {
  const [level, ...others] = pickLevels(guideline, about.levels)
  const dimension = guideline.dimensions.find(({ id }) => id === about.dimensions[0])
  if (!level || others.length > 0 || !dimension) return undefined
  const index = indexOf(at, dimension.cells[level.id]?.length ?? 0)
  const place = sameGuideline(about)
  return index === undefined
    ? undefined
    : { kind: 'expectations', ...place, point: index + 1, levels: [level.id], dimensions: [dimension.id] }
}
