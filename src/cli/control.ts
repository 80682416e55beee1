import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { fileOf } from '../store/database/db.ts'

// A running bot listens on a socket for its operator. A file beside the database, one a process, says which.

/** What came of an operator's wish, in lines to read. */
export type Told = { readonly done: boolean; readonly lines: readonly string[] }

export type Control = { readonly close: () => void }

type Place = { readonly dir: string; readonly name: string }

/** Where the files of those who run on this database are; with PostgreSQL, in `var`. */
function placeOf(databaseUrl: string): Place {
  const file = fileOf(databaseUrl)
  return file === undefined || file === ':memory:'
    ? { dir: 'var', name: 'level-guide' }
    : { dir: dirname(file), name: basename(file) }
}

const ending = '.control'

/** Carries out `reload` for whoever asks at the socket; throws what the disk says when there can be none. */
export async function listenForReload(
  databaseUrl: string,
  id: string,
  reload: () => Promise<Told>,
): Promise<Control> {
  const { dir, name } = placeOf(databaseUrl)
  const address = addressOf(id)
  const file = join(dir, `${name}.${id}${ending}`)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', async () => socket.end(JSON.stringify(await reload())))
  })
  await listening(server, address)
  if (process.platform !== 'win32') chmodSync(address, 0o600)
  mkdirSync(dir, { recursive: true })
  writeFileSync(file, address, { mode: 0o600 })
  return {
    close: () => {
      rmSync(file, { force: true })
      server.close()
    },
  }
}

/** Short, because the system limits the length of a socket's path, and hard to guess. */
const addressOf = (id: string): string =>
  process.platform === 'win32' ? `\\\\.\\pipe\\level-guide-${id}` : join(tmpdir(), `level-guide-${id}.sock`)

const listening = (server: Server, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, resolve)
    // The socket alone must not keep the process alive.
    server.unref()
  })

/** What each process says that runs on this database here; none, when none does. */
export async function tellToReload(databaseUrl: string): Promise<Told[]> {
  const { dir, name } = placeOf(databaseUrl)
  const answers: Told[] = []
  for (const file of filesIn(dir).filter((each) => each.startsWith(`${name}.`) && each.endsWith(ending))) {
    const answer = await askAt(readFileSync(join(dir, file), 'utf8'))
    // Left behind by one that was killed.
    if (answer === 'nobody') rmSync(join(dir, file), { force: true })
    else answers.push(answer)
  }
  return answers
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
  } catch {
    return []
  }
}

const toldSchema = z.object({ done: z.boolean(), lines: z.array(z.string()) })

const died: Told = { done: false, lines: ['The bot ended before it answered.'] }

function askAt(address: string): Promise<Told | 'nobody'> {
  return new Promise((resolve) => {
    const socket: Socket = connect(address)
    let text = ''
    socket.setEncoding('utf8')
    socket.once('connect', () => socket.write('reload\n'))
    socket.once('error', () => resolve(text === '' && socket.bytesWritten === 0 ? 'nobody' : died))
    socket.on('data', (part) => {
      text += part
    })
    socket.once('end', () => resolve(text === '' ? died : toldSchema.parse(JSON.parse(text))))
  })
}
