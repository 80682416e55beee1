#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { v7 } from 'uuid'
import { askedHelp } from './cli/help.ts'
import type { Command } from './cli/shell.ts'
import { checkNames, UsageError } from './config.ts'
import { StoreError } from './store/database/errors.ts'

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).start,
  ask: async () => (await import('./cli/ask.ts')).ask,
  mcp: async () => (await import('./cli/mcp.ts')).mcp,
  'check-data': async () => (await import('./cli/check-data.ts')).checkData,
  import: async () => (await import('./cli/import.ts')).importFile,
  'import-check': async () => (await import('./cli/import-check.ts')).importCheck,
  'write-schemas': async () => (await import('./cli/write-schemas.ts')).writeSchemas,
  learn: async () => (await import('./cli/learn.ts')).learn,
  understand: async () => (await import('./cli/understand.ts')).understand,
  questions: async () => (await import('./cli/questions.ts')).questions,
  health: async () => (await import('./cli/health.ts')).health,
  nudges: async () => (await import('./cli/nudges.ts')).nudges,
  backup: async () => (await import('./cli/backup.ts')).backup,
  restore: async () => (await import('./cli/restore.ts')).restore,
  manifest: async () => (await import('./cli/manifest.ts')).manifest,
  workspaces: async () => (await import('./cli/workspaces.ts')).workspaces,
  reload: async () => (await import('./cli/reload.ts')).reload,
  'build-page': async () => (await import('./cli/build-page.ts')).pageBuilt,
  'rotate-key': async () => (await import('./cli/rotate-key.ts')).rotateKey,
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const help = askedHelp(name, args)
  if (help !== undefined) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load)
    throw new UsageError(`Say what to do: ${Object.keys(commands).join(', ')}. --help says what each does.`)
  const settings = textOf(settingsFile)
  if (settings !== undefined) {
    checkNames(Object.keys(parseEnv(settings)))
    process.loadEnvFile(settingsFile)
  }
  const command = await load()
  const ended = new Promise<void>((resolve) => {
    // Without the signal's name: what waits for the end is told nothing else.
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  return command({
    args,
    env: process.env,
    now: () => new Date(),
    newId: () => v7(),
    random: Math.random,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    output: process.stdout,
    onReload: (listen) => process.on('SIGHUP', listen),
    onStray: (listen) => {
      stray = listen
    },
    settingsChanged: () => textOf(settingsFile) !== settings,
    ended,
  })
}

const settingsFile = '.env'

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function fail(error: unknown): void {
  const ours = error instanceof UsageError || error instanceof StoreError
  const expected = ours || (error instanceof TypeError && 'code' in error)
  const text =
    expected || !(error instanceof Error)
      ? String(error).replace(/^\w*Error(?: \[\w+\])?: /, '')
      : error.stack
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

let stray = fail
process.on('unhandledRejection', (reason) => stray(reason))
main(process.argv.slice(2)).then((code) => process.exit(code), fail)
