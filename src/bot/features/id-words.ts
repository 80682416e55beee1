import { findGuideline, type Library } from '../../domain/library/library.ts'
import { type Subject, sameGuideline } from '../../domain/subject.ts'
import type { Documents } from '../../reading/language.ts'

/** How much shorter answers are asked for; at the end of the words that ask for the whole one. */
const inShort = ' in short'

/** A verb and ids, as buttons say them. */
export const say = (verb: string, ids: readonly (string | undefined)[], brief?: boolean): string =>
  `${[verb, ...ids].filter(Boolean).join(' ')}${brief ? inShort : ''}`

type About = {
  readonly guideline?: string | undefined
  readonly levels?: readonly string[]
  readonly dimensions?: readonly string[]
}

/** What was asked about before, for the same question again. */
export const aboutOf = (subject: Subject) => ({
  ...sameGuideline(subject),
  levels: subject.levels,
  dimensions: subject.dimensions,
})

export const briefOf = ({ brief }: Pick<Subject, 'brief'>) => (brief === undefined ? {} : { brief })

/** What an intent is about; the guideline is named where there are several. */
export const about = ({ guideline, levels = [], dimensions = [] }: About, library: Library): string[] => [
  ...levels,
  ...dimensions,
  ...(guideline !== undefined && library.guidelines.length > 1 ? [guideline] : []),
]

/** The ids after a verb, and whether the short answer is asked for. */
export function idsAfter(verb: string, text: string): { ids: readonly string[]; brief: boolean } | undefined {
  // A text is as long as a message can be.
  if (text !== verb && !text.startsWith(`${verb} `)) return undefined
  const brief = text.endsWith(inShort)
  const [first, ...ids] = (brief ? text.slice(0, -inShort.length) : text).split(' ')
  return first === verb ? { ids, brief } : undefined
}

/** Words that ask for one line of what others ask for: `show mgr-iii leadership point 2`. */
export const sayPoint = (words: string, point: string | number | undefined): string =>
  point !== undefined && sayable.test(`${point}`) ? `${words} point ${point}` : words

/** Such words, without the point; undefined where they ask for none. */
export function pointIn(text: string): { readonly text: string; readonly point: string } | undefined {
  const [, whole = '', point = ''] =
    text.length > longestPoint ? [] : (/^(\S+ .+) point (\S+)$/.exec(text) ?? [])
  return sayable.test(point) ? { text: whole, point } : undefined
}
const longestPoint = 300
const sayable = /^[a-z0-9][a-z0-9-]{0,99}$/

/** The place of a line that is asked for by its number. */
export const placeIn = (point: string | undefined): number | undefined =>
  point !== undefined && /^[1-9]\d*$/.test(point) ? Number(point) : undefined

/** Levels and dimensions of one guideline, which is named where there are several; undefined where a word is none of these. */
export function aboutIn(library: Library, ids: readonly string[]) {
  const several = library.guidelines.length > 1
  const named = ids.filter((id) => findGuideline(library, id))
  const guideline = several ? findGuideline(library, named[0] ?? '') : library.guidelines[0]
  if (!guideline || named.length > 1) return undefined
  const rest = ids.filter((id) => !named.includes(id))
  const levels = rest.filter((id) => guideline.levels.some((level) => level.id === id))
  const dimensions = rest.filter((id) => guideline.dimensions.some((dimension) => dimension.id === id))
  if (levels.length + dimensions.length !== rest.length) return undefined
  return { ...(several && { guideline: guideline.id }), levels, dimensions }
}

/** Ids alone after a verb; a verb alone is for the reading, which knows the asker's own levels. */
export function aboutAfter(verb: string, text: string, library: Library) {
  const said = idsAfter(verb, text)
  if (!said || (said.ids.length === 0 && !isWholeInShort(said, library))) return undefined
  const found = aboutIn(library, said.ids)
  return found && { about: found, brief: said.brief }
}

/** With several guidelines nothing but a name says which one is meant. */
const isWholeInShort = ({ brief }: { readonly brief: boolean }, { guidelines }: Library): boolean =>
  brief && guidelines.length === 1

export const quoted = (verb: string, words: string): string | undefined =>
  /["“”„«»]/.test(words) || words.length > 200 ? undefined : `${verb} "${words}"`

/** Words that a person would type: levels by their names, dimensions by their ids. */
export const typedAbout = (
  verb: string,
  { levels = [], dimensions = [] }: About,
  { guideline }: Documents,
  more: readonly string[] = [],
): string => {
  const names = levels.map((id) => guideline?.levels.find((level) => level.id === id)?.short ?? id)
  return [verb, ...names, ...dimensions, ...more].join(' ')
}
