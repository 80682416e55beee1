import type { Locator, Page } from 'playwright-core'

/** The parts of the page, as people would name them. */
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: /^Message / })
export const messages = (page: Page): Locator => page.getByRole('main').getByRole('article')
export const message = (page: Page, text: string): Locator => messages(page).filter({ hasText: text })
export const thread = (page: Page): Locator => page.getByRole('complementary', { name: /^Thread/ })
export const drawer = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })
export const dialog = (page: Page): Locator => page.getByRole('dialog')

export const notice = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: text })

export async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text)
  await composer(page).press('Escape')
  await composer(page).press('Enter')
}

export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You are/ }).click()
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: new RegExp(`^You are ${name}`) }).waitFor()
}

export async function openTab(page: Page, name: 'Home' | 'Messages' | 'About'): Promise<void> {
  await page.getByRole('button', { name: /^Example Bot/ }).click()
  await page.getByRole('button', { name, exact: true }).click()
}

export async function inspect(page: Page, tab: 'Traffic' | 'Clock' | 'Faults' | 'Reset'): Promise<void> {
  await page.getByRole('button', { name: 'Inspector', exact: true }).click()
  await drawer(page).getByRole('button', { name: tab, exact: true }).click()
}
