/** What a document is to say, whatever its shape: statements by level and dimension, each one its own. */
export type Content = {
  readonly title: string
  /** Lowest first. */
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  /** By level, then by dimension; an empty list states nothing. */
  readonly cells: readonly (readonly (readonly string[])[])[]
}

/** Chance that comes out the same for the same seed. */
export type Chance = {
  readonly below: (count: number) => number
  readonly pick: <T>(things: readonly [T, ...T[]]) => T
  readonly isSo: (share: number) => boolean
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  const next = () => {
    for (const [left, right] of [
      [13, 17],
      [5, 0],
    ] as const) {
      state = (state ^ (state << left)) >>> 0
      if (right > 0) state ^= state >>> right
    }
    return (state >>> 0) / 2 ** 32
  }
  for (let at = 0; at < 5; at++) next()
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    pick: ([first, ...more]) => [first, ...more][below(more.length + 1)] ?? first,
    isSo: (share) => next() < share,
  }
}

const roles = ['Baker', 'Nurse', 'Data Analyst', 'Sailmaker', 'Recruiter', 'Product Designer'] as const

const ladders: readonly [(role: string) => string[], ...((role: string) => string[])[]] = [
  (role) => [`Junior ${role}`, role, `Senior ${role}`, `Lead ${role}`, `Principal ${role}`],
  (role) => [`Associate ${role}`, role, `Senior ${role}`, `Staff ${role}`],
  (role) => [`Assistant ${role}`, role, `Experienced ${role}`, `${role} Manager`],
  (role) => [`${role} (P1)`, `Senior ${role} (P2)`, `Staff ${role} (P3)`, `Principal ${role} (P4)`],
  (role) => [`L1 – Junior ${role}`, `L2 – Mid ${role}`, `L3 – Senior ${role}`],
  (role) => ['Level 1: Apprentice', `Level 2: ${role}`, `Level 3: Master ${role}`],
  (role) => [`${role} I`, `${role} II`, `${role} III`, `${role} IV`],
  () => ['L1', 'L2', 'L3', 'L4', 'L5'],
  () => ['Level 1', 'Level 2', 'Level 3', 'Level 4'],
  () => ['Band 5', 'Band 6', 'Band 7', 'Band 8a'],
  () => ['Entry', 'Developing', 'Proficient', 'Expert'],
  () => ['Foundation', 'Intermediate', 'Advanced', 'Mastery'],
  () => ['Explorer', 'Navigator', 'Captain', 'Admiral'],
]

const subjects: readonly [readonly string[], ...(readonly string[])[]] = [
  ['Craft', 'Communication', 'Ownership', 'Teamwork', 'Impact'],
  ['Technical skills', 'Working with others', 'Planning', 'Leadership'],
  ['Quality of work', 'People & Teams', 'Customers', 'Business', 'Growth', 'Safety'],
  ['Scope', 'Autonomy', 'Expertise', 'Influence'],
  ['Delivers results', 'Thinks ahead', 'Builds trust'],
]

const verbs = [
  'Keeps',
  'Plans',
  'Explains',
  'Checks',
  'Repairs',
  'Leads',
  'Shows',
  'Agrees',
  'Finds',
] as const
const things = ['the orders of the week', 'what went wrong', 'new tools', 'hard cases', 'the budget'] as const
const ends = [
  'with help from a colleague',
  'without being asked',
  'for the whole house',
  'by the book',
] as const

export function contentBy({ below, pick, isSo }: Chance): Content {
  const role = pick(roles)
  const levels = pick(ladders)(role).slice(0, 3 + below(3))
  const dimensions = pick(subjects)
  let count = 0
  const statement = () => `${pick(verbs)} ${pick(things)} ${pick(ends)} in case ${++count}`
  const cells = levels.map(() =>
    dimensions.map(() => (isSo(0.03) ? [] : Array.from({ length: 1 + below(3) }, statement))),
  )
  return { title: `${role} Career Ladder`, levels, dimensions, cells }
}
