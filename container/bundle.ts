import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { askedHelp } from '../src/cli/help.ts'

// The program in a few files, with nothing of node_modules but what is loaded as it is: `bundle.ts [FOLDER]`.

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

/** A native addon, and what looks for its files beside itself. */
const asTheyAre = ['better-sqlite3']
/** Parts of developing, which nobody does in there. */
const leftOut = ['vite', 'pg-native']
/** 7 MB of rules, loaded once somebody goes by holidays: in a file of its own. */
const apart = 'date-holidays'

/** Files that are started as processes and threads of their own, by the name that they are started under. */
const entries: Readonly<Record<string, string>> = {
  'level-guide': 'level-guide.mjs',
  child: 'importing/child.ts',
  watchdog: 'importing/watchdog.ts',
}

/** Each file finds what it names as if it lay where its source does: `data`, `manifest.json`, its neighbours. */
const inPlace: Plugin = {
  name: 'in-place',
  transform(code, id) {
    if (!id.startsWith(`${src}/`)) return undefined
    const place = `new URL('./${relative(root, id)}', import.meta.url).href`
    return code
      .replace(/^const load = createRequire\(import\.meta\.url\)$/m, '')
      .replace(/\bload\(\s*'/g, "require('")
      .replaceAll(/new URL\('(\w+)\.ts', import\.meta\.url\)/g, "new URL('./$1.mjs', import.meta.url)")
      .replaceAll(/(?<!'\.\/\w+\.mjs', )\bimport\.meta\.url\b/g, place)
  },
}

export async function bundle(to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true })
  const program = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(src, file)])),
    platform: 'node',
    external: [...asTheyAre, ...leftOut, apart],
    plugins: [inPlace],
    // Some of Bolt's parts import one another in a circle, and are right all the same.
    onLog: (level, log, handler) => log.code === 'CIRCULAR_DEPENDENCY' || handler(level, log),
  })
  await program.write({
    dir: to,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    minify: { compress: true, mangle: false },
  })
  await program.close()
  const holidays = await rolldown({
    input: join(root, 'node_modules', apart, 'src', 'index.js'),
    platform: 'node',
  })
  await holidays.write({
    file: join(to, 'node_modules', apart, 'index.js'),
    format: 'cjs',
    exports: 'default',
  })
  await holidays.close()
  for (const name of asTheyAre) copyAddon(name, to)
  for (const path of [
    'manifest.json',
    'data/guidelines',
    'data/postings',
    'data/schema',
    'data/reading/model.bin',
  ])
    cpSync(join(root, path), join(to, path), { recursive: true })
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(to, 'package.json'), `${JSON.stringify({ name, version, type: 'module' })}\n`)
}

/** Its sources and what it is for other systems are left out. */
function copyAddon(name: string, to: string): void {
  const [from, target] = [join(root, 'node_modules', name), join(to, 'node_modules', name)]
  mkdirSync(join(target, 'prebuilds'), { recursive: true })
  for (const path of ['package.json', 'LICENSE', 'lib'])
    cpSync(join(from, path), join(target, path), { recursive: true })
  for (const system of ['linux-x64', 'linux-arm64'])
    cpSync(join(from, 'prebuilds', `${system}.node`), join(target, 'prebuilds', `${system}.node`))
}

if (import.meta.main) {
  const help = askedHelp('bundle', process.argv.slice(2))
  if (help === undefined) await bundle(resolve(process.argv[2] ?? join(root, 'dist', 'bot')))
  else process.stdout.write(`${help}\n`)
}
