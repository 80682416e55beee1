import { expect, test } from 'vitest'
import { composer, message } from './screen.ts'
import type { Stage } from './stage.ts'

export function many({ workspace, open }: Stage): void {
  test('2,000 messages are drawn a few at a time, keep their place, and lead back to the newest', async () => {
    // Where the app is not: it would be told of each.
    for (let count = 1; count <= 2000; count += 1) workspace.say('lena', '#general', `Message ${count}.`)
    const page = await open('#/lena/general')
    await message(page, 'Message 2000.').waitFor()
    expect(await page.getByRole('article').count()).toBeLessThan(100)
    const top = page.locator('.timeline')
    await top.evaluate(scrollUp)
    const seen = await top.evaluate((box) => box.scrollTop)
    expect(seen).toBeLessThan(-5000)
    workspace.say('marcus', '#general', 'And one more')
    await page.waitForFunction(() =>
      document.querySelector('.entries')?.textContent?.includes('And one more'),
    )
    expect(await top.evaluate((box) => box.scrollTop)).toBeLessThan(seen + 200)
    await page.getByRole('button', { name: 'Jump to newest' }).click()
    await message(page, 'And one more').waitFor()
    expect(await top.evaluate((box) => box.scrollTop)).toBe(0)
    await composer(page).focus()
  })
}

/** As a wheel would, a little in each frame: what is above is drawn when it comes near. */
async function scrollUp(box: Element): Promise<void> {
  for (let frame = 0; frame < 200 && box.scrollTop > -6000; frame += 1) {
    box.scrollBy(0, -600)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
