import { expect, test } from 'vitest'
import { auditOfPosting } from '../../../src/domain/import/audit/posting.ts'
import type { Block, ReadDocument } from '../../../src/domain/import/blocks.ts'
import { understandPosting } from '../../../src/domain/import/posting/posting.ts'
import type { Posting } from '../../../src/domain/library/posting.ts'

const heading = (text: string, depth = 2): Block => ({ kind: 'heading', at: `over ${text}`, text, depth })
const item = (text: string): Block => ({ kind: 'item', at: `at ${text}`, text, ordered: false })
const line = (text: string): Block => ({ kind: 'paragraph', at: `at ${text}`, text })

const document = (...more: Block[]): ReadDocument => ({
  blocks: [
    heading('Gardener', 1),
    heading('Tasks'),
    item('Digs the beds in spring.'),
    heading('Requirements'),
    item('Two green thumbs.'),
    heading('Benefits'),
    item('All the apples you can eat.'),
    ...more,
  ],
  leftOut: [],
})

const asked = (read: ReadDocument, change: (posting: Posting) => Partial<Posting> = () => ({})) => {
  const { posting, leftOut } = understandPosting(read, { guidelines: [] })
  return auditOfPosting({ document: read, posting: { ...posting, ...change(posting) }, leftOut }).map(
    ({ text }) => text,
  )
}

test('a posting that was read right leaves nothing to ask', () => {
  expect(asked(document())).toEqual([])
  expect(asked(document(line('Where do I sign?'), line('Call us.')))).toEqual([])
})

test('a section that was lost is asked about, and words that stand nowhere', () => {
  const without = asked(document(), ({ sections }) => ({ sections: sections.slice(0, 2) }))
  expect(without).toEqual([
    expect.stringContaining('“Benefits” looks like a heading in the document'),
    expect.stringContaining(
      'words of the document aren’t anywhere in this file (over Benefits: “Benefits” and 1 more)',
    ),
  ])
})

test('a line that stands alone over a list is asked about where it begins no section', () => {
  expect(asked(document(line('Our tools and sheds'), item('A spade.')))).toEqual([
    expect.stringContaining('“Our tools and sheds” looks like a heading in the document'),
  ])
})

test('what is of the page and not of the posting is asked about', () => {
  expect(asked(document(heading('Attachments'), line('The shed, shed.jpg (image/jpeg)')))).toEqual([
    expect.stringContaining(
      '“Attachments”, “The shed, shed.jpg (image/jpeg)” looks like part of the web page',
    ),
  ])
})

test('notes for a few are asked about', () => {
  const { remarks } = understandPosting(document(line('Internal note: do not publish the wage.')), {
    guidelines: [],
  })
  expect(remarks.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('looks like an internal note'),
  )
})
