import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/read.ts'
import { writeDocx } from '../../src/documents/writing/docx.ts'
import { writeMarkdown } from '../../src/documents/writing/markdown.ts'
import type { Page } from '../../src/documents/writing/page.ts'

const odd = 'Half \ud800 of it\u0000, <b>&amp;]]> "quoted" 👩🏽‍🚀 العربية 漢字\r\nand a second line'

const page: Page = {
  title: 'Case for Senior',
  blocks: [
    { kind: 'title', text: 'Case for Senior' },
    {
      kind: 'facts',
      rows: [
        ['Role', 'Gardener'],
        ['Period', '1 Jan 2026 to 2 Feb 2026'],
      ],
    },
    { kind: 'text', text: 'First paragraph.\n\nSecond paragraph.', voice: 'owner' },
    { kind: 'heading', level: 1, text: 'Soil' },
    { kind: 'text', name: 'Compost', text: 'Keeps three heaps.', voice: 'guideline' },
    {
      kind: 'items',
      items: [
        { text: odd, voice: 'owner', details: '2 Feb 2026', link: 'https://garden.example/heaps?a=1&b=2' },
        { text: 'Turned it', voice: 'owner', details: '1 Jan 2026', link: 'javascript:alert(1)' },
      ],
    },
    { kind: 'page-end' },
    { kind: 'heading', level: 2, text: 'Questions' },
    {
      kind: 'items',
      ordered: true,
      items: ['Why now?', 'What next?'].map((text) => ({ text, voice: 'bot' })),
    },
    { kind: 'text', text: 'Made of notes.', voice: 'bot' },
  ],
}

test('a Word document has all words, in their order, and none that Word can’t read', async () => {
  const buffer = Buffer.from(await writeDocx(page))
  const { value, messages } = await mammoth.extractRawText({ buffer })
  expect(messages).toEqual([])
  expect(value.split('\n').filter(Boolean)).toEqual([
    'Case for Senior',
    'Role',
    'Gardener',
    'Period',
    '1 Jan 2026 to 2 Feb 2026',
    'First paragraph.',
    'Second paragraph.',
    'Soil',
    'Compost: Keeps three heaps.',
    'Half  of it, <b>&amp;]]> "quoted" 👩🏽‍🚀 العربية 漢字and a second line',
    '2 Feb 2026 · https://garden.example/heaps?a=1&b=2',
    'Turned it',
    '1 Jan 2026 · javascript:alert(1)',
    'Questions',
    'Why now?',
    'What next?',
    'Made of notes.',
  ])
})

test('whose words they are shows, and only a link of the web can be followed', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(page)) })
  expect(value).toContain('<em>Keeps three heaps.</em>')
  expect(value).not.toContain('<em>Turned it</em>')
  expect(value.match(/<a href/g)).toHaveLength(1)
  expect(value).toContain('漢字<br />and a second line')
  expect(value).toContain('<ol><li>Why now?</li><li>What next?</li></ol>')
})

test.each([
  ['Word', 'case.docx', async () => writeDocx(page)],
  ['Markdown', 'case.md', async () => Buffer.from(writeMarkdown(page))],
])('%s is read back by the readers of documents', async (_, name, write) => {
  const { blocks } = await readDocument({ name, bytes: await write() }, undefined)
  const text = JSON.stringify(blocks)
  for (const words of [
    'Case for Senior',
    'Keeps three heaps.',
    'and a second line',
    'Turned it',
    'What next?',
  ])
    expect(text).toContain(words)
})

test('Markdown takes no word for a mark', () => {
  const said = '# no heading\n- no item\n1. no number\n*no* _mark_ <b>tag</b> [link](x)'
  const text = writeMarkdown({
    title: 'T',
    blocks: [
      { kind: 'text', text: said, voice: 'owner' },
      { kind: 'text', text: 'One.\nTwo.', name: 'Name', voice: 'guideline' },
    ],
  })
  expect(text).toBe(
    '\\# no heading\n\\- no item\n1\\. no number\n\\*no\\* \\_mark\\_ \\<b>tag\\</b> \\[link\\](x)\n\n> **Name:** One.\n> Two.\n',
  )
})
