import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

// Sends 4 MB that nobody signed over each of 120 connections, as far as they are taken: `pour-process.ts PORT HEAD CHUNKED`.
const [port = '', head = '', chunked = ''] = process.argv.slice(2)
const size = 4 * 1024 * 1024
const piece = Buffer.alloc(64 * 1024, 'x')
const part =
  chunked === 'yes'
    ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
    : piece

async function pour(): Promise<void> {
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => undefined)
  const next = (event: string) => new Promise((resolve) => socket.once(event, resolve))
  const closed = next('close')
  await Promise.race([next('connect'), closed])
  socket.write(head)
  for (let sent = 0; sent < size && !socket.destroyed; sent += piece.length) {
    if (!socket.write(part)) await Promise.race([next('drain'), closed, wait(500)])
  }
  await Promise.race([closed, wait(2_000)])
  socket.destroy()
}

await Promise.all(Array.from({ length: 120 }, pour))
