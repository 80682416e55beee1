import { expect, test } from 'vitest'
import { become, composer, message, messages, notice, send, thread } from './screen.ts'
import type { Stage } from './stage.ts'

export function talking({ workspace, open }: Stage): void {
  test('a slash command is answered to its asker alone, and the button shares it with all', async () => {
    const page = await open()
    await send(page, '/example ops-excellence')
    const answer = message(page, 'You said ops-excellence')
    await answer.getByText('Only visible to you').waitFor()
    await become(page, 'Marcus Hale')
    expect(await messages(page).count()).toBe(0)
    await become(page, 'Lena Brandt')
    await answer.getByRole('button', { name: 'Post Here' }).click()
    await message(page, 'Shared by @Lena Brandt').waitFor()
    await become(page, 'Marcus Hale')
    await message(page, 'Shared by @Lena Brandt').waitFor()
    expect(await messages(page).count()).toBe(1)
  })

  test('a mention is answered in its thread, and a reply goes there too', async () => {
    const page = await open()
    await send(page, '@Example Bot what about partners?')
    await message(page, 'what about partners').getByRole('button', { name: '1 reply' }).click()
    await thread(page).getByText('I heard: what about partners?').waitFor()
    await thread(page).getByRole('textbox').fill('thank you')
    await thread(page).getByRole('textbox').press('Enter')
    await thread(page).getByRole('article').filter({ hasText: 'thank you' }).waitFor()
    await page.getByRole('button', { name: '2 replies' }).waitFor()
    await page.reload()
    await thread(page).getByRole('article').filter({ hasText: 'thank you' }).waitFor()
    await page.getByRole('button', { name: 'Close thread' }).click()
    expect(await thread(page).count()).toBe(0)
  })

  test('a direct message is answered', async () => {
    const page = await open('#/lena/@app/messages')
    await send(page, 'remind me')
    await message(page, 'You wrote: remind me').waitFor()
  })

  test('a channel with something new in it is marked until it is opened', async () => {
    const page = await open('#/lena/general')
    await composer(page).waitFor()
    workspace.say('marcus', '#leveling', 'Anyone here?')
    workspace.say('marcus', '#leveling', 'Hello?')
    await page.getByRole('button', { name: 'leveling 2 unread' }).click()
    await message(page, 'Hello?').waitFor()
    await page.getByRole('button', { name: 'leveling', exact: true }).waitFor()
    expect(await workspace.until(() => workspace.unread('lena').C07LEVEL5M1 === 0)).toBe(true)
  })

  test('a person edits, deletes and reacts', async () => {
    const page = await open()
    await send(page, 'one thign')
    await message(page, 'one thign').hover()
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Edit message' }).click()
    await page.getByRole('textbox', { name: 'Edit message' }).fill('one thing')
    await page.keyboard.press('Enter')
    await message(page, 'one thing').getByText('(edited)').waitFor()
    await message(page, 'one thing').hover()
    await page.getByRole('button', { name: 'Add reaction' }).click()
    await page.getByRole('menuitem', { name: 'eyes' }).click()
    await page.getByRole('button', { name: 'eyes: Lena Brandt' }).click()
    expect(
      await workspace.until(() => workspace.messages('lena', '#leveling')[0]?.reactions.length === 0),
    ).toBe(true)
    // The messages move when it goes, and away from under the mouse.
    await page.getByRole('button', { name: 'eyes: Lena Brandt' }).waitFor({ state: 'detached' })
    await message(page, 'one thing').hover()
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete message' }).click()
    await message(page, 'one thing').waitFor({ state: 'detached' })
  })

  test('the workspace says where the app is not, and the app can be brought there', async () => {
    const page = await open('#/lena/general')
    await send(page, '@Example Bot hello')
    await notice(page, 'they’re not in this channel').waitFor()
    await page.getByRole('button', { name: '4 members' }).click()
    await page.getByRole('menuitem', { name: 'Add Example Bot to this channel' }).click()
    await page.getByRole('button', { name: '5 members' }).waitFor()
    await send(page, '/nonsense')
    await notice(page, '/nonsense is not a valid command').waitFor()
  })
}
