import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'

export type Program = {
  /** Node's own. */
  readonly flags?: readonly string[]
  readonly script: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Where calls to Slack's Web API go instead. */
  readonly apiUrl?: string
}

export type Child = {
  /** What the program said with its first line of `"msg":"ready"`. */
  readonly ready: unknown
  /** From spawn to that line, in ms. */
  readonly readyIn: number
  /** Sends a message to the program, and reads its next one. */
  readonly request: <T>(what: string, schema: z.ZodType<T>) => Promise<T>
  /** Rejects when the program logged errors: then its figures are void. */
  readonly stop: () => Promise<void>
}

export const usageSchema = z.object({ cpu: z.number(), rss: z.number() })
export type Usage = z.infer<typeof usageSchema>

/** CPU time so far in ms, and resident memory in bytes, of a program that runs with `beside.mjs`. */
export const usageOf = (child: Child): Promise<Usage> => child.request('usage', usageSchema)

/** Starts a program of its own; resolves when it says that it is ready. */
export async function startChild({
  flags = [],
  script,
  args = [],
  env = {},
  apiUrl,
}: Program): Promise<Child> {
  const beside = apiUrl === undefined ? [] : ['--import', new URL('beside.mjs', import.meta.url).href]
  const startedAt = performance.now()
  const child = spawn(process.execPath, [...flags, ...beside, script, ...args], {
    env: { ...process.env, ...env, ...(apiUrl !== undefined && { BENCH_API_URL: apiUrl }) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const errors: string[] = []
  const ready = await readyLine(child, errors)
  return {
    ready,
    readyIn: performance.now() - startedAt,
    request: async (what, schema) => {
      const answered = once(child, 'message')
      child.send(what)
      return schema.parse((await answered)[0])
    },
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      if (errors.length > 0) throw new Error(`${script} logged errors:\n${errors.slice(0, 3).join('\n')}`)
    },
  }
}

const errorSchema = z.object({ level: z.number().min(50) })

function readyLine(child: ChildProcess, errors: string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A program ended with ${code}.`)))
    if (!child.stdout) throw new TypeError('The program has no output.')
    createInterface({ input: child.stdout }).on('line', (line) => {
      // Bolt's own logger writes lines that are not JSON.
      if (!line.startsWith('{')) return
      const said: unknown = JSON.parse(line)
      if (line.includes('"msg":"ready"')) resolve(said)
      if (errorSchema.safeParse(said).success) errors.push(line)
    })
  })
}
