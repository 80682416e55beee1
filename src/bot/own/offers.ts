import { cell } from '../../domain/guideline.ts'
import type { Library } from '../../domain/library.ts'
import type { Option } from '../form.ts'
import { heading } from '../replies/phrases.ts'
import type { Me } from './me.ts'

/** The target level's expectations, then those that the current level has alone. */
export function expectationOptions({ guideline, target, current }: Me): Option[] {
  return guideline.dimensions.flatMap((dimension) => {
    const asked = new Map(
      [current, target].flatMap((level) => cell(dimension, level).map((one) => [one.id, one.text])),
    )
    return [...asked].map(([id, text]) => ({
      value: `${dimension.id}.${id}`,
      label: `${heading(id)}: ${text}`,
      group: dimension.short,
    }))
  })
}

/** The principles that a note can show, by name. */
export const principlesOf = ({ postings }: Library): readonly string[] =>
  postings
    .flatMap(({ sections }) => sections)
    .find(({ id, items }) => id === 'principles' && items.length > 0)
    ?.items.map(({ text }) => text) ?? []
