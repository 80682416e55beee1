/** What is made from a thing, made at the first question about it and kept as long as the thing. */
export function onceEach<T extends object, Made>(make: (thing: T) => Made): (thing: T) => Made {
  const made = new WeakMap<T, Made>()
  return (thing) => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const fresh = make(thing)
    made.set(thing, fresh)
    return fresh
  }
}
