import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { clusterIn, nobody } from './cluster.ts'
import { scratchFolder } from './scratch.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a real PostgreSQL server, without a database name. */
    postgres: string
    /** A folder that goes when the run ends. */
    scratch: string
  }
}

/** Starts one PostgreSQL server, from the binaries that npm brought, for the whole run. */
// biome-ignore lint/style/noDefaultExport: vitest calls the default export of a global setup.
export default async function setup(project: TestProject) {
  const server = await startPostgres()
  const scratch = scratchFolder('run')
  project.provide('postgres', server.url)
  project.provide('scratch', scratch)
  return async () => {
    await server.stop()
    rmSync(scratch, { recursive: true })
  }
}

export type Postgres = {
  readonly url: string
  /** It ends as where somebody restarts it, and is there again with all that it had. */
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startPostgres(): Promise<Postgres> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-postgres-'))
  chmodSync(dir, 0o755)
  const data = scratchFolder('postgres')
  const native = await clusterIn(data, dir)
  const port = await freePort()
  const settings = {
    fsync: 'off',
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: data,
    max_connections: 200,
    // Nothing that these tests look at, and each costs a small machine time.
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    shared_buffers: '32MB',
    autovacuum: 'off',
    jit: 'off',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = `postgres://postgres@127.0.0.1:${port}`
  let down = async () => {}
  const up = async () => {
    const child = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...options], {
      ...nobody,
      stdio: 'ignore',
    })
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    down = async () => {
      child.kill('SIGINT')
      await gone
    }
    await ready(`${url}/postgres`)
  }
  await up()
  return {
    url,
    down: () => down(),
    up,
    stop: async () => {
      await down()
      for (const made of [dir, data]) rmSync(made, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens at now, and that the system gives to no connection that goes out meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries === 300) throw error
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
}
