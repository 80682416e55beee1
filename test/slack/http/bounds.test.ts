import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { behindHttp } from '../behind-http.ts'

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
  const head = (more: string) =>
    `POST ${pathname} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}\r\n`
  return { ...http, running, open, head }
}

const looksSigned = () =>
  `X-Slack-Signature: v0=${'0'.repeat(64)}\r\nX-Slack-Request-Timestamp: ${Math.floor(Date.now() / 1000)}\r\n`
const declared = `Content-Length: ${4 * megabyte}\r\n`
const chunked = 'Transfer-Encoding: chunked\r\n'
test.each([
  ['of a length that is told', declared, 'no'],
  ['in pieces', chunked, 'yes'],
])('many large bodies that nobody signed, %s, cost little memory', async (_, length, inPieces) => {
  const { running, url, head, workspace } = await door()
  onTestFinished(running.close)
  // What a first answer costs is no part of it.
  expect((await fetch(new URL('/healthz', url))).status).toBe(200)
  workspace.say('marcus', 'dm', 'levels')
  await workspace.until(() => workspace.messages('marcus', 'dm')[1])
  const before = process.memoryUsage.rss()
  let most = 0
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 5)
  const request = head(`${looksSigned()}${length}`)
  const sender = fork('test/slack/http/pour-process.ts', [new URL(url).port, request, inPieces])
  await once(sender, 'exit')
  clearInterval(watching)
  expect((most - before) / megabyte).toBeLessThan(50)
  workspace.say('lena', 'dm', 'levels')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
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
  for (const path of ['/healthz', '/readyz']) expect((await fetch(new URL(path, url))).status).toBe(200)
})
