/**
 * A thing as it is now, but for the fields that a change made different and nobody since: those are as they were before.
 * Undefined where the change left nothing to take back.
 */
export function takenBack({
  before,
  after,
  now,
}: Readonly<Record<'before' | 'after' | 'now', object>>): Record<string, unknown> | undefined {
  const [began, ended, current] = [before, after, now].map(fieldsOf)
  if (!began || !ended || !current) return undefined
  const names = [...new Set([...began.keys(), ...ended.keys()])]
  const own = names.filter(
    (name) =>
      textOf(began.get(name)) !== textOf(ended.get(name)) &&
      textOf(current.get(name)) === textOf(ended.get(name)),
  )
  if (own.length === 0) return undefined
  for (const name of own) current.set(name, began.get(name))
  return Object.fromEntries(current)
}

const fieldsOf = (thing: object): Map<string, unknown> => new Map(Object.entries(thing))

const textOf = (value: unknown): string | undefined => JSON.stringify(value)
