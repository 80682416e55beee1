import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bareEnv, madeFolder } from '../files.ts'
import { type Edit, garden, guidelineFile } from '../garden.ts'

describe('a bot that runs', () => {
  let bot: Awaited<ReturnType<typeof running>>
  beforeAll(async () => {
    bot = await running()
    return bot.end
  })

  test('reload brings changed data into it, and tells so where it was asked for', async () => {
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
    bot.write()
    expect(await bot.reload()).toMatchObject({ code: 0 })
    const shed = join(bot.dir, 'guidelines', 'new.yaml')
    bot.write(['text: Plans the digging.', 'text: 5'])
    writeFileSync(shed, garden(['id: garden', 'id: shed'])[guidelineFile])
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
    rmSync(shed)
  })

  test('a signal does the same', async () => {
    bot.write()
    expect(await bot.reload()).toMatchObject({ code: 0 })
    bot.write(['text: Plans the digging.', 'text: Feeds the soil.'])
    const from = bot.text('err').length
    bot.child.kill('SIGHUP')
    await bot.until('err', 'Reloaded', from)
    expect(bot.text('err').slice(from)).toContain('guideline garden: changed, and still version 1')
    expect(await bot.says('/level show senior soil')).toContain('Feeds the soil.')
  })

  test('and that ends leaves nothing behind', async () => {
    bot.child.kill('SIGTERM')
    await bot.gone
    expect(bot.controls()).toEqual([])
  })
})

test('reload says so where no bot runs, and forgets one that was killed', async () => {
  const bot = await running()
  onTestFinished(bot.end)
  await bot.kill()
  expect(bot.controls()).toHaveLength(1)
  expect(await bot.reload()).toEqual({
    code: 1,
    out: '',
    err: 'No bot runs here on this database: npm start starts one.\n',
  })
  expect(bot.controls()).toEqual([])
})

type Ended = { readonly code: number | string | null | undefined; readonly out: string; readonly err: string }

/** `npm start` without tokens, on data and a database of its own. */
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
  const child = spawn(process.execPath, ['src/level-guide.mjs', 'start'], { env })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  const { text, until } = heard(child)
  await until('out', 'Database:')
  return {
    child,
    dir,
    gone,
    kill,
    end: async () => {
      await kill()
      rmSync(dir, { recursive: true })
    },
    controls: () => readdirSync(dir).filter((name) => name.endsWith('.control')),
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
