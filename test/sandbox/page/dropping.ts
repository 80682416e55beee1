import { expect, test } from 'vitest'
import { drawer, inspect } from './screen.ts'
import type { Stage } from './stage.ts'

/** The last of all: Bolt takes some seconds to come back. */
export function dropping({ workspace, open }: Stage): void {
  test('the sockets of the app are dropped from the drawer', async () => {
    const page = await open()
    await inspect(page, 'Faults')
    await drawer(page).getByRole('button', { name: 'Drop the sockets now' }).click()
    await expect.poll(() => workspace.connections()).toBe(0)
    await page.getByText('Example Bot is not connected').waitFor()
  })
}
