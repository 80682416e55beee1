import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { composer, dialog, inspect, message, messages, openTab, send } from './screen.ts'
import { specimens } from './specimens.ts'
import type { Stage } from './stage.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function accessible({ workspace, slack, open }: Stage): void {
  test('axe finds nothing serious, in light and in dark', async () => {
    const page = await open()
    await send(page, '@Example Bot hello')
    await send(page, '/example ops')
    for (const blocks of Object.values(specimens).map((given) => given.flat())) {
      await slack.chat.postMessage({
        channel: 'C07LEVEL5M1',
        text: 'Look',
        blocks: JSON.parse(JSON.stringify(blocks.slice(0, 2))),
      })
    }
    await messages(page).filter({ hasText: 'Was this of use?' }).waitFor()
    expect(await complaints(page)).toEqual([])
    // With all kinds of blocks on the page, each further look would go through them again.
    workspace.reset()
    await message(page, 'Was this of use?').waitFor({ state: 'detached' })
    await send(page, '@Example Bot hello')
    await send(page, '/example ops')
    await message(page, 'You said ops').waitFor()
    await page.getByRole('button', { name: '1 reply' }).click()
    await composer(page).fill('@')
    expect(await complaints(page, 'main, aside')).toEqual([])
    await composer(page).fill('')
    await page.getByRole('button', { name: 'Close thread' }).click()
    await inspect(page, 'Traffic')
    await page.locator('.crossing summary').first().click()
    expect(await complaints(page, 'aside')).toEqual([])
    for (const tab of ['Clock', 'Faults', 'Reset']) {
      await page.getByRole('button', { name: tab, exact: true }).click()
      expect(await complaints(page, 'aside')).toEqual([])
    }
    await page.getByRole('button', { name: 'Close inspector' }).click()
    await openTab(page, 'Home')
    await page.getByRole('button', { name: 'Add a Note' }).waitFor()
    expect(await complaints(page, 'main')).toEqual([])
    await page.getByRole('button', { name: 'Add a Note' }).click()
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await dialog(page).getByText('Please complete').first().waitFor()
    expect(await complaints(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await complaints(page)).toEqual([])
  })
}

/** What axe calls serious or worse, with where it is. */
async function complaints(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await found(page, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await found(page, part, ofColour))]
}

/** In dark all but the colours is what it was in light. */
const ofColour = ['color-contrast', 'link-in-text-block']

async function found(page: Page, part: string, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe)
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const told: unknown = await page.evaluate(
    `axe.run('${part}', ${JSON.stringify(options)}).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? ''))))`,
  )
  return Array.isArray(told) ? told.map(String) : [String(told)]
}
