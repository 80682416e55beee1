import { cell } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import { goneFrom } from '../../domain/own/gone.ts'
import type { Option } from '../form.ts'
import type { Me } from '../person/me.ts'
import { heading } from '../replies/phrases.ts'
import { gone } from './words.ts'

/** The target level's expectations, then those that the current level has alone, then one that a note has anyway. */
export function expectationOptions({ guideline, target, current }: Me, chosen?: string): Option[] {
  const offered = guideline.dimensions.flatMap((dimension) => {
    const asked = new Map(
      [current, target].flatMap((level) => cell(dimension, level).map((one) => [one.id, one.text])),
    )
    return [...asked].map(([id, text]) => ({
      value: `${dimension.id}.${id}`,
      label: `${heading(id)}: ${text}`,
      group: dimension.short,
    }))
  })
  if (chosen === undefined || offered.some(({ value }) => value === chosen)) return offered
  const { expectation } = goneFrom({ expectation: chosen }, guideline)
  const label = expectation ? gone(expectation) : heading(chosen.split('.').at(-1) ?? '')
  return [...offered, { value: chosen, label, group: 'Of this note' }]
}

/** The principles that a note can show, by name. */
export const principlesOf = ({ postings }: Library): readonly string[] =>
  postings
    .flatMap(({ sections }) => sections)
    .find(({ id, items }) => id === 'principles' && items.length > 0)
    ?.items.map(({ text }) => text) ?? []
