import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkData } from '../../src/cli/check-data.ts'
import { start } from '../../src/cli/start.ts'
import { UsageError } from '../../src/config.ts'
import { bareEnv, folderOf } from '../files.ts'
import { garden } from '../garden.ts'
import { type Ended, ended } from '../shell.ts'

const broken = garden(['text: Buys tools.', 'text: 5'], ['title: Company', 'tilte: Company'])
const data = { DATA_DIR: 'data' }
const listOf = (dir: string) => [
  `${dir}/guidelines/garden.yaml:41:11 text: this should be text: put it in quotes.`,
  `${dir}/postings/job.yaml:13:5 title: missing: add it.`,
  `${dir}/postings/job.yaml:14:5 Unknown field "tilte": remove it, or correct its spelling.`,
]

test('check-data counts what is right, and ends well', async () => {
  expect(await levelGuide(['check-data'])).toEqual({
    code: 0,
    out: 'data: 1 guideline, 1 posting, no problems.\n',
    err: '',
  })
})

test('check-data lists what is wrong in the folder it is given, and ends with 1', async () => {
  const dir = folderOf(broken)
  expect(await ended(checkData, [dir], data)).toEqual({
    code: 1,
    out: [...listOf(dir), `3 problems in ${dir}.`, ''].join('\n'),
    err: '',
  })
})

test('check-data tells which shipped file one of the organisation’s own stands for', async () => {
  const dir = folderOf(garden(['id: garden', 'id: professional-services-manager'], ['[garden]', '[]']))
  expect(await ended(checkData, [], { DATA_DIR: dir })).toEqual({
    code: 0,
    out: [
      `data/guidelines/professional-services-manager.yaml does not count: ${dir}/guidelines/garden.yaml has the same id.`,
      `${dir} and data: 1 guideline, 2 postings, no problems.\n`,
    ].join('\n'),
    err: '',
  })
})

test('check-data --review advises, and ends well', async () => {
  const dir = folderOf(garden(['text: Buys tools.', 'text: Neat and punctual.']))
  const database = { DATABASE_URL: `sqlite:${dir}/none.db` }
  const { code, out } = await ended(checkData, ['--review'], {
    DATA_DIR: dir,
    SHIPPED_DATA: 'off',
    ...database,
  })
  expect(code).toBe(0)
  expect(out).toContain(
    `${dir}/guidelines/garden.yaml:39:7 "Shed" at "Senior" has no verb of action: say what a person at this level does.`,
  )
  expect(out).toContain(
    `Left out what people asked for: there’s no database at ${dir}/none.db yet.\nAdvice: `,
  )
  expect(out).toMatch(/Advice: \d+ lines?, and no error\.\n$/)
  expect(existsSync(`${dir}/none.db`)).toBe(false)
})

test('start refuses broken data with the same list', async () => {
  const dir = folderOf(broken)
  const said = ['The data has problems:', ...listOf(dir)].join('\n')
  await expect(ended(start, [], { DATA_DIR: dir })).rejects.toThrow(new UsageError(said))
})

test('start refuses a broken environment', async () => {
  const said = 'The environment is not right:\n  LOG_LEVEL should be debug, info, warn, error or silent.'
  await expect(ended(start, [], { LOG_LEVEL: 'loud' })).rejects.toThrow(new UsageError(said))
})

test.each([
  [['water'], 'Say what to do: start, ask,'],
  [['check-data', '--foo'], "Unknown option '--foo'"],
])('%j is refused in words and not in code, and ends with 1', async (args, said) => {
  const { code, out, err } = await levelGuide(args)
  expect({ code, out, begins: err.slice(0, said.length) }).toEqual({ code: 1, out: '', begins: said })
  expect(err).not.toContain('    at ')
})

const levelGuide = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const clean = { ...bareEnv, ...data }
    execFile(process.execPath, ['src/level-guide.mjs', ...args], { env: clean }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
