import { expect, test } from 'vitest'
import { worded } from '../../src/bot/codec.ts'
import { shownReply } from '../../src/bot/features/share/shown-reply.ts'
import { commentParts } from '../../src/bot/shares/parts.ts'
import { writtenParts } from '../../src/bot/shares/written.ts'
import type { Share, ShareComment, Shared } from '../../src/domain/shares/share.ts'
import { mostCopied, sharedSchema } from '../../src/domain/shares/share.ts'
import { limits } from '../../src/slack/views/limits.ts'
import { answerView } from '../../src/slack/views/views.ts'
import { noon, shipped } from '../running.ts'

const share: Share = {
  id: '00000000-0000-7000-8000-000000000001',
  teamId: 'T1',
  ownerId: 'lena',
  readerId: 'marcus',
  kind: 'case',
  at: noon,
  endsAt: noon,
  sentAt: noon,
  openedAt: noon,
  lastOpenedAt: noon,
}
const sides = { me: 'marcus', other: 'Lena Brandt', zone: 'Europe/Berlin' }

const commentsOf = (count: number, block: string): ShareComment[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-7000-8000-${`${index}`.padStart(12, '0')}`,
    by: index % 2 === 0 ? 'lena' : 'marcus',
    block,
    at: noon,
    text: `Comment ${index + 1} of ${block}. ${'wide '.repeat(590)}`,
  }))

/** The view of one page, as JSON, and its blocks. */
function viewOf(shared: Shared, comments: readonly ShareComment[], page: number) {
  const marks = Object.fromEntries(shared.rated.map(({ id }) => [id, 2]))
  const reply = shownReply(
    { share, shared },
    {
      ...sides,
      page,
      library: shipped,
      said: commentParts(shared, comments, sides),
      written: writtenParts(share, comments, sides),
      ratings: ['lena', 'marcus'].map((by) => ({ by, at: noon, blind: false, marks })),
    },
  )
  const { blocks } = answerView(worded(reply, shipped))
  return { blocks, json: JSON.stringify(blocks) }
}

const blocksOf = (count: number, letters: number): Shared['blocks'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `part-${index + 1}`,
    title: `Part ${index + 1}`,
    text: 'long '.repeat(letters / 5),
    facts: [['Result', 'more '.repeat(500)]],
    beside: { level: 'Sr. Mgr', text: 'said '.repeat(590) },
  }))

const rated = (count: number): Shared['rated'] =>
  Array.from({ length: count }, (_, index) => ({ id: `one-${index}`, name: `One ${index}` }))

test('the newest comments of a page are shown, with a line for the others of each piece', () => {
  const shared = { title: 'Two', blocks: blocksOf(2, 50), rated: [] }
  const { json } = viewOf(shared, [...commentsOf(12, 'part-1'), ...commentsOf(8, 'part-2')], 0)
  expect(json).toContain('5 earlier comments aren’t shown here.')
  expect(json).not.toContain('Comment 5 of part-1.')
  expect(json).toContain('Comment 6 of part-1.')
  expect(json).toContain('Comment 12 of part-1.')
  expect(json).toContain('Comment 1 of part-2.')
})

test.each([
  ['the longest pieces', 20_000, 40],
  ['short ones', 50, 40],
  ['those between', 6_000, 12],
])('however much is shown, said and rated, a view has room for its buttons: %s', (_, letters, ratings) => {
  const shared = { title: 'All of it', blocks: blocksOf(12, letters), rated: rated(ratings) }
  const comments = shared.blocks.flatMap(({ id }) => commentsOf(30, id))
  const seen = new Set<string>()
  for (let page = 0; ; page += 1) {
    const { blocks, json } = viewOf(shared, comments, page)
    expect(blocks.length).toBeLessThan(limits.viewBlocks)
    expect(json).toContain('"Comment"')
    for (const { title } of shared.blocks) if (json.includes(`"${title}"`)) seen.add(title)
    if (!json.includes('"Next (')) break
  }
  expect(seen.size).toBe(12)
})

/** Words that end in `end`, cut where the least of them stands in a block of Slack's. */
const hardToCut = (length: number, end: string): string =>
  `${'x'.repeat(1_501)} `.repeat(Math.ceil(length / 1_502)).slice(0, length - end.length) + end

test.each([
  ['none', 0],
  ['as many as can be', mostCopied.rated],
])('the largest copy that there can be is shown whole, page by page; rated: %s', (_, ratings) => {
  const ends = Array.from({ length: mostCopied.facts }, (_, index) => `-end-of-${index}-`)
  const most = {
    title: hardToCut(mostCopied.line, '-title'),
    text: hardToCut(mostCopied.text, '-end-of-text-'),
    facts: ends.map((end) => ['n'.repeat(mostCopied.line), hardToCut(mostCopied.text, end)]),
    beside: { level: 'l'.repeat(mostCopied.line), text: hardToCut(mostCopied.beside, '-end-of-beside-') },
  }
  const shared = sharedSchema.parse({
    title: 'All of it',
    blocks: ['one', 'two'].map((id) => ({ ...most, id })),
    rated: rated(ratings).map(({ id }) => ({ id, name: 'r'.repeat(mostCopied.line) })),
  })
  const comments = shared.blocks.flatMap(({ id }) => commentsOf(30, id))
  const seen = new Map<string, number>()
  for (let page = 0; ; page += 1) {
    const { blocks, json } = viewOf(shared, comments, page)
    expect(blocks.length).toBeLessThan(limits.viewBlocks)
    expect(json).toContain('"Comment"')
    for (const end of [
      ...ends,
      '-end-of-text-',
      '-end-of-beside-',
      'Comment 29 of one.',
      'Comment 29 of two.',
    ])
      if (json.includes(end)) seen.set(end, (seen.get(end) ?? 0) + 1)
    if (!json.includes('"Next (')) break
  }
  expect(Object.fromEntries(seen)).toEqual({
    ...Object.fromEntries([...ends, '-end-of-text-', '-end-of-beside-'].map((end) => [end, 2])),
    'Comment 29 of one.': 1,
    'Comment 29 of two.': 1,
  })
})
