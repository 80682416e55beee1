import { expect, test } from 'vitest'
import { become, composer, message, openTab } from './screen.ts'
import type { Stage } from './stage.ts'

export function people({ workspace, slack, open }: Stage): void {
  test('each person has a Home of their own', async () => {
    const page = await open()
    await openTab(page, 'Home')
    await page.getByText('Only @Lena Brandt sees this.').waitFor()
    await become(page, 'Ananya Iyer')
    await page.getByText('Only @Ananya Iyer sees this.').waitFor()
    expect(await page.getByText('@Lena Brandt').count()).toBe(0)
  })

  test('a reload keeps who one is and where', async () => {
    const page = await open()
    await become(page, 'Tama Ngāta')
    await openTab(page, 'About')
    await page.reload()
    await page.getByRole('heading', { name: 'Commands' }).waitFor()
    await page.getByRole('button', { name: /^You are Tama Ngāta/ }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/tama/@app/about')
  })

  test('the clock of a message is that of its reader', async () => {
    workspace.clock.set(new Date('2026-11-23T09:05:00Z'))
    workspace.say('lena', '#leveling', 'Good morning')
    const page = await open()
    await message(page, 'Good morning').getByText('10:05 AM').waitFor()
    await become(page, 'Ananya Iyer')
    await message(page, 'Good morning').getByText('2:35 PM').waitFor()
  })

  test('files are shown and can be downloaded', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>'
    for (const [filename, file] of [
      ['chart.svg', svg],
      ['notes.csv', 'level,notes\nmgr-iii,4\n'],
    ] as const) {
      await slack.filesUploadV2({
        channel_id: 'C07LEVEL5M1',
        filename,
        file: Buffer.from(file),
        title: filename,
      })
    }
    const page = await open()
    await page.getByText('mgr-iii,4').waitFor()
    const picture = page.getByRole('img', { name: 'chart.svg' })
    await picture.waitFor()
    expect(await picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(60)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download notes.csv' }).click()
    expect((await download).suggestedFilename()).toBe('notes.csv')
  })

  test('light and dark are chosen and kept', async () => {
    const page = await open()
    await page.emulateMedia({ colorScheme: 'light' })
    await composer(page).waitFor()
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    expect(await paper()).not.toBe(light)
    await page.reload()
    await composer(page).waitFor()
    expect(await paper()).not.toBe(light)
  })
}
