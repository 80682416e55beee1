import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Mind } from '../bot/mind.ts'
import { assistantServer } from './server.ts'

type Pipe = { readonly input: Readable; readonly output: Writable }

/** Serves the assistant at the other end of a pipe, until it or `ended` ends it. */
export async function servePipe(version: string, mind: Mind, { input, output }: Pipe, ended: Promise<void>) {
  const gone = new Promise<void>((resolve) => input.once('close', resolve).once('end', resolve))
  const transport = new StdioServerTransport(input, output)
  const served = serveStdio(() => assistantServer(version, async () => mind), { transport })
  await Promise.race([gone, ended])
  await served.close()
}
