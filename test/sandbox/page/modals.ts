import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { form } from './app.ts'
import { dialog, message, openTab, send } from './screen.ts'
import type { Stage } from './stage.ts'

export function modals({ workspace, slack, open }: Stage): void {
  const openForm = async () => {
    const page = await open()
    await send(page, '/example form')
    await dialog(page).getByText('What happened?').waitFor()
    return page
  }
  const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click()
  const choose = async (page: Page) => {
    await dialog(page)
      .getByRole('button', { name: /Choose one/ })
      .click()
    await page.getByRole('option', { name: 'Operations' }).click()
  }
  const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'What happened?' })

  test('a required input is refused, an answer of the app too, and then it is taken', async () => {
    const page = await openForm()
    await save(page)
    await dialog(page).getByText('Please complete this required field.').first().waitFor()
    expect(await dialog(page).getByText('Please complete this required field.').count()).toBe(2)
    await field(page).fill('short')
    await choose(page)
    await save(page)
    await dialog(page).getByText('Say a little more.').waitFor()
    expect(await field(page).inputValue()).toBe('short')
    expect(await field(page).getAttribute('aria-invalid')).toBe('true')
    await field(page).fill('We moved to weekly plans')
    await save(page)
    await dialog(page).waitFor({ state: 'detached' })
    const sent = JSON.stringify(workspace.record())
    expect(sent).toContain('"private_metadata":"kept"')
    expect(sent).toContain('We moved to weekly plans')
  })

  test('a number, an address and a link are taken as such, and an alert is shown', async () => {
    const page = await open()
    await send(page, '/example typed')
    const box = (name: string) => dialog(page).getByRole('textbox', { name })
    await dialog(page).getByText('Nothing is sent').waitFor()
    await box('How many?').fill('12')
    await box('Whose address?').fill('nobody')
    await box('Which page?').fill('nowhere')
    await save(page)
    for (const wrong of ['Must be at most 9.', 'Enter a valid email address.', 'Enter a valid URL.'])
      await dialog(page).getByText(wrong).waitFor()
    await box('How many?').fill('7')
    await box('Whose address?').fill('lena@northwind.example')
    await box('Which page?').fill('https://northwind.example/a')
    await save(page)
    await dialog(page).waitFor({ state: 'detached' })
    const sent = JSON.stringify(workspace.record())
    expect(sent).toContain('"value":"7"')
    expect(sent).toContain('"value":"lena@northwind.example"')
    expect(sent).toContain('"value":"https://northwind.example/a"')
  })

  test('a view is pushed over another and leads back to it as it was', async () => {
    const page = await openForm()
    await field(page).fill('please push one more')
    await choose(page)
    await save(page)
    await dialog(page).getByText('This is Pushed.').waitFor()
    await dialog(page).getByRole('button', { name: 'Back' }).click()
    await dialog(page).getByText('What happened?').waitFor()
    expect(await field(page).inputValue()).toBe('please push one more')
  })

  test('a view is updated in its place', async () => {
    const page = await openForm()
    await field(page).fill('please update this')
    await choose(page)
    await save(page)
    await dialog(page).getByRole('heading', { name: 'Updated' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await workspace.until(() => workspace.modals('lena').length === 0)
  })

  test('what a form held before it was saved is no part of what came in its place', async () => {
    const page = await openForm()
    await field(page).fill('please update this')
    await choose(page)
    await save(page)
    await dialog(page).getByText('This is Updated.').waitFor()
    await dialog(page).getByRole('button', { name: 'Change' }).click()
    await dialog(page).getByText('This is Changed.').waitFor()
    expect(await dialog(page).getByRole('alert').count()).toBe(0)
  })

  test('what the app takes out of an open form is not sent with it', async () => {
    const page = await openForm()
    await field(page).fill('We moved to weekly plans')
    await choose(page)
    await dialog(page).getByLabel('When').fill('2026-12-01')
    const id = String(workspace.modals('lena')[0]?.view.id)
    await slack.views.update({ view_id: id, view: form({ dated: false }) })
    await dialog(page).getByLabel('When').waitFor({ state: 'detached' })
    await save(page)
    await dialog(page).waitFor({ state: 'detached' })
    expect(JSON.stringify(workspace.record())).toContain('We moved to weekly plans')
  })

  test('the focus stays inside, and Escape gives it back', async () => {
    const page = await open()
    await openTab(page, 'Home')
    await page.getByRole('button', { name: 'Add a Note' }).focus()
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const inside = await page.evaluate(() => {
        const { activeElement } = document
        return activeElement === document.body || activeElement?.closest('dialog') !== null
      })
      expect(inside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent === 'Add a Note')
  })

  test('shortcuts open from a message and from anywhere', async () => {
    const page = await open()
    await send(page, 'keep me')
    await message(page, 'keep me').hover()
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: /Keep this/ }).click()
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Shortcuts' }).click()
    await page.getByRole('menuitem', { name: /New note/ }).click()
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await dialog(page).waitFor({ state: 'detached' })
  })
}
