import { App } from '@slack/bolt'
import type { BrowserContext, Page } from 'playwright-core'
import { onTestFailed, onTestFinished } from 'vitest'
import { startWorkspace, type Workspace } from '../../../src/sandbox/workspace.ts'
import type { NextMoment } from '../../../src/sandbox/world.ts'
import { manifest, patience, silent, webClient } from '../client.ts'
import { listen } from './app.ts'
import { openBrowser, results } from './browser.ts'
import { upToDatePage } from './built.ts'

/** One workspace with its app, and one browser, for all tests of the page. */
export type Stage = {
  readonly workspace: Workspace
  readonly slack: ReturnType<typeof webClient>
  /** The page for one test, at `hash`; what goes wrong in it fails the test, of which a picture is kept then. */
  readonly open: (hash?: string) => Promise<Page>
  /** What the app does next by itself. */
  readonly coming: { next?: NextMoment | undefined }
  /** A page of its own, for another workspace; what goes wrong in it fails the test. */
  readonly visit: (url: string) => Promise<Page>
  readonly close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const building = upToDatePage()
  const delivery = { kind: 'socket' } as const
  const coming: Stage['coming'] = {}
  const timing = { ack: 3000, retries: [5, 10, 15] }
  const workspace = await startWorkspace({
    port: 0,
    now: () => new Date(),
    manifest: named,
    delivery,
    timing,
    nextMoment: async () => coming.next,
  })
  const [app, browser] = await Promise.all([startApp(workspace), openBrowser(), building])
  const { page, wrong } = await readyPage(await browser.newContext(window))
  return {
    workspace,
    slack: webClient(workspace),
    coming,
    open: async (hash = '') => {
      onTestFailed(async ({ task }) => {
        await page.screenshot({ path: `${results}${task.name}.png` })
      })
      onTestFinished(async () => {
        await clear(page)
        coming.next = undefined
        const found = wrong.splice(0)
        if (found.length > 0) throw new Error(found.join('\n'))
      })
      await afresh(page, `${workspace.url}/`, hash)
      return page
    },
    visit: async (url) => {
      const context = await browser.newContext(window)
      const other = await readyPage(context)
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail')
          await other.page.screenshot({
            path: `${results}${task.name}, ${new URL(url).hash.split('/')[1]}.png`,
          })
        await context.close()
        if (other.wrong.length > 0) throw new Error(other.wrong.join('\n'))
      })
      await other.page.goto(url)
      return other.page
    },
    close: async () => {
      await browser.close()
      await app.stop()
      await workspace.close()
    },
  }
}

/** Nothing moves: what is looked at is as it stays. */
const window = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const

/** The usual manifest, with a usage hint. */
const named = {
  ...manifest,
  features: {
    ...manifest.features,
    slash_commands: [
      { command: '/example', description: 'An example', usage_hint: 'compare ops-excellence' },
      ...manifest.features.slash_commands.slice(1),
    ],
  },
}

async function startApp({ apiUrl, botToken, appToken }: Workspace): Promise<App> {
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    logger: silent,
    convoStore: false,
    clientOptions: { slackApiUrl: apiUrl, ...patience },
  })
  listen(app)
  await app.start()
  return app
}

/** A page, and what goes wrong in it. */
async function readyPage(context: BrowserContext) {
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) wrong.push(message.text())
  })
  return { page, wrong }
}

/** As a new page would be, without the work of making one. */
async function clear(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
  await page.setViewportSize(window.viewport)
}

/** Without a place the page takes down all that it drew, and begins again: cheaper than to load it anew. */
async function afresh(page: Page, url: string, hash: string): Promise<void> {
  if (!page.url().startsWith(url)) {
    await page.goto(url + hash)
    return
  }
  await page.evaluate(async (to) => {
    sessionStorage.clear()
    localStorage.clear()
    await new Promise((gone) => {
      addEventListener('hashchange', gone, { once: true })
      location.hash = ''
    })
    location.hash = to
  }, hash)
}
