type Words = { readonly type: string } | { readonly type: 'text'; readonly value: string }

const box = /^\[[ xX\u00A0]\]\s+/

/** `[ ] Ask Dana`: still to do, or a point for somebody to tick. */
export function isUnticked(children: readonly Words[]): boolean {
  const [first] = children
  return (
    first !== undefined && 'value' in first && first.type === 'text' && /^\[[ \u00A0]\]\s/.test(first.value)
  )
}

/** The words of a point without the box that a person ticks: `[ ] Writes tests.` */
export function withoutBox<T extends Words>(children: readonly T[]): readonly T[] {
  const [first, ...rest] = children
  if (!first || !('value' in first) || first.type !== 'text' || !box.test(first.value)) return children
  const value = first.value.replace(box, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
