import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import { isMark } from '../grid/nothing.ts'
import { isLevelTitle } from '../levels/titles.ts'
import { gathering, opening } from '../outline/parts.ts'
import { kindsOf } from './kinds.ts'
import { isStated, type Look, type Sentence } from './look.ts'
import { type Name, titleKey } from './names.ts'
import type { Meant } from './titles.ts'

type Strange = { readonly sentence: Sentence; readonly name: Name }

/** Names that stand where the titles of levels, or of dimensions, stand, have statements, and are none in the result. */
export function strangers(look: Look): Remark[] {
  const dimensions = kindsOf(look, look.dimension)
  const besideLevels = namesBesideLevels(look)
  const beside = new Set(besideLevels.flatMap(({ keys }) => keys))
  const reading = readingLikeLevels(look).filter(({ keys }) => !keys.some((key) => beside.has(key)))
  const besideDimensions = among(look, look.draft.dimensions, (sentence) => [
    ...inTable(look, sentence, look.dimension, dimensions),
    ...underHeading(look, sentence, dimensions, [look.dimension, look.level]).filter(({ name }) =>
      name.kind.startsWith('heading'),
    ),
  ])
  return [
    ...(reading.length > 0
      ? [
          {
            path: ['levels'],
            text: `LOOK: ${reading[0]?.at}: ${quoted(namesIn(reading))} looks like a level’s title, but isn’t a level here. If it is one, name all levels, lowest first, with --level-titles, and import again.`,
            about: ['levels', 'statements'] as const,
          },
        ]
      : []),
    ...(besideLevels.length > 0
      ? [
          {
            path: ['levels'],
            text: `LOOK: ${besideLevels[0]?.at}: ${quoted(namesIn(besideLevels))} is where the levels’ titles are, but isn’t a level here. If it is one, name all levels, lowest first, with --level-titles, and import again.`,
            about: ['levels', 'statements'] as const,
          },
        ]
      : []),
    ...(besideDimensions.length > 0
      ? [
          {
            path: ['dimensions'],
            text: `LOOK: ${besideDimensions[0]?.at}: ${quoted(namesIn(besideDimensions))} is where the dimensions’ titles are, but isn’t a dimension here. If it is one, format it like the others, and import again.`,
            about: ['dimensions', 'statements'] as const,
          },
        ]
      : []),
    ...untaken(look),
  ]
}

/** Names that stand where the titles of levels stand. */
export function namesBesideLevels(look: Look): Name[] {
  const levels = kindsOf(look, look.level)
  return among(look, look.draft.levels, (sentence) => [
    ...inTable(look, sentence, look.level, levels),
    ...underHeading(look, sentence, levels, [look.level, look.dimension]),
  ])
}

function among(
  look: Look,
  things: readonly unknown[],
  of: (sentence: Sentence) => readonly Strange[],
): Name[] {
  const stated = sizeOf(look.sentences.filter(isStated).map((sentence) => ({ sentence })))
  return weighty(look.sentences.flatMap(of), Math.min(enough, stated / things.length / 2))
}

export const namesIn = (names: readonly Name[]): string[] => names.map(({ text }) => brief(text))

/** Headings below the first that read like levels, and say something that is in no cell. */
function readingLikeLevels({ view, sentences, isKnown }: Look): Name[] {
  const over = new Set(
    sentences.flatMap((sentence) => (isStated(sentence) ? [] : sentence.text.scope.slice(0, 2))),
  )
  return view.names.flatMap((names) =>
    names
      .filter(({ kind }) => kind.startsWith('heading'))
      .slice(1)
      .filter(
        (name) => over.has(name) && isLevelTitle(name.text) && !/\brole$/i.test(name.text) && !isKnown(name),
      ),
  )
}

/** Words that left-out text under a name must have to be asked about. */
const enough = 20

const sizeOf = (some: readonly { readonly sentence: Sentence }[]): number =>
  some.reduce((sum, { sentence }) => sum + sentence.size, 0)

/** Those with statements below them, or much text. */
const weighty = (found: readonly Strange[], least: number): Name[] =>
  [...Map.groupBy(found, ({ name }) => titleKey(name.text)).values()]
    .filter((all) => all.some(({ sentence }) => isStated(sentence)) || sizeOf(all) >= least)
    .flatMap(([first]) => first?.name ?? [])

