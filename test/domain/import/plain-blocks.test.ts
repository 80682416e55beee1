import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/domain/import/blocks.ts'
import { headOf } from '../../../src/domain/import/head.ts'
import { plainBlocks } from '../../../src/domain/import/plain-blocks.ts'

const told = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `h${block.depth} ${block.text}`
    case 'item':
      return `${block.ordered ? '1.' : '-'} ${block.label === undefined ? '' : `[${block.label}] `}${block.text}`
    case 'paragraph':
      return `p ${block.label === undefined ? '' : `[${block.label}] `}${block.text}`
    default:
      return block.kind
  }
}
const blocks = (text: string): string[] => plainBlocks(text).blocks.map(told)
/** After a title and a first paragraph, and with something below. */
const within = (text: string): string[] => blocks(`Title\n\nFirst.\n\n${text}\n\nLast.`).slice(2, -1)

const long = 'The gardeners of the town keep forty parks in all of its quarters,'

describe('in a text without markup', () => {
  test.each<[string, string, string[]]>([
    ['a line of a few words that stands apart is a heading', 'What you do', ['h2 What you do']],
    ['one that ends as a sentence is none', 'What you do.', ['p What you do.']],
    ['nor is one in small letters', 'what you like', ['p what you like']],
    ['capitals are one', 'WHAT YOU DO', ['h2 WHAT YOU DO']],
    [
      'eight words are one',
      'One two three four five six seven eight',
      ['h2 One two three four five six seven eight'],
    ],
    [
      'nine are none',
      'One two three four five six seven eight nine',
      ['p One two three four five six seven eight nine'],
    ],
    ['a colon ends one', 'what you like:', ['h2 what you like']],
    ['five words before a colon are one', 'a b c d e:', ['h2 a b c d e']],
    ['six are none', 'a b c d e f:', ['p a b c d e f:']],
    ['a label is no heading', 'Location: Bremen', ['p [Location] Bremen']],
    [
      'a known heading needs no space above it',
      'Some words.\nResponsibilities\nDig.',
      ['p Some words.', 'h2 Responsibilities', 'p Dig.'],
    ],
    [
      'with more than six words it does',
      'Some words.\nThese are the responsibilities of our best\nDig.',
      ['p Some words.\nThese are the responsibilities of our best\nDig.'],
    ],
    ['another line needs it', 'Some words.\nOur Dog\nRex.', ['p Some words.\nOur Dog\nRex.']],
    ['a line underlined is a heading', 'our dog\n-------\nRex.', ['h2 our dog', 'p Rex.']],
    ['with equal signs, a first one', 'our dog\n===\nRex.', ['h1 our dog', 'p Rex.']],
    ['a line of marks apart is a rule', 'Dig.\n\n---\n\nRex.', ['p Dig.', 'rule', 'p Rex.']],
    ['two marks are none', 'Dig.\n\n--\n\nRex.', ['p Dig.', 'p --', 'p Rex.']],
    ['under a heading there is no rule', 'Our Dog\n-------\nRex.', ['h2 Our Dog', 'p Rex.']],
    ['points are items', '- Dig\n* Weed\n• Tools: rake', ['- Dig', '- Weed', '- [Tools] rake']],
    ['numbered ones are ordered', '1. Dig\n2) Weed', ['1. Dig', '1. Weed']],
    ['a long line goes on in the next', `${long}\nand like moles.`, [`p ${long} and like moles.`]],
    ['a short one ends', 'We like moles,\nand toads.', ['p We like moles,\nand toads.']],
    ['a label begins anew', `${long}\nLocation: Bremen`, [`p ${long}`, 'p [Location] Bremen']],
    [
      'what follows an item is a paragraph of its own',
      '- Dig\nmore words.\nand more',
      ['- Dig', 'p more words.\nand more'],
    ],
  ])('%s', (_, text, expected) => expect(within(text)).toEqual(expected))

  test('the first line is the title, of up to sixteen words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(blocks(`${words(16)}\nFirst.`)[0]).toBe(`h1 ${words(16)}`)
    expect(blocks(`${words(17)}\nFirst.`)[0]).toMatch(/^p /)
    expect(blocks(`${'x'.repeat(120)}\n\nFirst.`)[0]).toMatch(/^h1 /)
    expect(blocks(`${'x'.repeat(121)}\n\nFirst.`)[0]).toMatch(/^p /)
    expect(blocks('Title')).toEqual(['p Title'])
    expect(blocks('---\nTitle\n\nFirst.')).toEqual(['rule', 'p Title', 'p First.'])
  })

  test('each block tells its line', () => {
    expect(plainBlocks('\nTitle\r\n\r\n- Dig\rRest.').blocks.map(({ at }) => at)).toEqual([
      'line 2',
      'line 4',
      'line 5',
    ])
  })
})

