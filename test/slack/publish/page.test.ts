import { expect, onTestFinished, test } from 'vitest'
import { openBrowser } from '../../sandbox/page/browser.ts'
import { upToDatePage } from '../../sandbox/page/built.ts'
import { gardenDocx, publishing } from './running.ts'

test('an admin publishes a document in the browser', { timeout: 120_000 }, async () => {
  const [app] = await Promise.all([publishing(), upToDatePage()])
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
  page.setDefaultTimeout(60_000)
  await page.goto(app.workspace.url)
  await page.getByRole('button', { name: /You are/ }).click()
  await page.getByText('Marcus Hale').first().click()
  await page
    .getByRole('button', { name: /Level Guide/ })
    .first()
    .click()
  const buffer = Buffer.from(gardenDocx['gardeners-ladder.docx'])
  const file = { name: 'gardeners-ladder.docx', mimeType: 'application/octet-stream', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Send', exact: false }).first().click()
  await page.getByText('Preview: Gardener Role Guideline').first().waitFor()
  await page.getByRole('button', { name: 'Change Something' }).click()
  await page.getByLabel('Version').fill('2027')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Version 2027, for this workspace alone').first().waitFor()
  await page.getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('button', { name: 'Publish', exact: true }).last().click()
  await page.getByText('is published, version 2027').first().waitFor()
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await page.getByRole('button', { name: 'More options' }).last().click()
  await page.getByRole('menuitem', { name: 'Publish Guidelines' }).click()
  await page.getByText('Guideline, version 2027, published by Marcus Hale').first().waitFor()
  expect(await page.getByRole('button', { name: 'Open' }).count()).toBeGreaterThan(0)
})
