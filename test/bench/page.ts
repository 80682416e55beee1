import { readFileSync } from 'node:fs'
import { buildPage } from '../../src/sandbox/page/build.ts'
import { startWorkspace, type Workspace } from '../../src/sandbox/workspace.ts'
import { openBrowser } from '../sandbox/page/browser.ts'
import { message } from '../sandbox/page/screen.ts'
import { aims, figure, median, table } from './figures.ts'

const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'))

type Run = { readonly ms: number; readonly frames: number; readonly slow: number }

/** A channel of 2,000 messages in the page: from its address to the newest message, and scrolling up. */
export async function benchPage(quick: boolean): Promise<string> {
  const delivery = { kind: 'socket' } as const
  await buildPage()
  const workspace = await startWorkspace({ port: 0, now: () => new Date(), manifest, delivery })
  for (let count = 1; count <= 2000; count += 1) {
    workspace.say(
      count % 7 === 0 ? 'marcus' : 'lena',
      '#leveling',
      `Message ${count}, which says a little more than that.`,
    )
  }
  const runs: Run[] = []
  try {
    // The first round fills caches; it does not count.
    await openOnce(workspace)
    for (let round = 0; round < (quick ? 1 : 5); round += 1) runs.push(await openOnce(workspace))
  } finally {
    await workspace.close()
  }
  return report(runs)
}

async function openOnce({ url }: Workspace): Promise<Run> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const started = performance.now()
    await page.goto(url)
    await message(page, 'Message 2000,').waitFor()
    const ms = performance.now() - started
    return { ms, ...(await page.locator('.timeline').evaluate(scrollUp)) }
  } finally {
    await browser.close()
  }
}

/** Scrolls up for 1.5 s, and counts the frames that took more than three times their time. */
function scrollUp(box: Element): Promise<{ frames: number; slow: number }> {
  return new Promise((resolve) => {
    let [frames, slow, last] = [0, 0, performance.now()]
    const end = last + 1500
    const step = (now: number) => {
      frames += 1
      if (now - last > 50) slow += 1
      last = now
      box.scrollBy(0, -600)
      if (now < end) requestAnimationFrame(step)
      else resolve({ frames, slow })
    }
    requestAnimationFrame(step)
  })
}

function report(runs: readonly Run[]): string {
  const share = median(runs.map(({ slow, frames }) => slow / frames))
  const ms = median(runs.map((run) => run.ms))
  return [
    `page: 2,000 messages in a channel, median of ${runs.length} rounds`,
    table([
      ['', 'opened ms', 'frames', 'slow frames'],
      [
        'page',
        ...(['ms', 'frames', 'slow'] as const).map((what) => figure(median(runs.map((run) => run[what])))),
      ],
    ]),
    aims([
      { what: 'milliseconds from its address to the newest message', aim: 5000, got: ms },
      { what: 'share of frames over 50 ms', aim: 0.25, got: share },
    ]),
  ].join('\n')
}
