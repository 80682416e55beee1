import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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

/**
 * A headless Chromium: CHROMIUM_PATH, or the one from npm, or where that cannot run `chromium` on the path.
 * That from npm is the same everywhere, and takes a fifth of the work of a whole one.
 */
export async function openBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined) return chromium.launch({ executablePath: given, args: flags })
  if (process.platform === 'linux' && process.arch === 'x64') {
    return launched({ ...(await packaged()), args: flags })
  }
  return chromium.launch({ executablePath: onPath('chromium'), args: flags })
}

/** A process that is started while the program is unpacked holds it open for writing until it runs: then Linux waits. */
async function launched(options: Parameters<typeof chromium.launch>[0]): Promise<Browser> {
  for (let left = 40; ; left--) {
    try {
      return await chromium.launch(options)
    } catch (error) {
      if (left === 0 || !String(error).includes('ETXTBSY')) throw error
      await setTimeout(250)
    }
  }
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
async function packaged() {
  const folder = fileURLToPath(new URL('../../../var/chromium', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    sparticuz.setGraphicsMode = false
    const executablePath = await sparticuz.executablePath()
    return { executablePath, env: { ...process.env, ...fontsIn(folder), TMPDIR: before.TMPDIR } }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Its own settings look for its fonts on Lambda; the page's words have no size where there is no font. */
function fontsIn(folder: string) {
  if (existsSync('/etc/fonts/fonts.conf')) return { FONTCONFIG_PATH: undefined }
  const file = join(folder, 'fonts.conf')
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')]
  writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`)
  return { FONTCONFIG_PATH: undefined, FONTCONFIG_FILE: file }
}
