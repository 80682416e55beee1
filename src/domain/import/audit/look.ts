import type { LeftOut } from '../blocks.ts'
import type { Draft } from '../doubts/doubts.ts'
import { type Name, nameKeys } from './names.ts'
import { ownersIn } from './owners.ts'
import { type Place, placesIn } from './places.ts'
import { type AuditedDocument, type SourceText, type SourceView, sourceView } from './source-texts.ts'
import { type Meant, meantDimension, meantLevel } from './titles.ts'

/** A sentence of the source, whose it is there by the names around it, and where it stands in the result. */
export type Sentence = {
  readonly text: SourceText
  readonly words: string
  /** How many words it has. */
  readonly size: number
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly places: readonly Place[]
}

/** Source and result side by side. */
export type Look = {
  readonly draft: Draft
  readonly view: SourceView
  /** All that are no names. */
  readonly sentences: readonly Sentence[]
  readonly level: Meant
  readonly dimension: Meant
  /** Does a name of the source stand anywhere among the names of the result? */
  readonly isKnown: (name: Name) => boolean
}

/** Sentences of fewer words are names themselves, or come again anywhere. */
const enoughWords = 4

export function lookAt(
  documents: readonly AuditedDocument[],
  draft: Draft,
  leftOut: readonly LeftOut[],
): Look {
  const view = sourceView(documents)
  const placesOf = placesIn(draft, leftOut)
  const [level, dimension] = [meantLevel(draft), meantDimension(draft)]
  const [levelsOf, dimensionsOf] = [ownersIn(view, level), ownersIn(view, dimension)]
  const known = new Set(namesOf(draft).flatMap(nameKeys))
  const sentences = view.texts.flatMap((text) => {
    const long = text.sentences.filter((words) => words.split(' ').length >= enoughWords)
    if (long.length === 0) return []
    const [levels, dimensions] = [levelsOf(text), dimensionsOf(text)]
    return long.map(
      (words): Sentence => ({
        ...{ text, words, levels, dimensions },
        size: words.split(' ').length,
        places: placesOf(words),
      }),
    )
  })
  const isKnown = (name: Name) =>
    level(name).length > 0 || dimension(name).length > 0 || name.keys.some((key) => known.has(key))
  return { draft, view, sentences, level, dimension, isKnown }
}

/** Does it stand in cells of the result, and nowhere else there? */
export const isStated = ({ places }: Sentence): boolean =>
  places.length > 0 && places.every(({ kind }) => kind === 'cell')

const namesOf = ({ title, role, tracks = [], levels, dimensions }: Draft): string[] => [
  ...[title, role],
  ...tracks.map((track) => track.title),
  ...levels.flatMap(({ theme }) => theme ?? []),
  ...dimensions.flatMap(({ group }) => group ?? []),
]
