import { expect, test } from 'vitest'
import { composer, message, messages, notice } from './screen.ts'
import type { Stage } from './stage.ts'

export function composing({ workspace, open }: Stage): void {
  test('a slash lists the commands, with how they are used', async () => {
    const page = await open()
    await composer(page).fill('/ex')
    await page.getByRole('option', { name: /\/example compare ops-excellence/ }).waitFor()
    await composer(page).press('Tab')
    expect(await composer(page).inputValue()).toBe('/example ')
    await page.getByText('Usage: /example compare ops-excellence').waitFor()
  })

  test('a newcomer is offered something to begin with, and the app where it is missing', async () => {
    const page = await open('#/lena/general')
    await page.getByText('Example Bot is not in this channel.').waitFor()
    await page.getByRole('button', { name: 'Add Example Bot' }).click()
    await page.getByRole('button', { name: '/example compare ops-excellence' }).click()
    await message(page, 'You said compare ops-excellence').waitFor()
    await page.getByRole('button', { name: '@Example Bot help' }).click()
    await message(page, '@Example Bot help').getByText('1 reply').waitFor()
  })

  test('/invite brings the app into a channel, and says so', async () => {
    const page = await open('#/lena/general')
    await composer(page).fill('/inv')
    await page.getByRole('option', { name: /\/invite @name/ }).waitFor()
    await composer(page).press('Tab')
    await composer(page).pressSequentially('@exa')
    await composer(page).press('Enter')
    await composer(page).press('Enter')
    await notice(page, 'You added @Example Bot to #general.').waitFor()
    expect(workspace.channel('#general').members).toContain(workspace.botUserId)
  })

  test('a file goes with the words or alone, and can be taken off before', async () => {
    const page = await open('#/lena/@app/messages')
    const file = (name: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from('{"notes":[]}'),
    })
    const attached = page.getByRole('list', { name: 'Attached files' })
    await page.locator('input[type=file]').setInputFiles([file('one.json'), file('two.json')])
    await attached.getByRole('button', { name: 'Take one.json off' }).click()
    await page.getByRole('button', { name: 'Send' }).click()
    await messages(page).getByText('12 bytes').waitFor()
    await messages(page).getByText('{"notes":[]}').waitFor()
    expect(await attached.count()).toBe(0)
    expect(workspace.messages('lena', 'dm')[0]).toMatchObject({ text: '', files: [{ name: 'two.json' }] })
    await page.locator('input[type=file]').setInputFiles([{ ...file('empty.json'), buffer: Buffer.alloc(0) }])
    await composer(page).fill('look')
    await composer(page).press('Enter')
    await page.getByText('empty.json is empty, and Slack takes no empty file.').waitFor()
    expect(await attached.getByText('empty.json').count()).toBe(1)
  })

  test('a file can be dropped anywhere on the conversation', async () => {
    const page = await open('#/lena/@app/messages')
    await composer(page).waitFor()
    const held = await page.evaluateHandle(() => {
      const held = new DataTransfer()
      held.items.add(new File(['{}'], 'my-notes.json', { type: 'application/json' }))
      return held
    })
    await page.dispatchEvent('.timeline', 'dragover', { dataTransfer: held })
    await page.getByText('Let go to attach it').waitFor()
    await page.dispatchEvent('.timeline', 'drop', { dataTransfer: held })
    await page.getByRole('list', { name: 'Attached files' }).getByText('my-notes.json').waitFor()
    await composer(page).press('Enter')
    await messages(page).getByText('2 bytes').waitFor()
  })

  test('an at sign completes people and the app, a hash sign channels, and they are sent as mentions', async () => {
    const page = await open('#/marcus/leveling')
    await composer(page).fill('@le')
    await composer(page).press('Enter')
    await composer(page).pressSequentially('see #gen')
    await composer(page).press('Enter')
    await composer(page).pressSequentially('and @exa')
    await composer(page).press('Enter')
    expect(await composer(page).inputValue()).toBe('@lena see #general and @Example Bot ')
    await composer(page).press('Enter')
    await message(page, '@Lena Brandt see #general and @Example Bot').waitFor()
    const [sent] = workspace.messages('marcus', '#leveling')
    expect(sent?.text).toBe('<@U07LENA4BR7> see <#C07GENRL2K4|general> and <@U07GD2VELQ5>')
  })

  test('Enter sends, Shift+Enter begins a line, and Escape sends nothing', async () => {
    const page = await open()
    await composer(page).fill('first')
    await composer(page).press('Shift+Enter')
    await composer(page).pressSequentially('second')
    expect(await messages(page).count()).toBe(0)
    await composer(page).press('Escape')
    await composer(page).press('Enter')
    await message(page, 'first').waitFor()
    expect(workspace.messages('lena', '#leveling')[0]?.text).toBe('first\nsecond')
    expect(await composer(page).inputValue()).toBe('')
  })

  test('Up brings back what was sent before, and Down leads back', async () => {
    const page = await open()
    for (const words of ['one', 'two']) {
      await composer(page).fill(words)
      await composer(page).press('Enter')
    }
    const pressed = async (key: string) => {
      await composer(page).press(key)
      return composer(page).inputValue()
    }
    expect(await pressed('ArrowUp')).toBe('two')
    expect(await pressed('ArrowUp')).toBe('one')
    expect(await pressed('ArrowDown')).toBe('two')
    expect(await pressed('ArrowDown')).toBe('')
  })
}
