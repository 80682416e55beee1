import { posix } from 'node:path'

/** Source files by their path under `src`: `domain/level.ts`. */
export type House = Readonly<Record<string, string>>

type Import = {
  readonly from: string
  readonly to: string
  /** A file of the house, not a package. */
  readonly ours: boolean
  /** For its types alone: nothing of it is left when the file runs. */
  readonly erased: boolean
}

/** Floors from the lowest; a file imports its own folder and lower floors, and nothing that stands beside it. */
const floors = [
  ['domain'],
  ['documents', 'library', 'reading', 'store'],
  ['importing'],
  ['bot'],
  ['nudges', 'slack', 'mcp'],
  ['app'],
  ['cli'],
  ['main'],
] as const
type Room = (typeof floors)[number][number]

const rankOf = (room: Room): number => floors.findIndex((rooms) => rooms.some((one) => one === room))

/** What each room may use besides its own files; a name ending in `/` or `:` stands for all below it. */
const packages = {
  domain: ['zod', '@date-fns/tz', 'es-toolkit/', 'minisearch', 'stemmer'],
  documents: ['zod', 'node:'],
  library: ['zod', 'js-yaml', 'yaml', 'node:fs', 'node:path', 'node:url', 'node:crypto'],
  reading: ['zod', 'chrono-node/', 'es-toolkit/', 'minisearch', 'stemmer'],
  store: [
    'dataloader',
    'es-toolkit/',
    'lru-cache',
    'kysely',
    'kysely/',
    'pg',
    'better-sqlite3',
    'node:fs',
    'node:net',
    'node:path',
    'node:crypto',
    'node:timers/promises',
    'node:util',
    'node:zlib',
  ],
  importing: [
    'zod',
    'yaml',
    'node:path',
    'node:child_process',
    'node:events',
    'node:module',
    'node:worker_threads',
  ],
  bot: ['es-toolkit/', 'title-case', 'zod'],
  nudges: ['dataloader', 'pino'],
  slack: [
    '@slack/',
    'dataloader',
    'es-toolkit/',
    'lru-cache',
    'zod',
    'pino',
    'node:http',
    'node:timers/promises',
  ],
  mcp: ['@modelcontextprotocol/', 'jose', 'rate-limiter-flexible', 'zod', 'node:http', 'node:stream'],
  app: ['node:timers/promises', 'pino', 'zod'],
  cli: ['node:', 'es-toolkit/', 'pino', 'uuid', 'yaml', 'zod'],
  main: ['node:', 'uuid'],
} as const satisfies Record<Room, readonly string[]>

/** What one file may use beyond its floor. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'domain/dates.ts': ['date-fns/', 'node:module'],
  'domain/schedule/public-holidays.ts': ['date-holidays', 'node:module'],
  'documents/csv.ts': ['csv-parse/sync'],
  'documents/csv-as-it-stands.ts': ['csv-parse/sync'],
  'app/health-server.ts': ['node:http'],
  'app/metrics.ts': ['@prometheus-io/client'],
  'bot/wait.ts': ['node:timers/promises'],
  'library/yaml.ts': ['node:module'],
  'slack/bolt.ts': ['node:module'],
  'slack/installing/slack-oauth.ts': ['node:module'],
  'documents/docx.ts': ['mammoth'],
  'documents/writing/docx.ts': ['docx'],
  'documents/data-fields.ts': ['yaml'],
  'documents/data-table.ts': ['yaml'],
  'documents/data.ts': ['yaml'],
  'documents/data-references.ts': ['yaml'],
  'documents/saying-keys.ts': ['yaml'],
  'documents/html.ts': ['htmlparser2'],
  'documents/xlsx.ts': ['htmlparser2'],
  'documents/zip.ts': ['fflate'],
  'documents/markdown-tables.ts': ['mdast'],
  'documents/markdown-words.ts': ['mdast'],
  'documents/markdown.ts': [
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-table',
  ],
}

/** What comes back to itself by nature: a block that holds blocks. */
const knownCircles: Readonly<Record<string, string>> = {
  'sandbox/page/blocks/container.tsx': 'sandbox/page/blocks/block.tsx',
}

