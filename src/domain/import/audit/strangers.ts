import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'
import { isMark } from '../grid/nothing.ts'
import { gathering, opening } from '../outline/parts.ts'
import { kindsOf } from './kinds.ts'
import { isStated, type Look, type Sentence } from './look.ts'
import { type Name, titleKey } from './names.ts'
import type { Meant } from './titles.ts'

type Strange = { readonly sentence: Sentence; readonly name: Name }

/** Names that stand where the titles of levels, or of dimensions, stand, have statements, and are none in the result. */
export function strangers(look: Look): Remark[] {
  const [levels, dimensions] = [kindsOf(look, look.level), kindsOf(look, look.dimension)]
  const stated = sizeOf(look.sentences.filter(isStated).map((sentence) => ({ sentence })))
  const among = (things: readonly unknown[], of: (sentence: Sentence) => readonly Strange[]) =>
    weighty(look.sentences.flatMap(of), Math.min(enough, stated / things.length / 2))
  const besideLevels = among(look.draft.levels, (sentence) => [
    ...inTable(look, sentence, look.level, levels),
    ...underHeading(look, sentence, levels),
  ])
  const besideDimensions = among(look.draft.dimensions, (sentence) => [
    ...inTable(look, sentence, look.dimension, dimensions),
    ...(isStated(sentence) ? underHeading(look, sentence, dimensions) : []).filter(({ name }) =>
      name.kind.startsWith('heading'),
    ),
  ])
  return [
    ...(besideLevels.length > 0
      ? [
          {
            path: ['levels'],
            text: `LOOK: ${besideLevels[0]?.at}: ${quoted(namesIn(besideLevels))} stands where the levels’ titles stand, and is no level here. If it is one, name all levels, lowest first, with --level-titles, and import again.`,
            about: ['levels', 'statements'] as const,
          },
        ]
      : []),
    ...(besideDimensions.length > 0
      ? [
          {
            path: ['dimensions'],
            text: `LOOK: ${besideDimensions[0]?.at}: ${quoted(namesIn(besideDimensions))} stands where the dimensions’ titles stand, and is no dimension here. If it is one, set it as the others are set, and import again.`,
            about: ['dimensions', 'statements'] as const,
          },
        ]
      : []),
    ...recurring(look),
    ...untaken(look),
  ]
}

const namesIn = (names: readonly Name[]): string[] => names.map(({ text }) => brief(text))

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
  if (text.table === undefined || around.some((name) => meant(name).length > 0)) return []
  const name = around.find(({ kind }) => kinds.has(kind))
  const isName = look.level(text.itself).length > 0 || look.dimension(text.itself).length > 0
  const isTaken = isName || isLinks(text.itself.text) || places.some(({ kind }) => kind === 'dimension')
  return !name || isTaken || look.isKnown(name) ? [] : [{ sentence: { text, places, ...rest }, name }]
}

const isLinks = (text: string): boolean => text.trim().split(/\s+/).every(isMark)

/** Headings beside those of levels or dimensions: over statements, or over the headings that levels have below them. */
function underHeading(look: Look, sentence: Sentence, kinds: ReadonlySet<string>): Strange[] {
  const { text, places } = sentence
  const at = text.scope.findIndex(({ kind }) => kinds.has(kind))
  const name = text.scope[at]
  if (!name || text.table !== undefined || !isTitle(name) || look.isKnown(name)) return []
  const isLikeLevels = text.scope.slice(0, at).some((each) => look.dimension(each).length > 0)
  return isStated(sentence) || (isLikeLevels && !places.some(({ kind }) => kind === 'dimension'))
    ? [{ sentence, name }]
    : []
}

/** A name of its own: no statement, no file, and no word for what stands below, like `Overview`, or for whom, like `All levels`. */
const isTitle = ({ kind, text }: Name): boolean =>
  (/^(heading|label)/.test(kind) || (kind !== 'file' && text.trim().endsWith(':'))) &&
  !opening.test(text.trim()) &&
  !gathering.test(text) &&
  !/^(all|common|general|every)\b/i.test(text.trim())

/** Headings and labels that come again under most levels. */
function recurring(look: Look): Remark[] {
  const found = look.sentences.flatMap(({ text, levels: [level] }) => {
    const [name] = look.level(text.itself).length > 0 ? [] : text.scope
    return name && level !== undefined && text.table === undefined && isTitle(name) && !look.isKnown(name)
      ? [{ name, level }]
      : []
  })
  const again = [...Map.groupBy(found, ({ name }) => `${name.kind} ${titleKey(name.text)}`).values()].filter(
    (all) => new Set(all.map(({ level }) => level)).size * 2 > look.draft.levels.length,
  )
  const isOneOfMany = again.length === 1 && look.draft.dimensions.length === 1
  if (again.length === 0 || isOneOfMany) return []
  const names = again.flatMap(([first]) => first?.name ?? [])
  return [
    {
      path: ['dimensions'],
      text: `LOOK: ${names[0]?.at}: ${quoted(namesIn(names))} comes again under most levels, and is no dimension here. If it is one, make it a heading like the others, and import again.`,
      about: ['dimensions', 'statements'],
    },
  ]
}

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
      text: `LOOK: nothing that the files ${quoted(titles)} state is in this file. If they belong to it, name all levels, lowest first, with --level-titles, and import again.`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}
