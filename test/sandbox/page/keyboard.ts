import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dialog, message } from './screen.ts'
import type { Stage } from './stage.ts'

export function keyboard({ open }: Stage): void {
  test('the keyboard alone asks, shares, opens a thread, and fills in a form', async () => {
    const page = await open()
    await page.getByText('Example Bot is connected').waitFor()
    await tabTo(page, 'Message #leveling')
    await page.keyboard.type('/exa')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ops')
    await page.keyboard.press('Enter')
    await message(page, 'You said ops').waitFor()
    await tabTo(page, 'Post Here', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await message(page, 'Shared by @Lena Brandt').waitFor()
    await tabTo(page, 'Message #leveling')
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, 'Reply in thread')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Thread in #leveling' }).waitFor()
    await tabTo(page, 'Close thread')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Shortcuts')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    await page.keyboard.type('We moved the team to weekly plans')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('Oper')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await dialog(page).count()).toBe(0)
  })
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const words = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent
    })
    if (words === name) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}
