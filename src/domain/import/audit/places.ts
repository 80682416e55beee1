import type { LeftOut } from '../blocks.ts'
import type { Draft } from '../doubts/doubts.ts'
import { sentenceKeys } from '../sentence-keys.ts'

/** Where a sentence stands in the result: in a cell, in what is said of a level or a dimension, around them, or left out. */
export type Place = {
  readonly kind: 'cell' | 'level' | 'dimension' | 'around' | 'left'
  readonly level?: string
  readonly dimension?: string
  /** It stands there as a part of a longer one. */
  readonly isPart?: boolean
}

/** All places of a sentence, as it is compared. */
export type PlacesOf = (sentence: string) => readonly Place[]

export function placesIn(draft: Draft, leftOut: readonly LeftOut[]): PlacesOf {
  const known = new Map<string, Place[]>()
  // The texts of places by each of their words.
  const wholes = new Map<string, { place: Place; text: string }[]>()
  const put = (place: Place, texts: readonly string[]) => {
    const keys = texts.flatMap(sentenceKeys)
    for (const key of new Set(keys)) add(known, key, place)
    const whole = { place, text: ` ${keys.join(' ')} ` }
    for (const word of new Set(keys.flatMap((key) => key.split(' ')))) add(wholes, word, whole)
  }
  for (const dimension of draft.dimensions) {
    for (const level of draft.levels) {
      const texts = (dimension.cells[level.id] ?? []).map(({ text }) => text)
      put({ kind: 'cell', level: level.id, dimension: dimension.id }, texts)
    }
    put({ kind: 'dimension', dimension: dimension.id }, [dimension.summary])
  }
  for (const { id, description = '', theme = '' } of draft.levels)
    put({ kind: 'level', level: id }, [description, theme])
  put({ kind: 'around' }, [draft.note ?? ''])
  put(
    { kind: 'left' },
    leftOut.flatMap(({ text }) => text.split(' | ')),
  )
  const timesOf = (word: string): number => wholes.get(word)?.length ?? 0
  return (sentence) => {
    const whole = known.get(sentence) ?? []
    // The sentences of the document may be parts or several of the guideline’s.
    const rare = sentence.split(' ').reduce((best, word) => (timesOf(word) < timesOf(best) ? word : best))
    const parts = (wholes.get(rare) ?? []).filter(({ text }) => text.includes(` ${sentence} `))
    return [
      ...whole,
      ...parts.flatMap(({ place }) => (whole.includes(place) ? [] : [{ ...place, isPart: true }])),
    ]
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
