import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf } from '../files.ts'
import { type Edit, garden, guidelineFile } from '../garden.ts'

test('reload brings changed data into a bot that runs, and tells so where it was asked for', async () => {
  const bot = await running()
  expect(await bot.says('/level show senior soil')).toContain('Plans the digging.')
  bot.write(['version: "1"', 'version: "2"'], ['text: Plans the digging.', 'text: Rests the soil.'])
  expect(await bot.reload()).toEqual({
    code: 0,
    out: `guideline garden: version 1 → 2.\nReloaded ${bot.dir}: 1 guideline, 1 posting.\n`,
    err: '',
  })
  expect(await bot.says('/level show senior soil')).toContain('Rests the soil.')
})

test('a file that is not right changes nothing, not even what is right beside it', async () => {
  const bot = await running()
  bot.write(['text: Plans the digging.', 'text: 5'])
  writeFileSync(join(bot.dir, 'guidelines', 'new.yaml'), garden(['id: garden', 'id: shed'])[guidelineFile])
  expect(await bot.reload()).toEqual({
    code: 1,
    out: [
      `${bot.dir}/guidelines/garden.yaml:29:11 text: this should be text: put it in quotes.`,
      `Nothing was changed: 1 problem in ${bot.dir}.`,
      '',
    ].join('\n'),
    err: '',
  })
  expect(await bot.says('/level show senior soil')).toContain('Plans the digging.')
})

test('a signal does the same', async () => {
  const bot = await running()
  bot.write(['text: Plans the digging.', 'text: Rests the soil.'])
  bot.child.kill('SIGHUP')
  await bot.until('err', 'Reloaded')
  expect(bot.text('err')).toContain('guideline garden: changed, and still version 1')
  expect(await bot.says('/level show senior soil')).toContain('Rests the soil.')
})

test('reload says so where no bot runs, and forgets one that was killed', async () => {
  const bot = await running()
  bot.child.kill('SIGKILL')
  await bot.gone
  const left = () => readdirSync(bot.dir).filter((name) => name.endsWith('.control'))
  expect(left()).toHaveLength(1)
  expect(await bot.reload()).toEqual({
    code: 1,
    out: '',
    err: 'No bot runs here on this database: npm start starts one.\n',
  })
  expect(left()).toEqual([])
})

test('a bot that ends leaves nothing behind', async () => {
  const bot = await running()
  bot.child.kill('SIGTERM')
  await bot.gone
  expect(readdirSync(bot.dir).filter((name) => name.endsWith('.control'))).toEqual([])
})

type Ended = { readonly code: number | string | null | undefined; readonly out: string; readonly err: string }

/** `npm start` without tokens, on data and a database of its own. */
async function running() {
  const dir = folderOf(garden())
  const env = {
    PATH: process.env.PATH,
    TMPDIR: dir,
    DATA_DIR: dir,
    SHIPPED_DATA: 'off',
    DATABASE_URL: `sqlite:${join(dir, 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
    PORT: '0',
  }
  const child = spawn(process.execPath, ['src/level-guide.mjs', 'start'], { env })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const { text, until } = heard(child)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await gone
  })
  await until('out', 'Database:')
  return {
    child,
    dir,
    gone,
    text,
    until,
    write: (...edits: Edit[]) => writeFileSync(join(dir, guidelineFile), garden(...edits)[guidelineFile]),
    reload: () =>
      new Promise<Ended>((resolve) => {
        execFile(process.execPath, ['src/level-guide.mjs', 'reload'], { env }, (error, out, err) =>
          resolve({ code: error ? error.code : 0, out, err }),
        )
      }),
    /** What is said at the prompt after these words. */
    says: async (words: string) => {
      const from = text('out').length
      child.stdin.write(`${words}\n`)
      await until('out', 'Share here', from)
      return text('out').slice(from)
    },
  }
}

function heard(child: ChildProcess) {
  const texts = { out: '', err: '' }
  let wake = () => {}
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const) {
    stream?.setEncoding('utf8').on('data', (part) => {
      texts[name] += part
      wake()
    })
  }
  const text = (name: 'out' | 'err') => texts[name]
  const until = async (name: 'out' | 'err', words: string, from = 0) => {
    while (!texts[name].slice(from).includes(words)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return { text, until }
}
