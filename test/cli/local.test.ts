import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { readableLog } from '../../src/cli/readable-log.ts'
import { scratchFolder } from '../scratch.ts'

test('npm start ends at the end of what is piped in, with every answer printed', async () => {
  const cwd = scratchFolder('piped')
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: `sqlite:${join(cwd, 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
    PORT: '0',
  }
  const child = spawn(process.execPath, [resolve('src/level-guide.mjs'), 'start'], { cwd, env })
  const out = text(child.stdout)
  const err = text(child.stderr)
  child.stdin.end('/level levels\n:in dm\nwhat are the levels?\n')
  expect(await new Promise((ended) => child.once('exit', ended))).toBe(0)
  const [, first = '', , second = ''] = (await out).split(/^lena in .*> /m)
  expect(first).toContain('Sr. Mgr')
  expect(second).toContain('Sr. Mgr')
  expect(await err).toBe('')
}, 20_000)

test('a log for who reads along says each thing on one line, and stacks where all is asked for', () => {
  const lines: string[] = []
  const err = new Error('not\nthere\u001b[2J')
  const speak = (level: string) => {
    const log = readableLog(level, (line) => lines.push(line))
    log.warn({ err, person: 'U1' }, 'no zone')
    log.error({ door: 'dm', reference: 'AB12' }, 'answer failed')
    log.info('ready')
  }
  speak('warn')
  expect(lines).toEqual([
    'Warning: no zone (person U1): not there [2J',
    'Error: answer failed (door dm, reference AB12)',
  ])
  lines.splice(0)
  speak('debug')
  expect(lines[1]).toMatch(/^ {4}at /)
  expect(lines.at(-1)).toBe('Info: ready')
})
