import { expect, test } from 'vitest'
import { message, messages } from './screen.ts'
import { specimens } from './specimens.ts'
import type { Stage } from './stage.ts'

export function drawing({ slack, open }: Stage): void {
  const post = async (text: string, blocks: readonly object[]) =>
    slack.chat.postMessage({ channel: 'C07LEVEL5M1', text, blocks: JSON.parse(JSON.stringify(blocks)) })

  test('each kind of block is drawn', async () => {
    // High enough for all of them at once: only messages near the window are drawn.
    const page = await open()
    await page.setViewportSize({ width: 1280, height: 9000 })
    const lists = Object.entries(specimens).flatMap(([kind, given]) => named(kind, given))
    for (const { name, blocks } of lists) await post(name, [...blocks, marking(name)])
    await slack.chat.postMessage({ channel: 'C07LEVEL5M1', text: 'That is all' })
    await message(page, 'That is all').waitFor()
    const drawn = await page.locator('main .message').evaluateAll(blocksOf)
    expect(drawn.slice(0, -1)).toEqual(
      lists.map(({ name, blocks }) => [...blocks.map(({ type }) => type), `That was ${name}`]),
    )
    expect(await messages(page).locator('.unknown').count()).toBe(0)
  })

  test('mrkdwn is read as Slack reads it', async () => {
    await post('mrkdwn', specimens.section)
    const page = await open()
    const html = await message(page, 'Bold').locator('.words').first().innerHTML()
    expect(html).toContain('<strong>Bold</strong>, <em>italic</em>, <s>struck</s>')
    expect(html).toContain('2 * 3 * 4, snake_case, &lt;b&gt; &amp;')
    expect(html).toContain('href="https://example.com/?a=1&amp;b=2"')
    expect(html).toContain('@Lena Brandt')
    expect(html).toContain('Saturday, November 22, 2025 at 3:00 AM')
    expect(html).toMatch(/<blockquote[^>]*>a quotation<\/blockquote><pre[^>]*>fenced \*code\*<\/pre>/)
  })

  test('a data table sorts and turns its pages', async () => {
    await post('table', specimens.data_table)
    const page = await open()
    const first = page.getByRole('table').getByRole('rowheader').first()
    await page.getByRole('button', { name: 'Notes' }).click()
    expect(await first.textContent()).toBe('Customer')
    await page.getByRole('button', { name: 'Notes' }).click()
    expect(await first.textContent()).toBe('Leadership')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('Page 2 of 2 · 7 rows').waitFor()
    expect(await page.getByRole('table').getByRole('row').count()).toBe(3)
  })

  test('a block that it does not know is shown as it came', async () => {
    await post('strange', specimens.header)
    const page = await open()
    await page.route('**/sandbox/messages*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replace('"type":"header"', '"type":"hologram"'),
      })
    })
    await page.reload()
    await page.getByText('This page cannot draw a block of the type hologram.').waitFor()
    await page.getByText('"text": "Operational Excellence"').waitFor()
  })
}

/** Each message has one of its own, so that one that is missing is missed. */
const marking = (name: string) => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: `That was ${name}` }],
})

/** Of each message the kinds of its own blocks that show something, and what the last one says. */
function blocksOf(drawn: readonly Element[]): string[][] {
  return drawn.map((message) => {
    const outer = [...message.querySelectorAll('.block')].filter(
      (block) => block.parentElement?.closest('.block') === null,
    )
    const kinds = outer
      .filter((block) => block.firstElementChild?.getBoundingClientRect().width)
      .map(({ className }) => className.replace('block block-', ''))
    return [...kinds.slice(0, -1), outer.at(-1)?.textContent ?? '']
  })
}

type Kind = { readonly type: string }

/** One list of blocks for each message of a kind. */
function named(kind: string, given: readonly (Kind | readonly Kind[])[]): { name: string; blocks: Kind[] }[] {
  const lists = given.filter((one) => Array.isArray(one))
  if (lists.length === 0) return [{ name: kind, blocks: given.flat() }]
  return lists.map((blocks, index) => ({ name: `${kind}-${index + 1}`, blocks: [blocks].flat() }))
}
