import { expect, test } from 'vitest'
import { composer, message } from './screen.ts'
import type { Stage } from './stage.ts'

export function many({ workspace, open }: Stage): void {
  test('2,000 messages scroll without jank, keep their place, and lead back to the newest', async () => {
    for (let count = 1; count <= 2000; count += 1) {
      workspace.say(
        count % 7 === 0 ? 'marcus' : 'lena',
        '#leveling',
        `Message ${count}, which says a little more than that.`,
      )
    }
    const started = performance.now()
    const page = await open()
    await message(page, 'Message 2000,').waitFor()
    expect(performance.now() - started).toBeLessThan(5000)
    expect(await page.getByRole('article').count()).toBeLessThan(100)
    const frames = await page.evaluate(scrollUp)
    expect(frames.reached).toBeGreaterThan(5000)
    expect(frames.slow).toBeLessThan(frames.all * 0.25)
    const top = page.locator('.timeline')
    const seen = await top.evaluate((box) => box.scrollTop)
    workspace.say('marcus', '#leveling', 'And one more')
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

/** Scrolls up for 1.5 s, and counts the frames that took more than three times their time. */
function scrollUp(): Promise<{ all: number; slow: number; reached: number }> {
  const box = document.querySelector('.timeline')
  return new Promise((resolve) => {
    let [all, slow, last] = [0, 0, performance.now()]
    const end = last + 1500
    const step = (now: number) => {
      all += 1
      if (now - last > 50) slow += 1
      last = now
      box?.scrollBy(0, -600)
      if (now < end) requestAnimationFrame(step)
      else resolve({ all, slow, reached: -(box?.scrollTop ?? 0) })
    }
    requestAnimationFrame(step)
  })
}