/** Rows and columns of a table beside those of levels or dimensions. */
function inTable(
  look: Look,
  { text, places, ...rest }: Sentence,
  meant: Meant,
  kinds: ReadonlySet<string>,
): Strange[] {
  const around = [...text.row, ...text.column]
  // Where nothing stands above, it is a title itself.
  const isBelow = text.table !== undefined && text.column.length > 0
  if (!isBelow || around.some((name) => meant(name).length > 0)) return []
  const name = around.find(({ kind }) => kinds.has(kind))
  const isName = look.level(text.itself).length > 0 || look.dimension(text.itself).length > 0
  const isTaken =
    isName || isLinks(text.itself.text) || places.some(({ kind }) => kind === 'dimension' || kind === 'level')
  return !name || isTaken || look.isKnown(name) ? [] : [{ sentence: { text, places, ...rest }, name }]
}

const isLinks = (text: string): boolean => text.trim().split(/\s+/).every(isMark)

/** Headings beside those of levels: over statements, or over the names of dimensions; and so those beside dimensions. */
function underHeading(
  look: Look,
  sentence: Sentence,
  kinds: ReadonlySet<string>,
  [own, inner]: readonly [Meant, Meant],
): Strange[] {
  const { text, places } = sentence
  const at = text.scope.findIndex(({ kind }) => kinds.has(kind))
  const name = text.scope[at]
  if (!name || !isTitle(name) || look.isKnown(name)) return []
  const inside = [...text.scope.slice(0, at), ...text.row, ...text.column]
  if (inside.some((each) => own(each).length > 0)) return []
  if (inside.some((each) => inner(each).length > 0)) {
    const isDefined = places.some(({ kind }) => kind === 'dimension') && defining.test(name.text)
    return isDefined || places.some(({ kind }) => kind === 'level') ? [] : [{ sentence, name }]
  }
  if (text.table !== undefined) return []
  // Levels with dimensions of their own have headings below them, and one that has none is unlike them.
  const isAround = look.draft.dimensions.length === 1 && places.some(({ kind }) => kind === 'around')
  return isStated(sentence) || (isAround && isBetween(look, sentence, name, own)) ? [{ sentence, name }] : []
}

/** Does it stand after a heading of its kind that names one of them, and before another? */
function isBetween({ view }: Look, { text }: Sentence, name: Name, meant: Meant): boolean {
  const beside = (view.names[text.document] ?? []).filter(({ kind }) => kind === name.kind)
  const at = beside.indexOf(name)
  const isNamed = (each: Name) => meant(each).length > 0
  return at >= 0 && beside.slice(0, at).some(isNamed) && beside.slice(at + 1).some(isNamed)
}

/** Says that what stands below are the words for it, and no level. */
const defining =
  /\b(mean(s|ing)?|defin\w+|words|terms|glossary|legend|explained|keys?|pillars?|themes?|values?|attributes?|traits?|about|how|why|what|who|our)\b|\?$/i

/** A name of its own: no statement, no file, and no word for what stands below, like `Overview`, or for whom, like `All levels`. */
export const isTitle = ({ kind, text }: Name): boolean =>
  (/^(heading|label)/.test(kind) || (kind !== 'file' && text.trim().endsWith(':'))) &&
  !opening.test(text.trim()) &&
  !gathering.test(text) &&
  !/^(all|common|general|every)\b/i.test(text.trim())

/** Files of which no statement was taken. */
function untaken({ view, sentences }: Look): Remark[] {
  if (view.names.length < 2) return []
  const files = view.names.filter((_, at) => {
    const own = sentences.filter(({ text }) => text.document === at)
    const size = own.reduce((sum, each) => sum + each.size, 0)
    return size >= enough && !own.some(({ places }) => places.some(({ kind }) => kind === 'cell'))
  })
  if (files.length === 0) return []
  const titles = files.map(([first]) => brief(first?.text ?? ''))
  return [
    {
      path: ['levels'],
      text: `LOOK: nothing from the files ${quoted(titles)} is at a level here. If it should be, name all levels, lowest first, with --level-titles, and import again.`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}
