import type { Remark } from '../blocks.ts'
import { brief } from '../grid/cell-words.ts'
import { kindsOf } from './kinds.ts'
import { isStated, type Look, type Sentence } from './look.ts'
import { type Name, titleKey } from './names.ts'
import { isTitle } from './strangers.ts'

/** Words that left-out text under one heading must have to be asked about. */
const enough = 20

/** What stands between the levels, or where one would, and is at none of them: under a heading of its own, or left out beside one. */
export function leftBehind(look: Look): Remark[] {
  const [first] = [...ofHeadings(look), ...ofLevels(look)]
  if (!first) return []
  const { sentence, name } = first
  return [
    {
      path: ['levels'],
      text: `LOOK: the text under “${brief(name.text)}” (${sentence.text.at}: “${brief(sentence.words)}”) isn’t at any level here. If “${brief(name.text)}” is a level or a dimension, format it like the others, or name all levels, lowest first, with --level-titles, and import again.`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}

type Left = { readonly sentence: Sentence; readonly name: Name }

const isLeft = ({ places, text }: Sentence): boolean =>
  text.table === undefined &&
  places.length > 0 &&
  places.every(({ kind }) => kind === 'around' || kind === 'left')

/** Headings that are none in the result, between what is stated, or of the kind of the levels’ headings. */
function ofHeadings(look: Look): Left[] {
  const { sentences, isKnown, level } = look
  const kinds = kindsOf(look, look.level)
  // Between which of its names each document states something.
  const ends = new Map(
    [...Map.groupBy(sentences.filter(isStated), ({ text }) => text.document)].map(([document, stated]) => [
      document,
      [stated[0]?.text.after ?? 0, stated.at(-1)?.text.after ?? 0] as const,
    ]),
  )
  const found = sentences.filter(isLeft).flatMap((sentence): Left[] => {
    const name = sentence.text.scope.find(({ kind }) => kind.startsWith('heading'))
    const [from = 0, to = 0] = ends.get(sentence.text.document) ?? []
    const isInside = sentence.text.after > from && sentence.text.after < to
    const isBeside = name !== undefined && kinds.has(name.kind) && sentence.text.after > from
    // `A Senior Baker can:` leads to what is stated.
    if (level(sentence.text.itself).length > 0) return []
    return name && (isInside || (isBeside && isTitle(name))) && !isKnown(name) && !apart.test(name.text)
      ? [{ sentence, name }]
      : []
  })
  return large(found)
}

/** What stands right under a level’s heading, and was left out. */
function ofLevels({ sentences, level }: Look): Left[] {
  return large(
    sentences.filter(isLeft).flatMap((sentence): Left[] => {
      const [name] = sentence.text.scope
      const isGone = sentence.places.every(({ kind }) => kind === 'left')
      return name && isGone && level(name).length > 0 ? [{ sentence, name }] : []
    }),
  )
}

const large = (found: readonly Left[]): Left[] =>
  [...Map.groupBy(found, ({ name }) => titleKey(name.text)).values()].flatMap((all) =>
    all.reduce((sum, { sentence }) => sum + sentence.size, 0) >= enough ? all.slice(0, 1) : [],
  )

/** What documents say around their levels. */
const apart =
  /\b(appendix|annex|faqs?|questions?|glossary|definitions?|references?|resources|reading|feedback|contact|notes?|change ?log|history|reviews?|process|promotions?|pay|salar(y|ies)|compensation|benefits|credits?|thanks|licen[cs]e|sources?|attachments?|how|why|what|about|our|we)\b|\?$/i
