import type { Dimension, Guideline } from '../library/guideline.ts'

/** All that a dimension says. */
export const dimensionTexts = ({ cells }: Pick<Dimension, 'cells'>): string[] =>
  Object.values(cells).flatMap((points) => points.map(({ text }) => text))

/** All that a guideline says at a level. */
export const levelTexts =
  ({ dimensions }: Guideline) =>
  ({ id }: { readonly id: string }): string[] =>
    dimensions.flatMap(({ cells }) => (cells[id] ?? []).map(({ text }) => text))

/** The one that says nearly the same, word for word: three statements of four at least, whichever of the two has more. */
export function sayingTheSame<T>(
  others: readonly T[],
  textsOf: (other: T) => readonly string[],
  texts: readonly string[],
): T | undefined {
  const own = new Set(texts)
  const [best] = others
    .map((other) => {
      const all = new Set(textsOf(other))
      const shared = [...all].filter((text) => own.has(text)).length
      return { other, shared, isSame: shared > 0 && shared * 4 >= Math.max(all.size, own.size) * 3 }
    })
    .filter(({ isSame }) => isSame)
    .toSorted((one, two) => two.shared - one.shared)
  return best?.other
}
