import { readdirSync, readFileSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { understoodApart } from '../../src/importing/apart.ts'
import { folderOf } from '../files.ts'

const ladder =
  '# Keeper Ladder\n\n## Junior Keeper\n\n### Gate\n\n- Opens the gate when asked.\n\n### Water\n\n- Reads the gauge each hour.\n\n## Senior Keeper\n\n### Gate\n\n- Decides which boat waits.\n\n### Water\n\n- Foretells the tide of the day.\n'
const asked = () => ({
  from: [join(folderOf({ 'ladder.md': ladder }), 'ladder.md')],
  kind: undefined,
  options: { guidelines: [] },
})
const real = new URL('../../src/importing/child.ts', import.meta.url)

/** A program that crashes as often as said, and writes down its environment; then it is the real one. */
function crashing(times: number) {
  const dir = folderOf({
    'child.mjs': `
      import { existsSync, writeFileSync } from 'node:fs'
      writeFileSync(new URL('env.json', import.meta.url), JSON.stringify(process.env))
      const mark = [1, 2].slice(0, ${times}).map((n) => new URL('crash' + n, import.meta.url)).find((at) => !existsSync(at))
      if (mark) {
        writeFileSync(mark, '')
        process.kill(process.pid, 'SIGSEGV')
      } else await import(${JSON.stringify(real.href)})
    `,
  })
  return {
    program: pathToFileURL(join(dir, 'child.mjs')),
    env: () => readFileSync(join(dir, 'env.json'), 'utf8'),
  }
}

test('a crash while a document is read takes nobody down, and it is read anew', async () => {
  const { text } = await understoodApart(asked(), undefined, crashing(1).program)
  expect(text).toContain('Opens the gate when asked.')
})

test('two crashes are told as a fault of ours', async () => {
  await expect(understoodApart(asked(), undefined, crashing(2).program)).rejects.toThrow('crashed twice')
})

test('who reads documents has none of our keys, and keeps what it compiled for the next', async () => {
  process.env.SLACK_BOT_TOKEN = 'xoxb-secret'
  const { program, env } = crashing(0)
  const compiled = getCompileCacheDir() ?? ''
  const before = readdirSync(compiled).length
  await understoodApart(asked(), undefined, program)
  expect(JSON.parse(env())).toEqual({ NODE_COMPILE_CACHE: dirname(compiled) })
  expect(readdirSync(compiled).length).toBeGreaterThan(before)
})
