import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breaches, type House } from './house.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.[a-z]+$/.test(path),
)
const house: House = Object.fromEntries(
  files.map((path) => [path, /\.tsx?$/.test(path) ? readFileSync(`src/${path}`, 'utf8') : '']),
)

test('the house keeps its rules', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(breaches(house)).toEqual([])
})

describe('it would not, if', () => {
  const from = (name: string) => `import { x } from '${name}'`
  test.each<[string, string, string, string]>([
    [
      'the domain reached for the store',
      'domain/new.ts',
      from('../store/database/db.ts'),
      'domain/new.ts imports store/database/db.ts, against the arrow',
    ],
    [
      'the store reached for the bot',
      'store/new.ts',
      from('../bot/bot.ts'),
      'store/new.ts imports bot/bot.ts, against the arrow',
    ],
    [
      'the bot reached for Slack',
      'bot/new.ts',
      from('../slack/text.ts'),
      'bot/new.ts imports slack/text.ts, against the arrow',
    ],
    [
      'Slack reached for the settings',
      'slack/new.ts',
      from('../config.ts'),
      'slack/new.ts imports config.ts, against the arrow',
    ],
    [
      'Slack reached for a command',
      'slack/new.ts',
      from('../cli/shell.ts'),
      'slack/new.ts imports cli/shell.ts, against the arrow',
    ],
    [
      'the bot did so for a type alone',
      'bot/new.ts',
      "import type { X } from '../app.ts'",
      'bot/new.ts imports app.ts, against the arrow',
    ],
    [
      'the bot did so while it runs',
      'bot/new.ts',
      "await import('../app.ts')",
      'bot/new.ts imports app.ts, against the arrow',
    ],
    [
      'a feature knew another one',
      'bot/features/new/reply.ts',
      from('../notes/reply.ts'),
      'bot/features/new/reply.ts imports bot/features/notes/reply.ts of another feature',
    ],
    [
      'the sandbox knew the bot',
      'sandbox/new.ts',
      from('../bot/replies/plain.ts'),
      'sandbox/new.ts is sandbox and imports bot/replies/plain.ts',
    ],
    [
      'the sandbox used Slack’s code',
      'sandbox/new.ts',
      from('@slack/bolt'),
      'sandbox/new.ts uses @slack/bolt',
    ],
    [
      'Slack knew the sandbox',
      'slack/new.ts',
      from('../sandbox/state/ts.ts'),
      'slack/new.ts imports sandbox/state/ts.ts of the sandbox',
    ],
    [
      'the app knew the sandbox',
      'app.ts',
      from('./sandbox/state/ts.ts'),
      'app.ts imports sandbox/state/ts.ts of the sandbox',
    ],
    [
      'the domain parsed dates from the whole package',
      'domain/new.ts',
      from('date-fns'),
      'domain/new.ts uses date-fns',
    ],
    [
      'the domain did so by a back door',
      'domain/new.ts',
      "createRequire(import.meta.url)('date-fns')",
      'domain/new.ts uses date-fns',
    ],
    ['the domain knew SQL', 'domain/new.ts', from('kysely'), 'domain/new.ts uses kysely'],
    ['the store checked with zod', 'store/new.ts', from('zod'), 'store/new.ts uses zod'],
    [
      'the bot knew Slack’s types',
      'bot/new.ts',
      "import type { A } from '@slack/bolt'",
      'bot/new.ts uses @slack/bolt',
    ],
    ['a command did', 'cli/new.ts', from('@slack/web-api'), 'cli/new.ts uses @slack/web-api'],
    ['the bot read a file', 'bot/new.ts', from('node:fs'), 'bot/new.ts uses node:fs'],
    ['the settings read a file', 'config.ts', from('node:fs'), 'config.ts uses node:fs'],
    ['a rule read the clock', 'domain/new.ts', 'const now = new Date()', 'domain/new.ts reads new Date()'],
    ['Slack read the clock', 'slack/new.ts', 'Date.now()', 'slack/new.ts reads Date.now'],
    ['the bot threw dice', 'bot/new.ts', 'Math.random()', 'bot/new.ts reads Math.random'],
    ['the store made ids', 'store/new.ts', 'crypto.randomUUID()', 'store/new.ts reads randomUUID'],
    ['the settings read the environment', 'config.ts', 'process.env.HOME', 'config.ts reads process.env'],
    [
      'a file was not there',
      'bot/new.ts',
      from('./gone.ts'),
      'bot/new.ts imports bot/gone.ts, which is not there',
    ],
  ])('%s', (_, file, source, breach) => {
    expect(breaches({ ...house, [file]: source })).toContain(breach)
  })

  test('files imported one another in a circle', () => {
    const circle = {
      'bot/a.ts': from('./b.ts'),
      'bot/b.ts': from('../domain/c.ts'),
      'domain/c.ts': from('../bot/a.ts'),
    }
    expect(breaches(circle)).toEqual([
      'domain/c.ts imports bot/a.ts, against the arrow',
      'bot/a.ts imports bot/b.ts in a circle',
      'bot/b.ts imports domain/c.ts in a circle',
      'domain/c.ts imports bot/a.ts in a circle',
    ])
  })
})

test('a date of a given moment is none of the clock', () => {
  expect(breaches({ 'domain/new.ts': "const then = new Date(now.getTime()) // '2026'" })).toEqual([])
})
