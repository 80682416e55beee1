import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listenForReload } from '../../src/cli/control.ts'
import { reload } from '../../src/cli/reload.ts'
import { bareEnv, folderOf, madeFolder } from '../files.ts'
import { type Edit, garden, guidelineFile } from '../garden.ts'
import { type Ended, ended } from '../shell.ts'

let bot: Awaited<ReturnType<typeof running>> | undefined
/** One bot for all, until a test ends it; it knows the garden as it was, and nothing else. */
beforeEach(async () => {
  if (bot?.child.exitCode === null && bot.child.signalCode === null) return bot.restore()
  bot?.remove()
  bot = await running()
})
afterAll(async () => {
  await bot?.kill()
  bot?.remove()
})

const theBot = () => {
  if (!bot) throw new Error('No bot runs.')
  return bot
}

test('reload brings changed data into a bot that runs, and tells so where it was asked for', async () => {
  const { dir, says, write } = theBot()
  expect(await says('/level show senior soil')).toContain('Plans the digging.')
  write(['version: "1"', 'version: "2"'], ['text: Plans the digging.', 'text: Rests the soil.'])
  expect(await theBot().reload()).toEqual({
    code: 0,
    out: `guideline garden: version 1 → 2.\nReloaded ${dir}: 1 guideline, 1 posting.\n`,
    err: '',
  })
  expect(await says('/level show senior soil')).toContain('Rests the soil.')
})

test('a file that is not right changes nothing, not even what is right beside it', async () => {
  const { dir, says, write } = theBot()
  write(['text: Plans the digging.', 'text: 5'])
  const beside = garden(['id: garden', 'id: orchard'], ['text: Plans the digging.', 'text: Plans the trees.'])
  writeFileSync(join(dir, 'guidelines', 'new.yaml'), beside[guidelineFile])
  expect(await theBot().reload()).toEqual({
    code: 1,
    out: [
      `${dir}/guidelines/garden.yaml:29:11 text: this should be text: put it in quotes.`,
      `Nothing was changed: 1 problem in ${dir}.`,
      '',
    ].join('\n'),
    err: '',
  })
  expect(await says('/level show senior soil')).toContain('Plans the digging.')
})

test('settings that changed need a restart, and that is said for as long as they differ', async () => {
  const { dir } = theBot()
  const settings = join(dir, '.env')
  const restart = '.env has changed since this bot started. Its settings are read at start only: restart'
  writeFileSync(settings, 'LOG_LEVEL=debug')
  expect(await theBot().reload()).toMatchObject({ code: 0, out: expect.stringContaining(restart) })
  rmSync(settings)
  expect((await theBot().reload()).out).toBe(`Reloaded ${dir}: 1 guideline, 1 posting.\n`)
})

test('a signal does the same', async () => {
  const { child, says, text, until, write } = theBot()
  write(['text: Plans the digging.', 'text: Feeds the soil.'])
  const from = text('err').length
  child.kill('SIGHUP')
  await until('err', 'Reloaded', from)
  expect(text('err').slice(from)).toContain('guideline garden: changed, and still version 1')
  expect(await says('/level show senior soil')).toContain('Feeds the soil.')
})

test('where several bots run, all of them must have taken it', async () => {
  const url = `sqlite:${join(folderOf({}), 'several.db')}`
  const bots = await Promise.all(
    [true, false].map((done) =>
      listenForReload(url, `test-${process.pid}-${done}`, async () => ({
        done,
        lines: [done ? 'Reloaded.' : 'Nothing was changed.'],
      })),
    ),
  )
  const told = await ended(reload, [], { ...bareEnv, DATABASE_URL: url })
  for (const { close } of bots) close()
  expect(told.code).toBe(1)
  expect(told.out.split('\n').sort()).toEqual(['', 'Nothing was changed.', 'Reloaded.'])
})

test('a bot that ends leaves nothing behind', async () => {
  const { child, controls, gone } = theBot()
  expect(controls()).toHaveLength(1)
  child.kill('SIGTERM')
  await gone
  expect(controls()).toEqual([])
})

test('reload says so where no bot runs, and forgets one that was killed', async () => {
  const { controls, kill, reloadInShell } = theBot()
  await kill()
  expect(controls()).toHaveLength(1)
  expect(await reloadInShell()).toEqual({
    code: 1,
    out: '',
    err: 'No bot is running on this database here: npm start starts one.\n',
  })
  expect(controls()).toEqual([])
})

const program = resolve('src/level-guide.mjs')

/** `npm start` without tokens, on data, settings and a database of its own. */
async function running() {
  const dir = madeFolder(garden())
  const env = {
    ...bareEnv,
    TMPDIR: dir,
    DATA_DIR: dir,
    SHIPPED_DATA: 'off',
    DATABASE_URL: `sqlite:${join(dir, 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
    PORT: '0',
  }
  const place = { cwd: dir, env }
  const child = spawn(process.execPath, [program, 'start'], place)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const { text, until } = heard(child)
  await until('out', 'Database:')
  const write = (...edits: Edit[]) => writeFileSync(join(dir, guidelineFile), garden(...edits)[guidelineFile])
  const told = () => ended(reload, [], env)
  return {
    child,
    dir,
    gone,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    remove: () => rmSync(dir, { recursive: true }),
    /** The garden as it was at the start, also in the bot. */
    restore: async () => {
      rmSync(join(dir, 'guidelines', 'new.yaml'), { force: true })
      rmSync(join(dir, '.env'), { force: true })
      write()
      await told()
    },
    controls: () => readdirSync(dir).filter((name) => name.endsWith('.control')),
    text,
    until,
    write,
    reload: told,
    reloadInShell: () =>
      new Promise<Ended>((resolve) => {
        execFile(process.execPath, [program, 'reload'], place, (error, out, err) =>
          resolve({ code: error ? error.code : 0, out, err }),
        )
      }),
    /** What is said at the prompt after these words. */
    says: async (words: string) => {
      const from = text('out').length
      child.stdin.write(`${words}\n`)
      await until('out', 'Post Here', from)
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
