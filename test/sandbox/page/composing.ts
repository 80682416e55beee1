import { expect, test } from 'vitest'
import { composer, message, messages } from './screen.ts'
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
