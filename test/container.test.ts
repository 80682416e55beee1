import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { bundle } from '../container/bundle.ts'
import { strangeNames } from '../src/app/setting-names.ts'
import { bareEnv, folderOf } from './files.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
/** What the last stage sets: what is in the image. */
const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

const example = readFileSync('.env.example', 'utf8')
const settings = new Set([...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name = '']) => name))

const service = z.looseObject({
  environment: z.record(z.string(), z.string()).default({}),
  env_file: z.string().optional(),
  image: z.string(),
  tmpfs: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  cap_drop: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  deploy: z.object({ replicas: z.number() }).optional(),
})
const composeSchema = z.object({ services: z.record(z.string(), service) })
const compose = (file: string) => composeSchema.parse(parse(readFileSync(file, 'utf8')))

describe('the image', () => {
  test('sets what .env.example tells of, and nothing else', () => {
    const set = [...image.matchAll(/^(?:ENV|) +([A-Z_]+)=/gm)].map(([, name = '']) => name)
    expect(set).toContain('DATABASE_URL')
    expect(set.filter((name) => name !== 'NODE_ENV' && !settings.has(name))).toEqual([])
  })

  test('runs as nobody in particular, asks itself whether it is ready, and takes what only one of its stages made', () => {
    expect(image).toMatch(/^USER 65532:65532$/m)
    expect(image).toMatch(/^HEALTHCHECK [\s\S]*"health"\]$/m)
    expect(image).not.toMatch(/^RUN /m)
    const start = z.object({ scripts: z.object({ start: z.string() }) })
    const { scripts } = start.parse(JSON.parse(readFileSync('package.json', 'utf8')))
    for (const flag of scripts.start.split(' ').filter((word) => word.startsWith('--')))
      expect(image).toContain(flag)
  })

  test('is built of what .dockerignore lets in', () => {
    const [copied, letIn] = [
      [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = '']) => names.split(' ')),
      readFileSync('.dockerignore', 'utf8').split('\n'),
    ]
    expect(letIn[0]).toBe('*')
    for (const name of copied)
      expect(
        letIn.some((line) => line.startsWith(`!${name}`)),
        name,
      ).toBe(true)
  })
})

test.each(['compose.yaml', 'compose.postgres.yaml'])(
  '%s closes the bot in, and sets what it knows',
  (file) => {
    const { bot } = compose(file).services
    if (!bot) throw new Error('There is no bot.')
    expect(bot).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], env_file: '.env' })
    expect(Object.keys(bot.environment).filter((name) => !settings.has(name))).toEqual([])
    const mounted = Object.values(compose(file).services).flatMap(({ volumes }) => volumes)
    const ignored = readFileSync('.gitignore', 'utf8').split('\n')
    for (const [path = ''] of mounted.map((each) => each.split(':')))
      if (path.startsWith('./')) expect(existsSync(path) || ignored.includes(path.slice(1)), path).toBe(true)
    // What the other services take from .env comes to the bot as well, and is no typo of a setting.
    const others = [...readFileSync(file, 'utf8').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name)
    expect(strangeNames(others)).toEqual([])
  },
)

test('the proxy asks whether a bot runs, and lets assistants through', () => {
  const proxy = readFileSync('container/haproxy.cfg', 'utf8')
  // By /readyz a slow database would take both bots out at once.
  expect(proxy).toContain('httpchk GET /livez')
  expect(proxy).toContain('/mcp /.well-known/oauth-protected-resource/mcp')
})

test('what has to outlast the container lies in its volume', () => {
  const { bot } = compose('compose.yaml').services
  expect(bot?.volumes).toEqual(['data:/data'])
  expect(bot?.environment).toEqual({
    DATABASE_URL: 'sqlite:/data/level-guide.db',
    LEVEL_GUIDE_KEY_FILE: '/data/level-guide.key',
  })
  expect(compose('compose.postgres.yaml').services.bot?.deploy).toEqual({ replicas: 2 })
})

test('the bundle answers, reads documents in a process of its own, and knows the holidays', async () => {
  const dir = folderOf({ 'g.csv': 'Skill,Junior,Senior\nSoil,Digs.,Plans the digging.\n' })
  await bundle(join(dir, 'bundle'))
  const said = async (...args: readonly string[]) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(dir, 'bundle/level-guide.mjs'), ...args],
      {
        cwd: dir,
        env: bareEnv,
      },
    )
    return stdout
  }
  const [answer, imported, printed] = await Promise.all([
    said('ask', 'compare ops-excellence'),
    said('import', 'g.csv', '--title', 'Gardener Role Guideline', '--dry-run'),
    said('manifest', '--url', 'https://levels.example.com'),
  ])
  const Holidays = createRequire(join(dir, 'bundle/level-guide.mjs'))('date-holidays')
  expect(new Holidays('DE').isHoliday(new Date('2027-01-01T12:00:00+01:00'))).toBeTruthy()
  expect(answer).toContain('Operational Excellence, from Mgr III to Sr. Mgr')
  expect(imported).toContain('Junior')
  expect(printed).toContain('https://levels.example.com/slack/events')
})
