import type { Browser, Locator, Page } from 'playwright-core'

/** How a thing is looked at: in light, in dark, and on a phone, where parts that fold are opened. */
export const looks = ['light', 'dark', 'phone'] as const
type Look = (typeof looks)[number]

export type Eyes = { readonly look: Look; readonly page: Page }

export async function openEyes(browser: Browser): Promise<Eyes[]> {
  return Promise.all(
    looks.map(async (look) => {
      const page = await browser.newPage({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
        viewport: sizeOf(look),
      })
      page.setDefaultTimeout(60_000)
      return { look, page }
    }),
  )
}

const sizeOf = (look: Look) => (look === 'phone' ? { width: 390, height: 844 } : { width: 1100, height: 700 })

/** The tallest picture that a browser takes, in pixels: what is longer shows its end. */
const tallest = 16_000

export type Sight = {
  /** Where it is in the page: `#/lena/@app/messages`. */
  readonly hash: string
  readonly of: (page: Page) => Locator
  /** What is pressed first to see it. */
  readonly open?: (page: Page) => Promise<void>
}

/** A picture of the whole of something, as tall as it is. */
export async function picture({ look, page }: Eyes, url: string, { hash, of, open }: Sight): Promise<Buffer> {
  await page.setViewportSize(sizeOf(look))
  // The page is loaded anew: nothing of what was looked at before is in it.
  await page.goto('about:blank')
  await page.goto(`${url}/${hash}`)
  await open?.(page)
  const thing = of(page)
  await thing.waitFor()
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await page.evaluate(drawWhole)
  if (look === 'phone') await thing.evaluate(unfold)
  await thing.evaluate(asTallAsTheWindow)
  for (let tries = 0; tries < 3; tries += 1) {
    const hidden = await thing.evaluate(hiddenHeight)
    const { width, height } = page.viewportSize() ?? sizeOf(look)
    if (hidden === 0 || height >= tallest) break
    await page.setViewportSize({ width, height: Math.min(tallest, height + hidden) })
  }
  const box = await thing.boundingBox()
  const { width, height } = page.viewportSize() ?? sizeOf(look)
  if (!box || box.height <= height) return thing.screenshot()
  const top = Math.max(0, box.y)
  return page.screenshot({
    clip: { x: box.x, y: top, width: Math.min(box.width, width), height: height - top },
  })
}

/** What is out of sight isn’t drawn, and would be of another height. */
const drawWhole = (): void => {
  for (const entry of document.querySelectorAll<HTMLElement>('.entry-message'))
    entry.style.setProperty('content-visibility', 'visible')
}

const unfold = (thing: Element): void => {
  for (const part of thing.querySelectorAll<HTMLDetailsElement>('details.container')) part.open = true
}

/** A form scrolls where it is taller than some height: here it may be as tall as it likes. */
const asTallAsTheWindow = (thing: HTMLElement | SVGElement): void => {
  if (thing.matches('dialog')) thing.style.maxHeight = 'calc(100dvh - 3rem)'
}

/** How much more room it would take to see all of it: what scrolls behind a form doesn’t count. */
const hiddenHeight = (thing: Element): number => {
  const around = thing.closest('.timeline, .home, dialog')
  const inside = [...thing.querySelectorAll('.timeline, .home, .dialog-body')]
  return Math.max(
    0,
    ...[...(around ? [around] : []), ...inside].map(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    ),
  )
}
