import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startWorkspace } from '../../../src/sandbox/workspace.ts'
import { bareEnv } from '../../files.ts'
import { freePort } from '../../postgres.ts'
import { manifest } from '../../running.ts'
import { scratchFolder } from '../../scratch.ts'
import { behindHttp, signingSecret } from '../behind-http.ts'

const megabyte = 1024 * 1024

async function door() {
  const http = await behindHttp()
  const running = await http.start()
  const { port, pathname } = new URL(http.url)
  const sockets: Socket[] = []
  const open = async () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    sockets.push(socket)
    await once(socket, 'connect')
    return socket
  }
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return { ...http, running, open, head: (more: string) => head(pathname, more) }
}

const head = (path: string, more: string) =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}\r\n`
const looksSigned = () =>
  `X-Slack-Signature: v0=${'0'.repeat(64)}\r\nX-Slack-Request-Timestamp: ${Math.floor(Date.now() / 1000)}\r\n`
const declared = `Content-Length: ${4 * megabyte}\r\n`
const chunked = 'Transfer-Encoding: chunked\r\n'
/** The program in a process of its own, whose memory is nobody else's. */
async function program() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/slack/events`
  const delivery = { kind: 'http', url, signingSecret } as const
  const workspace = await startWorkspace({ port: 0, now: () => new Date(), manifest, delivery })
  onTestFinished(workspace.close)
  const env = {
    ...bareEnv,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: workspace.apiUrl,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(scratchFolder('bounds'), 'test.db')}`,
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const child = spawn(process.execPath, ['src/level-guide.mjs', 'start'], { env, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const isReady = () =>
    fetch(new URL('/readyz', url)).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true)
  const resident = () => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
  }
  const answered = async () => {
    const before = workspace.messages('lena', 'dm').length
    workspace.say('lena', 'dm', 'levels')
    await workspace.until(() => workspace.messages('lena', 'dm').length > before + 1, 10_000)
  }
  return { port, resident, answered }
}

test.each([
  ['of a length that is told', declared, 'no'],
  ['in pieces', chunked, 'yes'],
])('many large bodies that nobody signed, %s, cost little memory', async (_, length, inPieces) => {
  const { port, resident, answered } = await program()
  // What a first answer costs is no part of it.
  await answered()
  const before = resident()
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, resident())
  }, 5)
  const request = head('/slack/events', `${looksSigned()}${length}`)
  const sender = fork('test/slack/http/pour-process.ts', [String(port), request, inPieces])
  await once(sender, 'exit')
  clearInterval(watching)
  expect(most - before).toBeLessThan(50)
  await answered()
})

test.each([
  ['larger than Slack sends', () => `${looksSigned()}Content-Length: ${512 * 1024 + 1}\r\n`, 413],
  ['without a signature', () => 'Content-Length: 10\r\n', 401],
])('a body %s is refused before it is read', async (_, headers, status) => {
  const { running, open, head } = await door()
  onTestFinished(running.close)
  const socket = await open()
  socket.write(head(headers()))
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toContain(`HTTP/1.1 ${status}`)
})

test('whoever holds connections open, the end comes soon', async () => {
  const { running, open, head } = await door()
  await open()
  const half = await open()
  half.write(head(`${looksSigned()}Content-Length: 100\r\n`))
  half.write('half of')
  const headless = await open()
  headless.write('POST /slack/ev')
  await wait(50)
  const started = performance.now()
  await running.close()
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('a load balancer learns that it is alive and ready', async () => {
  const { running, url } = await door()
  onTestFinished(running.close)
  for (const path of ['/livez', '/readyz']) expect((await fetch(new URL(path, url))).status).toBe(200)
})