/** Time, chance and the environment are arguments: only `main.ts` has them, and the workspace that plays Slack. */
const outside =
  /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.env\b|\brandomUUID\b|\bperformance\.now\b/g

/** Every place where a house breaks its rules. */
export function breaches(house: House): string[] {
  const imports = Object.keys(house).flatMap((file) => importsOf(house, file))
  return [
    ...imports.flatMap((each) => importBreaches(house, each)),
    ...sourceBreaches(house),
    ...cycles(imports),
  ]
}

function importBreaches(house: House, { from, to, ours }: Import): string[] {
  if (!ours) return mayUse(from, to) ? [] : [`${from} uses ${to}`]
  if (!(to in house)) return [`${from} imports ${to}, which is not there`]
  if (inSandbox(from)) return inSandbox(to) ? [] : [`${from} is sandbox and imports ${to}`]
  if (inSandbox(to)) return from.startsWith('cli/') ? [] : [`${from} imports ${to} of the sandbox`]
  const [own, other] = [floorOf(from), floorOf(to)]
  const [feature, neighbour] = [featureIn(from), featureIn(to)]
  if (feature && neighbour && feature !== neighbour) return [`${from} imports ${to} of another feature`]
  const isAllowed = own === other || rankOf(other) < rankOf(own)
  return isAllowed ? [] : [`${from} imports ${to}, against the arrow`]
}

function mayUse(file: string, name: string): boolean {
  if (inSandbox(file)) return !name.startsWith('@slack/')
  return [...packages[floorOf(file)], ...(exceptions[file] ?? [])].some(
    (allowed) => name === allowed || (/[/:]$/.test(allowed) && name.startsWith(allowed)),
  )
}

const sourceBreaches = (house: House): string[] =>
  Object.entries(house).flatMap(([file, source]) =>
    file === 'main.ts' || inSandbox(file)
      ? []
      : [...source.matchAll(outside)].map(([found]) => `${file} reads ${found}`),
  )

/** Each import that leads back, while it runs, to where it came from. */
function cycles(all: readonly Import[]): string[] {
  const imports = all.filter(({ from, to, erased }) => !erased && knownCircles[from] !== to)
  const next = Map.groupBy(imports, ({ from }) => from)
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(({ to }) => {
      if (to === goal) return true
      if (seen.has(to)) return false
      return reaches(to, goal, seen.add(to))
    })
  return imports
    .filter(({ from, to }) => from === to || reaches(to, from, new Set()))
    .map(({ from, to }) => `${from} imports ${to} in a circle`)
}

/** The folder of one feature; what two need has a room of its own. */
const featureIn = (file: string): string | undefined => /^bot\/features\/([^/]+)\//.exec(file)?.[1]

const inSandbox = (file: string) => file.startsWith('sandbox/')

function floorOf(file: string): Room {
  const [folder = ''] = file.replace(/\.ts$/, '').split('/')
  return floors.flat().find((room) => room === folder) ?? 'app'
}

const statement = /^(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s)?'([^']+)'/gm
const call = /\bimport\('([^']+)'\)|createRequire\([^)]*\)\('([^']+)'\)/g

/** What a file imports: ours by path, packages by name. */
function importsOf(house: House, file: string): Import[] {
  const source = house[file] ?? ''
  const named = [
    ...[...source.matchAll(statement)].map(([, type, name = '']) => ({ name, erased: type !== undefined })),
    ...[...source.matchAll(call)].map(([, one, other = '']) => ({ name: one ?? other, erased: false })),
  ]
  return named.map(({ name, erased }) => ({
    from: file,
    to: name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
    ours: name.startsWith('.'),
    erased,
  }))
}
