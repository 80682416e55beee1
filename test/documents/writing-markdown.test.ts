import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { writeMarkdown } from '../../src/documents/writing/markdown.ts'
import { type PageBlock, printable } from '../../src/documents/writing/page.ts'
import { character } from '../characters.ts'

type Node = {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

const after: PageBlock = { kind: 'heading', level: 1, text: 'After' }
const read = (...blocks: PageBlock[]): readonly Node[] =>
  fromMarkdown(writeMarkdown({ title: 'T', blocks: [...blocks, after] }), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children

const textIn = ({ value, children = [] }: Node): string => value ?? children.map(textIn).join('')
const kindsIn = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(kindsIn)]

/** What people see of a text: paragraphs, without the spaces at the end of a line. */
const paragraphsOf = (text: string): string[] => {
  const lines = printable(text)
    .trim()
    .split('\n')
    .map((line) => line.replace(/[ \t]+$/, ''))
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .filter((each) => each !== '')
}
const lineOf = (text: string): string =>
  printable(text.replace(/\s*[\r\n]\s*/g, ' '))
    .trim()
    .replace(/[ \t]+$/, '')

const oddities = [
  'Title\n===\nnext',
  'next\n---\nafter',
  '---',
  '- - -',
  '***\n___',
  '~~~\nall of the rest',
  '```\nall of the rest',
  'x\n\n    code',
  'x\n\n\tcode',
  'a &lt;b&gt; &copy; &#35; R&D <b>x</b>\n<!-- rest',
  '![x](http://e) [y]: http://e\n[y]: /u "t"',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a | b\n--|--\n1 | 2',
  'a\n:-',
  '+ x\n1) y\n12. z\n>q\n> r\n#\n## h ##',
  'x  \ny\\\nz\\',
  '# a\r# b\u2028# c',
  '+',
  '=',
]

const marks = '#-=+*_~`>|:.)(<&;[]!\\ \t\n1ax'.split('')
const texts = fc.oneof(
  fc.constantFrom(...oddities),
  fc.string({ unit: fc.constantFrom(...marks, '\n\n', '    ', '&amp;', '---', '10. '), maxLength: 30 }),
  fc.string({ unit: character, maxLength: 20 }),
)

describe('any text comes back from Markdown as it was written:', () => {
  test('the owner’s, as paragraphs and nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const nodes = read({ kind: 'text', text, voice: 'owner' })
        expect(
          nodes
            .slice(0, -1)
            .flatMap(kindsIn)
            .filter((kind) => kind !== 'text'),
        ).toEqual(paragraphsOf(text).map(() => 'paragraph'))
        expect(nodes.map(textIn)).toEqual([...paragraphsOf(text), 'After'])
      }),
      { examples: oddities.map((text) => [text]), numRuns: 1000 },
    )
  })

  test('in a list, above what is said of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [list, ...rest] = read({
          kind: 'items',
          items: [
            { text, voice: 'owner', details: text === '' ? undefined : '2 Feb 2026' },
            { text: 'Second', voice: 'owner' },
          ],
        })
        expect(rest.map(textIn)).toEqual(['After'])
        const [first, second, ...more] = list?.children ?? []
        expect(more).toEqual([])
        expect(first?.children?.map(textIn)).toEqual([
          ...paragraphsOf(text),
          ...(text === '' ? [] : ['2 Feb 2026']),
        ])
        expect(second?.children?.map(textIn)).toEqual(['Second'])
      }),
      { examples: oddities.map((text) => [text]), numRuns: 1000 },
    )
  })

  test('in a heading, a fact, a quote and the bot’s own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(lineOf(text) !== '')
        const nodes = read(
          { kind: 'heading', level: 2, text },
          { kind: 'facts', rows: [[text, text]] },
          { kind: 'text', text, voice: 'guideline', name: text },
          { kind: 'text', text, voice: 'bot' },
        )
        const line = lineOf(text)
        const [said, ...more] = paragraphsOf(text)
        expect(nodes.map(({ type }) => type)).toEqual([
          'heading',
          'list',
          'blockquote',
          'paragraph',
          'heading',
        ])
        const [heading, facts, quote, bot] = nodes
        expect(heading && textIn(heading)).toBe(line)
        expect(facts && textIn(facts)).toBe(`${line}: ${line}`)
        expect(quote?.children?.map(textIn)).toEqual([`${line}: ${said}`, ...more])
        expect(bot && textIn(bot)).toBe(line)
      }),
      { examples: oddities.map((text) => [text]), numRuns: 1000 },
    )
  })
})
