import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { askedHelp } from '../src/cli/help.ts'
import { buildPage } from '../src/sandbox/page/build.ts'
import { openVault } from '../src/store/vault.ts'
import { type Running, startRunning } from './running.ts'
import { openBrowser } from './sandbox/page/browser.ts'
import { testKey } from './store/keys/test-key.ts'

const folder = 'docs/screenshots'

/** The two pictures at the top of the README: the bot at work, in light and in dark. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await buildPage()
  const { vault } = await openVault('sqlite::memory:', testKey)
  const running = await startRunning({ vault })
  const browser = await openBrowser()
  try {
    await play(running)
    await picture(running, browser, 'light', '#leveling')
    await picture(running, browser, 'dark', 'Level Guide')
  } finally {
    await browser.close()
    await running.close()
    await vault.db.destroy()
  }
}

async function play({ workspace, settled }: Running): Promise<void> {
  workspace.say('marcus', '#leveling', 'Lena, what would change for you in ops as a Sr. Mgr?')
  await workspace.command('lena', '#leveling', '/level', 'compare ops-excellence')
  await settled()
  const notes = [
    'note ops: I cut status prep from 6 h to 1 h for all four teams',
    'note leadership: I hired two practice leads, the first one leads a team already',
    'note partners: I brought two ISVs into the Contoso engagement, they certified 12 people',
    'note ops: I run the monthly plan review, and 9 of 10 targets are visible to all',
    'rate leadership 3',
    'rate ops 3',
  ]
  for (const text of notes) {
    workspace.say('lena', 'dm', text)
    await settled()
  }
  workspace.openHome('lena')
  await settled()
}

async function picture({ workspace }: Running, browser: Browser, scheme: 'light' | 'dark', place: string) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme: scheme,
  })
  await page.goto(workspace.url)
  if (place === 'Level Guide') {
    await page
      .getByRole('button', { name: /Level Guide/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Home', exact: true }).click()
  }
  await page.waitForTimeout(1000)
  await page.screenshot({ path: `${folder}/${scheme}.png` })
  await page.close()
}

const help = askedHelp('screenshots', process.argv.slice(2))
if (help === undefined) await main()
else process.stdout.write(`${help}\n`)
