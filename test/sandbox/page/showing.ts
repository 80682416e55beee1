import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startRunning } from '../../running.ts'
import { dialog, message, messages } from './screen.ts'
import type { Stage } from './stage.ts'

const hired = 'hired two practice leads, which cut the open roles from 4 to 2'
const partners = 'brought two resellers into the Contoso deal'

/** The bot itself in its workspace, with the page of two people before their eyes. */
export function showing({ visit }: Stage): void {
  const start = async () => {
    const running = await startRunning()
    onTestFinished(() => running.close())
    const { workspace, settled } = running
    const say = async (who: string, where: string, what: string) => {
      workspace.say(who, where, what)
      await settled()
    }
    for (const what of [`note leadership: ${hired}`, `note partners: ${partners}`, 'my notes'])
      await say('lena', 'dm', what)
    const pageOf = (who: string) => visit(`${workspace.url}/#/${who}/@app/messages`)
    const [lena, marcus] = await Promise.all([pageOf('lena'), pageOf('marcus')])
    return { lena, marcus, say }
  }

  test('two notes are shown, opened and taken back, and the open view says so', async () => {
    const { lena, marcus } = await start()
    await press(lena, 'Show to Someone')
    await choose(lena, /^Who sees it/, 'Marcus Hale')
    await choose(lena, /^Which notes/, /practice leads/, /resellers/)
    await dialog(lena).getByRole('button', { name: 'Preview' }).click()
    await dialog(lena).getByRole('button', { name: 'Show to Marcus Hale' }).click()
    await dialog(lena).getByText('Marcus Hale can see it now').waitFor()
    await message(marcus, 'Lena Brandt is showing you').getByRole('button', { name: 'Open' }).click()
    for (const words of [hired, partners]) await dialog(marcus).getByText(words).waitFor()
    await dialog(lena).getByRole('button', { name: 'Take Back' }).click()
    await dialog(marcus).getByRole('heading', { name: 'Taken Back' }).waitFor()
    for (const words of [hired, partners]) expect(await marcus.getByText(words).count()).toBe(0)
    await dialog(lena).getByText('Marcus Hale had opened it').waitFor()
    await message(marcus, 'This was shown to you, and isn’t any more').waitFor()
  })

  test('a case is read in a canvas, and whoever follows its link without access reads nothing', async () => {
    const { lena, marcus, say } = await start()
    await say('lena', 'dm', 'case canvas')
    await message(lena, 'in a canvas that only you can open')
      .getByRole('button', { name: 'Open the canvas' })
      .click()
    await dialog(lena).getByRole('heading', { name: 'Case for Sr. Mgr' }).waitFor()
    await dialog(lena).getByText(hired).first().waitFor()
    const address = await lena.evaluate(() => document.querySelector('.canvas-link')?.getAttribute('title'))
    await say('lena', '#leveling', `${address}`)
    await marcus.evaluate(() => {
      location.hash = '#/marcus/leveling'
    })
    await marcus.getByRole('button', { name: /\/docs\// }).click()
    await dialog(marcus).getByText('Marcus Hale has no access to it').waitFor()
    expect(await marcus.getByText(hired).count()).toBe(0)
  })

  test('a colleague confirms a note, and its owner reads it under the note', async () => {
    const { lena, marcus } = await start()
    await message(lena, 'Your notes: 2').getByRole('button', { name: 'Open' }).first().click()
    await press(lena, 'Ask Someone to Confirm')
    await choose(lena, /^Who can confirm it/, 'Marcus Hale')
    await dialog(lena).getByRole('button', { name: 'Preview' }).click()
    await dialog(lena).getByRole('button', { name: 'Ask Marcus Hale' }).click()
    await dialog(lena).getByText('I’ve asked Marcus Hale').waitFor()
    await message(marcus, 'asks you to confirm a note').getByRole('button', { name: 'Open' }).click()
    await choose(marcus, /^Your answer/, 'I Saw This')
    await dialog(marcus)
      .getByRole('textbox', { name: /A line of your own/ })
      .fill('I sat in on it.')
    await dialog(marcus).getByRole('button', { name: 'Answer', exact: true }).click()
    await dialog(marcus).getByText('sees your answer under their note').waitFor()
    await lena.keyboard.press('Escape')
    await press(lena, 'Open Note')
    await messages(lena).getByRole('button', { name: /^Look/ }).last().click()
    await dialog(lena).getByText('I sat in on it.').waitFor()
  })
}

/** The newest button of this name in the conversation. */
const press = (page: Page, name: string): Promise<void> =>
  messages(page).getByRole('button', { name, exact: true }).last().click()

/** Chooses in a menu of the form in front. */
async function choose(page: Page, label: RegExp, ...names: readonly (string | RegExp)[]): Promise<void> {
  await dialog(page).getByRole('button', { name: label }).click()
  for (const name of names) await page.getByRole('option', { name }).click()
  if (names.length > 1) await page.keyboard.press('Escape')
}
