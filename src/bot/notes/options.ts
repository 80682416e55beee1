import { uniqBy } from 'es-toolkit/array/uniqBy'
import { cell, type Level } from '../../domain/library/guideline.ts'
import { type Library, pickDimensions } from '../../domain/library/library.ts'
import { goneFrom } from '../../domain/own/gone.ts'
import type { Option } from '../form.ts'
import type { Me } from '../person/me.ts'
import { heading } from '../replies/phrases.ts'
import { gone } from './words.ts'

type Chosen = {
  readonly dimensions?: readonly string[] | undefined
  readonly level?: string | undefined
  readonly expectation?: string | undefined
}

/**
 * The expectations of the dimensions that are chosen, of all where none is: those of the level that is chosen, or else
 * the target level's and those that the current level has alone; then one that a note has anyway.
 */
export function expectationOptions(me: Me, chosen: Chosen): Option[] {
  const { guideline } = me
  const dimensions = pickDimensions(guideline, chosen.dimensions ?? [])
  const offered = (dimensions.length > 0 ? dimensions : guideline.dimensions).flatMap((dimension) => {
    const [first, ...more] = levelsFor(me, chosen.level)
    const asked = new Map((first ? cell(dimension, first) : []).map((one) => [one.id, { one, level: first }]))
    for (const level of more)
      for (const one of cell(dimension, level)) if (!asked.has(one.id)) asked.set(one.id, { one, level })
    return [...asked.values()].map(({ one: { id, text }, level }) => ({
      value: `${dimension.id}.${id}`,
      label: `${heading(id)}: ${text}`,
      group: `${dimension.short}, ${level === first ? '' : 'stated at '}${level?.short}`,
    }))
  })
  const { expectation } = chosen
  if (expectation === undefined || offered.some(({ value }) => value === expectation)) return offered
  const gone_ = goneFrom({ expectation }, guideline).expectation
  const label = gone_ ? gone(gone_) : heading(expectation.split('.').at(-1) ?? '')
  return [...offered, { value: expectation, label, group: 'Of this note' }]
}

/** The levels whose expectations are offered, that which a note counts for first. */
export const levelsFor = ({ guideline, target, current }: Me, chosen?: string): Level[] => {
  const level = guideline.levels.find(({ id }) => id === chosen)
  return level ? [level] : uniqBy([target, current], ({ id }) => id)
}

/** The principles that a note can show, by name. */
export const principlesOf = ({ postings }: Library): readonly string[] =>
  postings
    .flatMap(({ sections }) => sections)
    .find(({ id, items }) => id === 'principles' && items.length > 0)
    ?.items.map(({ text }) => text) ?? []
