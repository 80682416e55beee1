import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import type { Source } from '../documents/bytes.ts'
import type { Pieces } from '../domain/import/pieces.ts'
import { Refused } from '../domain/import/refused.ts'
import type { Asked, Understood } from './understand.ts'

/** What the child is given: a document to publish, or one of somebody’s notes, and how long it may compute. */
export type Order = { readonly ms: number } & ({ readonly asked: Asked } | { readonly notes: Source })

/** What the child tells of it. */
export type Told =
  | { readonly kind: 'understood'; readonly file: Understood }
  | { readonly kind: 'pieces'; readonly pieces: Pieces }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Computing time, and memory. */
type Bounds = { readonly ms: number; readonly mb: number }

const usual: Bounds = { ms: 2_500, mb: 128 }

/**
 * Understands a document in a process of its own: whatever a reader meets, it costs neither more time nor more memory,
 * and takes nobody down with it. No thread: Node sometimes crashes as a whole when one is ended while it compiles.
 */
export async function understoodApart(
  asked: Asked,
  bounds = usual,
  program = new URL('child.ts', import.meta.url),
): Promise<Understood> {
  const told = await toldOrThrown({ asked, ms: bounds.ms }, bounds, program)
  if (told.kind !== 'understood') throw new Error('The process that reads documents told of something else.')
  return told.file
}

/** The same for notes that somebody kept elsewhere. */
export async function piecesApart(notes: Source, bounds = usual): Promise<Pieces> {
  const told = await toldOrThrown({ notes, ms: bounds.ms }, bounds, new URL('child.ts', import.meta.url))
  if (told.kind !== 'pieces') throw new Error('The process that reads documents told of something else.')
  return told.pieces
}

async function toldOrThrown(
  order: Order,
  { mb }: Bounds,
  program: URL,
): Promise<Extract<Told, { kind: 'understood' | 'pieces' }>> {
  const told = (await toldOf(program, order, mb)) ?? (await toldOf(program, order, mb))
  switch (told?.kind) {
    case 'understood':
    case 'pieces':
      return told
    case 'refused':
      throw new Refused(undefined, told.message)
    case 'failed':
      throw told.error
    case undefined:
      throw new Error('The process that reads documents crashed twice.')
  }
}

/** Undefined where it crashed. */
async function toldOf(program: URL, order: Order, mb: number): Promise<Told | undefined> {
  // It needs none of our settings, and is not to have our keys.
  const child = fork(program, {
    env: compiled(),
    execArgv: [`--max-old-space-size=${mb}`, '--max-semi-space-size=16'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await answerOf(child, order)
  } finally {
    child.kill('SIGKILL')
  }
}

/** Where compiled code is kept between starts, if it is: to compile all anew takes twice as long as the rest of it. */
function compiled(): NodeJS.ProcessEnv {
  const kept = getCompileCacheDir()
  // Node names a folder of its version itself.
  return kept === undefined ? {} : { NODE_COMPILE_CACHE: dirname(kept) }
}

const answerOf = (child: ChildProcess, order: Order): Promise<Told | undefined> =>
  new Promise((resolve, reject) => {
    child.once('message', (told: Told) => resolve(told))
    child.once('error', (error) => (isCutOff(error) ? resolve(undefined) : reject(error)))
    child.once('exit', (_, signal) =>
      signal !== null && tooMuchSignals.has(signal)
        ? reject(new Refused(undefined, tooMuch))
        : resolve(undefined),
    )
    child.send(order)
  })

/** It crashed before it took its order. */
const isCutOff = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED')

/** The watchdog's, or the system's where memory ran out; and V8's own where the heap did. */
const tooMuchSignals: ReadonlySet<string> = new Set(['SIGKILL', 'SIGABRT'])

const tooMuch =
  'The document takes too much time or memory to read. It’s far larger than any guideline or posting. ' +
  'Copy the text you want into a new document, and import that.'