describe('around a table', () => {
  const heading = (text: string, depth = 2): Block => ({ kind: 'heading', at: 'h', text, depth })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', at: 'p', text })

  test('the title is what says guideline, stands as a heading, and is longer', () => {
    const titled = (...before: Block[]) => {
      const { title, aliases } = headOf(before, [])
      return [title, aliases]
    }
    expect(titled(heading('Handbook', 1), heading('Gardener Guideline'))).toEqual([
      'Gardener Guideline',
      ['Handbook'],
    ])
    expect(titled(heading('Gardener Guideline'), heading('Handbook', 1))).toEqual([
      'Gardener Guideline',
      ['Handbook'],
    ])
    expect(titled(heading('Gardeners', 1), heading('Parks'))).toEqual(['Gardeners', ['Parks']])
    expect(titled(heading('Gardeners'), heading('Gardeners of Parks'))).toEqual([
      'Gardeners of Parks',
      ['Gardeners'],
    ])
    // What speaks of levels and names nobody is a chapter.
    expect(titled(heading('Gardeners', 1), paragraph('They dig.'), heading('Overview of levels', 1))).toEqual(
      ['Gardeners', ['Overview of levels']],
    )
    expect(titled(paragraph('Gardeners'))).toEqual(['Gardeners', []])
    expect(titled(paragraph('Gardens differ.'))).toEqual([undefined, []])
  })

  test('a name has 120 characters at most, in one line; what is longer is of the note', () => {
    const [fits, over] = ['x'.repeat(120), 'x'.repeat(121)]
    expect(headOf([heading(fits)], []).title).toBe(fits)
    expect(headOf([paragraph(fits)], []).title).toBe(fits)
    const { title, note } = headOf([heading(over), paragraph(over), paragraph('one\ntwo')], [])
    expect(title).toBeUndefined()
    expect(note.map(({ text }) => text)).toEqual([over, over, 'one\ntwo'])
  })

  test('items and labels are of the note, and the words of the page of nothing', () => {
    const before: Block[] = [
      { kind: 'item', at: 'i', text: 'Gardens differ in what they need.', ordered: false },
      { kind: 'paragraph', at: 'l', label: 'Owner', text: 'Ann' },
      paragraph('Share'),
    ]
    const after = [
      paragraph('Ask Ann.'),
      paragraph('Print this page?'),
      paragraph('Maybe so.'),
      paragraph('Share'),
    ]
    const head = headOf(before, after)
    expect(head.note.map(({ text }) => text)).toEqual(['• Gardens differ in what they need.', 'Ask Ann.'])
    expect(head.title).toBe('Owner: Ann')
    expect(head.leftOut.map(({ text }) => text)).toEqual(['Share', 'Print this page?', 'Maybe so.', 'Share'])
    expect([
      head.hasAfter,
      headOf(before, []).hasAfter,
      headOf(before, [paragraph('Share')]).hasAfter,
    ]).toEqual([true, false, false])
  })
})
