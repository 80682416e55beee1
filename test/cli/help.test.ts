import { execFile } from 'node:child_process'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { askedHelp } from '../../src/cli/help.ts'
import { helps } from '../../src/cli/help-texts.ts'
import type { Ended } from '../shell.ts'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** These give what is typed after them to a tool that has a help of its own, and npm runs `prepare`. */
const tools = Object.keys(scripts).filter((name) => /^biome|^npm sbom|vitest run$/.test(scripts[name] ?? ''))
const ours = Object.keys(scripts).filter((name) => !tools.includes(name) && name !== 'prepare')

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const named = [...pages.matchAll(/npm (?:run ([\w-]+)|(start|test))/g)].flatMap(
  ([, script, short]) => script ?? short ?? '',
)

test('every command that README and docs name is one of package.json’s, and has a help', () => {
  expect(named.length).toBeGreaterThan(20)
  const known = [...Object.keys(helps), ...tools, 'ci']
  expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([])
  expect(ours.sort()).toEqual(Object.keys(helps).sort())
  expect(tools.sort()).toEqual(['check', 'format', 'sbom', 'test'])
})

test('what the program tells people to type is a command of package.json', () => {
  const told = globSync('src/**/*.{ts,tsx}').flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return [
      ...[...text.matchAll(/npm run ([a-z][\w-]*)/g)].map(([, script = '']) => script),
      ...[...text.matchAll(/[('"`]level-guide ([a-z][\w-]+)/g)].map(([said]) => said),
    ]
  })
  expect(told.length).toBeGreaterThan(20)
  expect([...new Set(told)].filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
})

/** A third, and some that would change something: all go one way. */
const some = ours.filter((name, at) => at % 3 === 0 || ['start', 'import', 'learn', 'data'].includes(name))

test('with --help a command says what it does, how, and an example, and does nothing else', async () => {
  for (const told of await Promise.all(some.map(helped))) {
    const help = Object.entries(helps).find(([name]) => name === told.name)?.[1]
    expect(told).toEqual({
      name: told.name,
      code: 0,
      out: expect.stringContaining(help?.does[0] ?? '?'),
      err: '',
    })
    expect(told.out).toMatch(/\n\nExamples?:\n {2}\S/)
  }
}, 30_000)

test('a line for each says what there is', () => {
  const lines = askedHelp('--help', [])?.split('\n') ?? []
  expect(lines.filter((line) => /^npm (start|run \S+) {2,}\S/.test(line))).toHaveLength(ours.length)
})

test.each(Object.entries(helps))(
  '%s: its help names every option that it takes, and no other',
  (name, help) => {
    const told = 'options' in help ? help.options.map(([option]) => option.slice(2).split(' ')[0]) : []
    const source = readFileSync(sourceOf(name), 'utf8')
    const parsed = [...source.matchAll(/([\w-]+)'?: \{ type: '(?:string|boolean)'/g)]
    const taken = parsed.flatMap(([, option = '']) => option)
    const flags = [...source.matchAll(/args\.includes\('--([\w-]+)'\)/g)].flatMap(([, flag = '']) => flag)
    expect(told.sort()).toEqual([...taken, ...flags].sort())
  },
)

test('the help of the measurements names every section of them', () => {
  const source = readFileSync('test/bench/run.ts', 'utf8')
  const sections = [...source.matchAll(/^ {2}(\w+): bench\w+,$/gm)].flatMap(([, section = '']) => section)
  expect(sections.length).toBeGreaterThan(5)
  expect(helps.bench.does[1]).toBe(`Sections: ${sections.join(', ')}.`)
})

const sourceOf = (name: string): string =>
  name === 'bench' || name === 'chaos' || name === 'gallery' || name === 'mutants'
    ? `test/${name}/run.ts`
    : name === 'screenshots'
      ? 'test/screenshots.ts'
      : name === 'bundle' || name === 'check-image'
        ? `container/${name}.ts`
        : `src/cli/${name}.ts`

/** As npm would run it. */
function helped(name: string): Promise<Ended & { name: string }> {
  const [, ...args] = (scripts[name] ?? '').split(' ')
  return new Promise((resolve) => {
    execFile(process.execPath, [...args, '--help'], (error, out, err) =>
      resolve({ name, code: error ? error.code : 0, out, err }),
    )
  })
}
