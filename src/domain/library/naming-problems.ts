/** What is wrong at one place of one file, and the fix in the same sentence. */
export type Problem = { readonly path: readonly (string | number)[]; readonly message: string }

type Name = { readonly name: string; readonly at: readonly (string | number)[] }
type Named = { readonly id: string; readonly names: readonly Name[] }

/** Two names are the same to a reader when their letters and digits are: "Op-Ex" is "opex". */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    // `Principal+` is more than `Principal`; `C++` is itself.
    .replace(/(?<=\p{L})\+(?![+\p{L}])/gu, 'plus')
    .replace(/[^\p{L}\p{N}]/gu, '') || name

/** A thing with its names, and where in the thing each one stands. */
export function named<Key extends string>(
  thing: { readonly id: string; readonly aliases: readonly string[] } & {
    readonly [key in Key]?: string | undefined
  },
  keys: readonly Key[],
): Named {
  const own = keys.flatMap((key) => {
    const name = thing[key]
    return name ? [{ name, at: [key] }] : []
  })
  return {
    id: thing.id,
    names: [...own, ...thing.aliases.map((name, index) => ({ name, at: ['aliases', index] }))],
  }
}

export function repeatedIds(
  what: string,
  path: Problem['path'],
  things: readonly { id: string }[],
): Problem[] {
  return things.flatMap(({ id }, index) =>
    things.findIndex((thing) => thing.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `Duplicate ${what} id "${id}": give each its own.` }],
  )
}

/** Names that two things of one kind answer to, so that who types one can't be understood. */
export function sharedNames(what: string, path: Problem['path'], things: readonly Named[]): Problem[] {
  const owners = new Map<string, number>()
  return things.flatMap(({ names }, index) =>
    names.flatMap(({ name, at }) => {
      const owner = owners.get(nameKey(name)) ?? index
      owners.set(nameKey(name), owner)
      const first = things[owner]?.id
      return owner === index || first === things[index]?.id
        ? []
        : [
            {
              path: [...path, index, ...at],
              message: `"${name}" is a name of ${what} "${first}" already: keep it at one of the two.`,
            },
          ]
    }),
  )
}

/** Names that are what people say to the bot of their own things, and to take something back or end it. */
export const takenNames = (what: string, path: Problem['path'], things: readonly Named[]): Problem[] =>
  things.flatMap(({ names }, index) =>
    names.flatMap(({ name, at }) =>
      said.has(nameKey(name)) || /^my\b/i.test(name.trim())
        ? [
            {
              path: [...path, index, ...at],
              message: `"${name}" is what people say to the bot for something else: give the ${what} a longer name.`,
            },
          ]
        : [],
    ),
  )

const said: ReadonlySet<string> = new Set(
  (
    'stop undo delete erase everything deleteeverything forget forgetme cancel note notes rate ratings ' +
    'remind remindme reminder reminders nudge nudges pause resume export help me yes no whatdoyouholdaboutme ' +
    'share publish hints all compare show search explain level levels dimension dimensions'
  ).split(' '),
)

/** Aliases that a thing lists twice; case does not count. */
export function repeatedAliases(
  path: Problem['path'],
  things: readonly { readonly aliases: readonly string[] }[],
): Problem[] {
  return things.flatMap(({ aliases }, index) => {
    const keys = aliases.map((alias) => alias.toLowerCase())
    return keys.flatMap((key, at) =>
      keys.indexOf(key) === at
        ? []
        : [
            {
              path: [...path, index, 'aliases', at],
              message: `Duplicate alias "${aliases[at]}": remove one of the two.`,
            },
          ],
    )
  })
}
