import { expect, test } from 'vitest'
import { z } from 'zod'
import { message } from './screen.ts'
import { specimens } from './specimens.ts'
import type { Stage } from './stage.ts'

const payload = z.object({ actions: z.array(z.looseObject({ action_id: z.string() })) })

export function pressing({ workspace, slack, open }: Stage): void {
  const start = async () => {
    for (const blocks of [specimens.actions, specimens.context_actions]) {
      const given = JSON.parse(JSON.stringify(blocks))
      await slack.chat.postMessage({ channel: 'C07LEVEL5M1', text: 'Press', blocks: given })
    }
    const page = await open()
    await message(page, 'Main').waitFor()
    return page
  }
  /** Everything that the app heard of this element, newest first. */
  const heard = (id: string) =>
    workspace.record().flatMap((entry) => {
      const read = payload.safeParse(entry.kind === 'envelope' ? entry.payload : undefined)
      return read.success ? read.data.actions.filter(({ action_id }) => action_id === id) : []
    })
  const action = (id: string) => workspace.until(() => heard(id)[0])

  test('a button tells the app, and one that asks first tells it after a yes', async () => {
    const page = await start()
    await page.getByRole('button', { name: 'Main' }).click()
    await action('main')
    await message(page, 'Main').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('alertdialog', { name: 'Delete it?' }).getByRole('button', { name: 'Keep' }).click()
    await message(page, 'Main').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await action('danger')
    expect(heard('danger')).toHaveLength(1)
  })

  test('menus, pickers and choices say what was chosen', async () => {
    const page = await start()
    await page.getByRole('button', { name: 'Choose a level' }).click()
    await page.getByRole('combobox').fill('sr')
    await page.keyboard.press('Enter')
    expect(await action('level')).toMatchObject({ selected_option: { text: { text: 'Sr. Mgr' } } })
    await page.getByRole('button', { name: 'More options' }).click()
    await page.getByRole('menuitem', { name: 'Copy' }).click()
    expect(await action('more')).toMatchObject({ selected_option: { value: 'copy' } })
    await page.getByLabel('Select a date', { exact: true }).fill('2026-12-01')
    expect(await action('day')).toMatchObject({ selected_date: '2026-12-01' })
    await page.getByLabel('Select a time').fill('10:15')
    expect(await action('time')).toMatchObject({ selected_time: '10:15' })
    await page.getByLabel('Select a date and time').fill('2026-12-01T10:00')
    expect(await action('moment')).toMatchObject({ selected_date_time: 1796115600 })
    await page.getByRole('radio', { name: 'Principal' }).check()
    expect(await action('one')).toMatchObject({ selected_option: { value: 'principal' } })
    await page.getByRole('checkbox', { name: 'Mgr III' }).check()
    expect(await action('many')).toMatchObject({
      selected_options: [{ value: 'sr. mgr' }, { value: 'mgr iii' }],
    })
  })

  test('people, channels and an external menu can be chosen from', async () => {
    const page = await start()
    await page.getByRole('button', { name: 'Choose a person' }).click()
    await page.getByRole('option', { name: /Ananya Iyer/ }).click()
    expect(await action('user')).toMatchObject({ selected_user: 'U07ANYA8IY3' })
    await page.getByRole('button', { name: 'Choose channels' }).click()
    await page.getByRole('option', { name: '#leveling' }).click()
    await page.getByRole('option', { name: '#general' }).click()
    await page.keyboard.press('Escape')
    await workspace.until(() => heard('channels').length === 2)
    expect(await action('channels')).toMatchObject({ selected_channels: ['C07LEVEL5M1', 'C07GENRL2K4'] })
    await page.getByRole('button', { name: 'Search a dimension' }).click()
    await page.getByRole('combobox').fill('le')
    await page.getByRole('option', { name: 'Learning' }).click()
    expect(await action('external')).toMatchObject({ selected_option: { value: 'Learning' } })
  })

  test('feedback stays pressed', async () => {
    const page = await start()
    await page.getByRole('button', { name: 'Good' }).click()
    expect(await action('feedback')).toMatchObject({ value: 'good' })
    expect(await page.getByRole('button', { name: 'Good' }).getAttribute('aria-pressed')).toBe('true')
  })
}
