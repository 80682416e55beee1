import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bareEnv } from '../files.ts'
import { scratchFolder } from '../scratch.ts'

/** A promise that nobody holds, rejected in the midst of the program whenever the signal comes. */
const preload = `data:text/javascript,process.on('SIGUSR2',()=>void Promise.reject(new Error('a stray')))`

test('a rejected promise that nobody holds is logged, and the bot goes on', async () => {
  const env = {
    ...bareEnv,
    DATABASE_URL: `sqlite:${join(scratchFolder('stray'), 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
    PORT: '0',
  }
  const child = spawn(process.execPath, ['--import', preload, 'src/level-guide.mjs', 'start'], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    err += part
  })
  await expect.poll(() => out, { timeout: 30_000 }).toContain('Database:')
  child.kill('SIGUSR2')
  await expect.poll(() => err, { timeout: 10_000 }).toContain('a stray')
  child.stdin.write('/level levels\n')
  await expect.poll(() => out, { timeout: 10_000 }).toContain('Post Here')
  expect(child.exitCode).toBe(null)
})
