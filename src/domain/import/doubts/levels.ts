import type { Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import { isHighestFirst, seemsHighestFirst } from '../levels/order.ts'
import { ofThings, ofTrades, rankWordsIn } from '../levels/ranks.ts'
import { codeIn, isCode, isLevelTitle, namesPerson, withoutCode } from '../levels/titles.ts'
import { alike, median, statementsAt, wordsAt, wordsIn } from './counting.ts'
import type { Draft } from './doubts.ts'

export function doubtsAboutLevels(draft: Draft, isLevelsSaid: boolean): Remark[] {
  return [
    ...(isLevelsSaid ? [] : oddTitles(draft)),
    ...nearLevels(draft),
    ...thinLevels(draft),
    ...thickLevels(draft),
    ...(isLevelsSaid
      ? []
      : [...missingCodes(draft), ...codesAlone(draft), ...otherOrder(draft), ...downwards(draft)]),
    ...oneWay(draft),
  ]
}

const name = 'name all levels, lowest first, with --level-titles, and import again.'

/** A title that reads like no level, and has no word in common with the others, where these read like levels. */
function oddTitles({ levels }: Draft): Remark[] {
  const wordsOf = (title: string) => wordsIn(withoutCode(title)).filter((word) => word.length > 2)
  const isNamed = ({ title, aliases }: Draft['levels'][number]) =>
    isLevelTitle(title) || namesPerson(title) || aliases.some(isCode)
  const odd = levels.filter(
    (level) =>
      !isNamed(level) &&
      !levels.some(
        (other) =>
          other !== level && wordsOf(other.title).some((word) => wordsOf(level.title).includes(word)),
      ),
  )
  if (odd.length === 0 || odd.length * 2 > levels.length) return []
  const text = `LOOK: ${quoted(odd.map(({ title }) => title))} doesn’t read like the other levels. If it isn’t a level, ${name}`
  return [{ path: ['levels'], text, about: ['levels'], ofTitles: true }]
}

/** `Senior Baker` here, `Sr. Baker` there. */
function nearLevels({ levels }: Draft): Remark[] {
  const near = [...Map.groupBy(levels, ({ track }) => track).values()].flatMap(alike)
  if (near.length === 0) return []
  const text = `LOOK: ${quoted(near.map(({ title }) => title))} have nearly the same title. If they’re the same level, use one title throughout, and import again.`
  return [{ path: ['levels'], text, about: ['levels', 'statements'] }]
}

/** A level of which far less is said than of the others may be a heading or column of another kind. */
function thinLevels({ levels, dimensions }: Draft): Remark[] {
  const words = levels.map((level) => dimensions.reduce((sum, each) => sum + wordsAt(each, level), 0))
  const held = levels.map((level) => dimensions.filter((each) => statementsAt(each, level).length > 0).length)
  const thin = levels.filter(
    (_, at) => (words[at] ?? 0) * 4 < median(words) || (held[at] ?? 0) * 2 < median(held),
  )
  if (levels.length < 3 || thin.length === 0 || thin.length * 3 > levels.length) return []
  const text = `LOOK: ${quoted(thin.map(({ title }) => title))} has far less text than the other levels. If the document has more, its headings or columns were misread: give each level the same ones, and import again. If it isn’t a level, ${name}`
  return [{ path: ['levels'], text, about: ['levels', 'statements'] }]
}

/** A level of which far more is said in every dimension may be two. */
function thickLevels({ levels, dimensions }: Draft): Remark[] {
  const isThick = (level: Draft['levels'][number]) =>
    dimensions.every((each) => {
      const others = levels.filter((other) => other !== level).map((other) => wordsAt(each, other))
      return wordsAt(each, level) > 15 && wordsAt(each, level) > median(others) * 1.7
    })
  const [thick, more] = levels.filter(isThick)
  if (levels.length < 3 || dimensions.length < 3 || !thick || more) return []
  const text = `LOOK: “${thick.title}” has far more text than the other levels, on everything. If another level’s text is in it, add that level’s heading, and import again.`
  return [{ path: ['levels'], text, about: ['levels', 'statements'] }]
}

/** `L1`, `L2`, `L4` */
function missingCodes({ levels }: Draft): Remark[] {
  const codes = levels.flatMap(({ title, aliases }) => {
    const [, letters, number] =
      /^(\p{L}+)[ -]?(\d+)$/u.exec(codeIn(title) ?? aliases.find(isCode) ?? '') ?? []
    return letters === undefined ? [] : [{ letters, number: Number(number) }]
  })
  return [...Map.groupBy(codes, ({ letters }) => letters)].flatMap(([letters, some]): Remark[] => {
    const numbers = some.map(({ number }) => number)
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const missing = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
      (number) => !numbers.includes(number),
    )
    if (some.length < 3 || missing.length === 0 || missing.length > 2) return []
    const text = `LOOK: between ${letters}${first} and ${letters}${last} there is no ${missing.map((each) => `${letters}${each}`).join(' or ')}. If it’s in the document, ${name}`
    return [{ path: ['levels'], text, about: ['levels'] }]
  })
}

