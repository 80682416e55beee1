import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium: CHROMIUM_PATH, or `chromium` on the path, or the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? onPath('chromium')
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: flags })
  const { path, args } = await packaged()
  return chromium.launch({ executablePath: path, args: [...args, ...flags] })
}

/** The folder for what a person may want to look at afterwards. */
export const results = fileURLToPath(new URL('../../../test-results/', import.meta.url))

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** Unpacks once, under this project; told to be on Lambda, it brings the libraries that a bare machine lacks. */
async function packaged(): Promise<{ path: string; args: readonly string[] }> {
  const folder = fileURLToPath(new URL('../../../var/chromium', import.meta.url))
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  sparticuz.setGraphicsMode = false
  return { path: await sparticuz.executablePath(), args: sparticuz.args }
}
