import { expect, test } from 'vitest'
import { composer, drawer, inspect, message, messages, send } from './screen.ts'
import type { Stage } from './stage.ts'

export function inspecting({ workspace, slack, coming, open }: Stage): void {
  test('the inspector shows what crossed the wire, newest first, and filters it', async () => {
    const page = await open()
    await send(page, '@Example Bot hello')
    await message(page, 'hello').getByText('1 reply').waitFor()
    await slack.chat.postMessage({ channel: 'C0NOWHERE', text: 'lost' }).catch(() => undefined)
    await inspect(page, 'Traffic')
    const rows = drawer(page).getByRole('listitem')
    await rows.first().getByText('channel_not_found').waitFor()
    await drawer(page).getByRole('button', { name: 'errors' }).click()
    expect(await rows.count()).toBe(1)
    await drawer(page).getByRole('button', { name: 'envelopes' }).click()
    await drawer(page).getByRole('searchbox').fill('app_mention')
    await drawer(page).getByText('events_api: app_mention').click()
    await drawer(page).getByText('"<@U07GD2VELQ5> hello"').waitFor()
    expect(await rows.first().textContent()).toMatch(/acked\d+ ms/)
  })

  test('the clock goes forward, to a moment, and back to now', async () => {
    const page = await open()
    await inspect(page, 'Clock')
    await drawer(page).getByRole('button', { name: '+1 week' }).click()
    await drawer(page).getByText('set in 7 days').waitFor()
    expect(workspace.clock.now().getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await drawer(page).getByLabel('Jump to').fill('2030-01-07T09:00')
    await drawer(page).getByRole('button', { name: 'Jump', exact: true }).click()
    await drawer(page)
      .getByText(/Monday, January 7, 2030|Monday, January 07, 2030/)
      .waitFor()
    expect(workspace.clock.now().toISOString()).toMatch(/^2030-01-07T08:00/)
    await send(page, 'from the future')
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    await drawer(page).getByRole('button', { name: 'Back to now' }).click()
    await drawer(page).getByText('the real time').waitFor()
  })

  test('a jump to what the app does next says what came of it, and leads there', async () => {
    const at = new Date('2030-01-04T14:00:00Z')
    const became = async () => [
      { text: 'lena: nothing came.' },
      { text: 'marcus: it came.', reader: 'marcus' },
    ]
    coming.next = { at, what: 'the next nudge', became }
    const page = await open()
    await inspect(page, 'Clock')
    await drawer(page)
      .getByRole('button', { name: /^Jump to the next nudge: Fri, Jan 4,? 3:00 PM$/ })
      .click()
    await drawer(page).getByText('What came of the next nudge, Fri').waitFor()
    await drawer(page).getByText('lena: nothing came.').waitFor()
    expect(workspace.clock.now().toISOString()).toMatch(/^2030-01-04T14:00:/)
    await drawer(page).getByRole('link', { name: 'See it as Marcus Hale' }).click()
    await page.getByRole('button', { name: /^You are Marcus Hale/ }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/marcus/@app/messages')
  })

  test('faults strike from the drawer until they are taken away', async () => {
    const page = await open()
    await inspect(page, 'Faults')
    await drawer(page).getByLabel('What happens').selectOption({ label: '500' })
    await drawer(page).getByLabel('To calls of').fill('chat.postMessage')
    await drawer(page).getByRole('button', { name: 'Add' }).click()
    await drawer(page).getByText('500 · chat.postMessage · always').waitFor()
    expect(workspace.faults().rules).toMatchObject([
      { method: 'chat.postMessage', fault: { kind: 'server_error' } },
    ])
    await expect(slack.chat.postMessage({ channel: 'C07LEVEL5M1', text: 'no' })).rejects.toThrow()
    await drawer(page).getByLabel('Deliver every event twice').click()
    await expect.poll(() => workspace.faults().duplicateEvents).toBe(1)
    await drawer(page).getByRole('button', { name: 'Clear all faults' }).click()
    await drawer(page).getByText('No faults: calls succeed.').waitFor()
    expect(workspace.faults().duplicateEvents).toBe(0)
  })

  test('a reset starts afresh', async () => {
    const page = await open()
    await send(page, 'soon gone')
    await message(page, 'soon gone').waitFor()
    await inspect(page, 'Reset')
    await drawer(page).getByRole('button', { name: 'Reset the workspace' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click()
    await message(page, 'soon gone').waitFor({ state: 'detached' })
    expect(await messages(page).count()).toBe(0)
    await send(page, 'and on')
    await message(page, 'and on').waitFor()
  })

  test('a lost workspace is said, and found again', async () => {
    const page = await open()
    await composer(page).waitFor()
    await page.route('**/sandbox/events*', (route) => route.abort())
    await page.reload()
    await page.getByText('The workspace does not answer.').waitFor()
    await page.unroute('**/sandbox/events*')
    await page.getByText('The workspace does not answer.').waitFor({ state: 'detached' })
  })
}