/** Levels called by their codes alone, where each has a few words of its own that may be its title. */
function codesAlone({ levels, dimensions }: Draft): Remark[] {
  if (!levels.every(({ title }) => isCode(title))) return []
  const titles = dimensions.find((dimension) => {
    const texts = levels.map((level) => statementsAt(dimension, level).join(' '))
    return new Set(texts).size === levels.length && texts.every((text) => text && wordsIn(text).length <= 4)
  })
  if (!titles) return []
  const text = `LOOK: the levels are named by their codes, and “${titles.title}” has a few words for each. If these are the levels’ titles, put the codes in brackets after them, and import again.`
  return [{ path: ['levels'], text, about: ['levels', 'dimensions'] }]
}

/** Two titles of one role on one track whose words of rank, or numbers, say another order. */
function otherOrder({ levels }: Draft): Remark[] {
  const found = [...Map.groupBy(levels, ({ track }) => track).values()].flatMap((ladder) =>
    ladder.slice(1).flatMap((level, at) => {
      const below = ladder[at]
      return below &&
        roleOf(below.title) === roleOf(level.title) &&
        isHighestFirst([below.title, level.title])
        ? [[below.title, level.title]]
        : []
    }),
  )
  const [pair] = found
  if (!pair) return []
  const text = `LOOK: ${pair.map((title) => `“${title}”`).join(' is below ')}, but their names suggest otherwise. If the order is wrong, ${name}`
  return [{ path: ['levels'], text, about: ['levels'], ofTitles: true }]
}

/** Levels that their titles, as far as they tell, name from the highest down. */
function downwards({ levels }: Draft): Remark[] {
  const ladder = [...Map.groupBy(levels, ({ track }) => track).values()].find(
    (each) => each.length > 2 && seemsHighestFirst(each.map(({ title }) => title)),
  )
  if (!ladder) return []
  const ends = [ladder.at(0), ladder.at(-1)].map((level) => level?.title ?? '')
  const text = `LOOK: ${ends.map((title) => `“${title}”`).join(' is the lowest level here, and ')} the highest, but their names suggest otherwise. If the order is wrong, ${name}`
  return [{ path: ['levels'], text, about: ['levels'], ofTitles: true }]
}

/** A title without words of rank, codes and numbers. */
const roleOf = (title: string): string => {
  const ranks = rankWordsIn(title)
  return wordsIn(withoutCode(title))
    .filter((word) => !ranks.includes(word) && !/^(\d+|[ivx]+)$/.test(word))
    .join(' ')
}

const expert = /\b(staff|principal|distinguished|fellow|architect)\b/i
const leading = /\b(manager|director|head|vp)\b/i

/** Experts and managers one after the other, on no track. */
function oneWay({ levels, tracks }: Draft): Remark[] {
  if (tracks) return []
  const isLeading = ({ title }: Draft['levels'][number]) => leading.test(title.replace(ofThings, ''))
  const some = levels.filter((level) => !isLeading(level) && expert.test(level.title.replace(ofTrades, '')))
  const others = levels.filter(isLeading)
  if (some.length === 0 || others.length === 0) return []
  const text = `LOOK: ${quoted(some.map(({ title }) => title))} and ${quoted(others.map(({ title }) => title))} are on one ladder. If they’re two tracks, name them under tracks: and give each level its track:.`
  return [{ path: ['levels'], text, about: ['tracks'], ofTitles: true }]
}
