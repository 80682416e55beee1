import { readFileSync } from 'node:fs'
import { startWorkspace } from '../../src/sandbox/workspace.ts'

const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'))
const { apiUrl, botToken, appToken } = await startWorkspace({
  port: 0,
  now: () => new Date(),
  manifest,
  delivery: { kind: 'socket' },
})
process.stdout.write(`${JSON.stringify({ msg: 'ready', apiUrl, botToken, appToken })}\n`)
process.on('disconnect', () => process.exit())
