import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/documents/csv.ts'
import { readHtml } from '../../../src/documents/html.ts'
import type { Places } from '../../../src/documents/html-page.ts'
import { limits } from '../../../src/documents/limits.ts'
import { readMarkdown } from '../../../src/documents/markdown.ts'
import { readDocument } from '../../../src/documents/read.ts'
import { readText } from '../../../src/documents/text.ts'
import type { Block, ReadDocument } from '../../../src/domain/import/blocks.ts'
import { Refused } from '../../../src/domain/import/refused.ts'
import { folderOf } from '../../files.ts'

const labelOf = (block: Block) => ('label' in block && block.label !== undefined ? `[${block.label}] ` : '')
const told = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `h${block.depth} ${block.text}`
    case 'item':
      return `${block.ordered ? '1.' : '-'} ${labelOf(block)}${block.text}`
    case 'paragraph':
      return `p ${labelOf(block)}${block.text}`
    case 'table':
      return `table ${block.rows.map(({ cells }) => cells.map(({ text, columns, rows: high }) => (columns || high ? `${text}*` : text)).join(' | ')).join(' / ')}`
    case 'rule':
      return 'rule'
  }
}
const blocksOf = ({ blocks }: ReadDocument) => blocks.map(told)
const refusal = (error: unknown) => (error instanceof Refused ? error.message : String(error))

describe('of a page', () => {
  const html = async (text: string, places: Places = 'line') => readHtml(text, places)

  test.each<[string, string, string[]]>([
    ['headings keep their depth, in one line', '<h3>Our\n  <br>Dog</h3>', ['h3 Our Dog']],
    [
      'white space is one space, and a break a line',
      '<p>We  like\n moles<br> and toads</p>',
      ['p We like moles\nand toads'],
    ],
    ['words without a tag are a paragraph', 'We like <i>moles</i>', ['p We like moles']],
    ['divisions part paragraphs', '<div>One<div>Two</div>Three</div>', ['p One', 'p Two', 'p Three']],
    [
      'lists are items, numbered or not',
      '<ul><li>Dig<ol><li>Deep</ol><li>Rake</ul>',
      ['- Dig', '1. Deep', '- Rake'],
    ],
    ['words after a list point in it are paragraphs', '<ul><li>Dig<p>deep</p></ul>', ['- Dig', 'p deep']],
    ['a title in bold alone is a heading', '<p><b>Our Dog:</b></p>', ['h6 Our Dog']],
    ['a sentence in bold is none', '<p><strong>We like moles.</strong></p>', ['p We like moles.']],
    [
      'nor what is long',
      `<p><b>${'x'.repeat(80)}</b></p><p><b>${'x'.repeat(81)}</b></p>`,
      [`h6 ${'x'.repeat(80)}`, `p ${'x'.repeat(81)}`],
    ],
    [
      'bold words before a colon are a label',
      '<p><b>Place</b>: Bremen</p><p><b>Pay:</b> good</p>',
      ['p [Place] Bremen', 'p [Pay] good'],
    ],
    ['those without a colon are none', '<p><b>We</b> like moles</p>', ['p We like moles']],
    ['nor those in the middle', '<p>we <b>like:</b> moles</p>', ['p we like: moles']],
    [
      'lines of facts are each for itself',
      '<p>Place: Bremen<br>Pay: good</p>',
      ['p [Place] Bremen', 'p [Pay] good'],
    ],
    ['so are lines with marks', '<p>• Dig<br>2. Rake<br>Rest</p>', ['- Dig', '1. Rake', 'p Rest']],
    [
      'definitions have labels',
      '<dl><dt>Place:</dt><dd>Bremen<p>or Kiel</p></dd><dt>Pay</dt></dl><p>Rest</p>',
      ['p [Place] Bremen', 'p [Place] or Kiel', 'p Rest'],
    ],
    ['a line across is a rule', '<p>One</p><hr><p>Two</p>', ['p One', 'rule', 'p Two']],
    [
      'tables are tables',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p><ul><li>3</ul></td></tr></table>',
      ['table A | B / 1 | 2\n• 3'],
    ],
    [
      'merged cells are told',
      '<table><tr><td colspan="2">A</td></tr><tr><td rowspan=1>1</td><td rowspan=2>2</td></tr></table>',
      ['table A* |  / 1 | 2*'],
    ],
    [
      'a table in a cell is lines of it',
      '<table><tr><td>A</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      ['table A | 1\n2'],
    ],
    [
      'one column only frames its words',
      '<table><tr><td>Our Dog</td></tr><tr></tr><tr><td>Rex digs.</td></tr></table>',
      ['p Our Dog', 'p Rex digs.'],
    ],
    ['rows without cells are none', '<table><tr></tr><tr><td>A</td><td>B</td></tr></table>', ['table A | B']],
    [
      'one wide row makes a table',
      '<table><tr><td>A</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['table A / 1 | 2'],
    ],
    ['scripts and pictures have no words', 'One<script>x</script><svg>y</svg> two', ['p One two']],
  ])('%s', async (_, text, expected) => expect(blocksOf(await html(text))).toEqual(expected))

  test('what is hidden or of the page is left out, and told with its line', async () => {
    const text = [
      '<nav><a>Home</a> <nav>All</nav></nav>',
      '<p hidden>One</p>',
      '<p aria-hidden="true">Two</p><p aria-hidden="false">Seen</p>',
      '<p style="color: red; display : none">Three</p>',
      '<input hidden><p>Also seen</p><button> </button>',
    ].join('\n')
    const read = await html(text)
    expect(blocksOf(read)).toEqual(['p Seen', 'p Also seen'])
    expect(read.leftOut.map(({ at, text: words, why }) => `${at} ${words}: ${why}`)).toEqual([
      'line 1 Home All: words of the page, not of the document',
      'line 2 One: hidden on the page',
      'line 3 Two: hidden on the page',
      'line 4 Three: hidden on the page',
    ])
  })

  test('the main part counts alone, with the title, where it holds more than words', async () => {
    const main = '<main><h2>Dig</h2><ul><li>Deep</ul></main>'
    const read = await html(`<h1>Title</h1><p>Before</p>${main}<hr><p>After</p>`)
    expect(blocksOf(read)).toEqual(['h1 Title', 'h2 Dig', '- Deep'])
    expect(read.leftOut.map(({ text }) => text)).toEqual(['Before', 'After'])
    const wordsOnly = '<h1>Title</h1><p>Before</p><main><p>One</p><h2>Two</h2></main>'
    expect(blocksOf(await html(wordsOnly))).toEqual(['h1 Title', 'p Before', 'p One', 'h2 Two'])
    const twice = '<article><h2>A</h2><h2>B</h2></article><p>Out</p><main><p>In</p></main>'
    expect(blocksOf(await html(twice))).toEqual(['h2 A', 'h2 B', 'p In'])
  })

  test('places are lines, or counted where nobody sees lines', async () => {
    const text = '<p>One</p>\n<p>Two</p>\n<table><tr><td>A</td><td>B</td></tr></table>'
    expect((await html(text)).blocks.map(({ at }) => at)).toEqual(['line 1', 'line 2', 'line 3'])
    const { blocks } = await html(text, 'order')
    expect(blocks.map(({ at }) => at)).toEqual(['paragraph 1', 'paragraph 2', 'table 1'])
    const table = blocks.at(-1)
    expect(table?.kind === 'table' && table.rows[0]?.cells[1]?.at).toBe('table 1, row 1, column 2')
  })

  test('elements nested in each other are read to a depth', async () => {
    const deep = (depth: number) => `${'<i>'.repeat(depth)}x${'</i>'.repeat(depth)}`
    expect(blocksOf(await html(deep(limits.depth)))).toEqual(['p x'])
    expect(refusal(await html(deep(limits.depth + 1)).catch((error: unknown) => error))).toContain(
      'elements nested in each other',
    )
  })
})

describe('of CSV', () => {
  const csv = async (text: string) => blocksOf(await readCsv(text))
  const refused = async (text: string) => refusal(await readCsv(text).catch((error: unknown) => error))

  test.each<[string, string, string[]]>([
    [
      'the mark that is there most often parts the cells',
      'A;B;C,D\n1;2;3',
      ['table A | B | C,D / 1 | 2 | 3'],
    ],
    ['commas do where marks are as many', 'A,B\n1,2', ['table A | B / 1 | 2']],
    ['a tab does', 'A\tB\n1\t"2', ['table A | B / 1 | "2']],
    ['a quote over lines does in a table with tabs', 'A\tB\n1\t"2\n3"', ['table A | B / 1 | 2\n3']],
    [
      'words above and below the table are paragraphs',
      'Title\n\nA,B\n1,2\n\nEnd,',
      ['p Title', 'table A | B / 1 | 2', 'p End'],
    ],
    ['a row of one cell inside is of the table', 'A,B\nC,\n1,2', ['table A | B / C |  / 1 | 2']],
    ['an empty row inside is none', 'A,B\n,\n1,2', ['table A | B / 1 | 2']],
    [
      'cells after the last title, and the last words of a row, are cut where they are empty',
      'A,B,,\n1,2,,\n3,4,,5',
      ['table A | B / 1 | 2 / 3 | 4 |  | 5'],
    ],
    ['words alone are paragraphs', 'One\nTwo', ['p One', 'p Two']],
  ])('%s', async (_, text, expected) => expect(await csv(text)).toEqual(expected))

  const rows = (count: number) => Array.from({ length: count }, () => 'a,b').join('\n')
  const columns = (count: number) => Array.from({ length: count }, () => 'a').join(',')
  test('a table has its bounds', async () => {
    expect(await csv(rows(limits.rows))).toHaveLength(1)
    expect(await refused(rows(limits.rows + 1))).toContain(`line ${limits.rows + 1}: The table has more than`)
    expect(await csv(columns(limits.columns))).toHaveLength(1)
    expect(await refused(columns(limits.columns + 1))).toContain('line 1: This row has more than')
    expect(await csv(`${columns(limits.columns)},,`)).toHaveLength(1)
  })

  test.each(['=SUM(A1)', '@NOW', '+SUM(1)'])('a formula is refused: %s', async (formula) => {
    expect(await refused(`A,B\n1,${formula}`)).toContain(`line 2: There’s a formula here (“${formula}”)`)
  })

  test('what only begins like one is not', async () => {
    expect(await csv('A,B\n+1,= 2')).toEqual(['table A | B / +1 | = 2'])
  })

  test('a quote that is not right is told with its line', async () => {
    expect(await refused('A,B\n1,"2')).toContain('A text in quotes isn’t closed')
    expect(await refused('A,B\n1,2"3"')).toContain('line 2: There’s a quotation mark inside a text')
    expect(await refused('A,B\n1,"2"3')).toContain('line 2: There’s a quotation mark inside a text')
  })
})

describe('of Markdown', () => {
  test.each<[string, string, string[]]>([
    ['headings keep their depth', '### Our *Dog*', ['h3 Our Dog']],
    [
      'lists are items, numbered or not',
      '- Dig\n  1. Deep\n- **Tools**: rake',
      ['- Dig', '1. Deep', '- [Tools] rake'],
    ],
    ['bold alone is a heading', '**Our Dog:**', ['h6 Our Dog']],
    ['a sentence in bold is none', '**We dig.**', ['p We dig.']],
    [
      'nor what is long',
      `**${'x'.repeat(80)}**\n\n**${'x'.repeat(81)}**`,
      [`h6 ${'x'.repeat(80)}`, `p ${'x'.repeat(81)}`],
    ],
    ['bold words before a colon are a label', '**Place:** Bremen', ['p [Place] Bremen']],
    [
      'each such line is for itself',
      '**Place:** Bremen\n**Pay**: good\nand more',
      ['p [Place] Bremen', 'p [Pay] good and more'],
    ],
    ['a line that only the file breaks goes on', 'We like\nmoles', ['p We like moles']],
    ['a line that is broken on purpose ends', 'We like  \nmoles', ['p We like', 'p moles']],
    [
      'quotes and code are paragraphs',
      '> One\n\n`two` ![three](x)\n\n    four',
      ['p One', 'p two three', 'p four'],
    ],
    ['tags are none, and comments nothing', '<div>One</div>\n\n<!-- two -->', ['p One']],
    ['a table is one', '| A | B |\n|---|---|\n| 1 | 2<br>3 |', ['table A | B / 1 | 2\n3']],
    ['a line across is a rule', 'One\n\n---\n\nTwo', ['p One', 'rule', 'p Two']],
  ])('%s', async (_, text, expected) => expect(blocksOf(await readMarkdown(text))).toEqual(expected))

  test('quotes inside one another are read to a depth', async () => {
    expect(blocksOf(await readMarkdown(`${'>'.repeat(60)} x`))).toEqual(['p x'])
    const error = await readMarkdown(`One\n\n${'>'.repeat(61)} x`).catch((each: unknown) => each)
    expect(refusal(error)).toContain('line 3: More than 60 quotes or lists')
    expect(blocksOf(await readMarkdown('-'.repeat(70)))).toEqual(['rule'])
  })
})

describe('of a text', () => {
  const text = async (words: string, levels?: number) => blocksOf(await readText(words, levels))

  test('two rows with tabs are a table, and what is around them words', async () => {
    expect(await text('Title\nA\tB\n1\t2\nEnd')).toEqual(['p Title', 'table A | B / 1 | 2', 'p End'])
    expect(await text('Title\nA\tB\nEnd')).not.toContain('table A | B')
    expect((await readText('Title\n\nA\tB\n1\t2\nEnd', undefined)).blocks.map(({ at }) => at)).toEqual([
      'line 1',
      'line 3',
      'line 5',
    ])
  })
})

describe('a file is read by its bytes and its name', () => {
  const read = async (name: string, content: string | Uint8Array) => {
    const path = join(folderOf({ [name]: content }), name)
    return readDocument(path, undefined).then(blocksOf, refusal)
  }
  test.each<[string, string, string[]]>([
    ['page.html', '<p>A</p>', ['p A']],
    ['page.HTM', '<p>A</p>', ['p A']],
    ['page.txt', ' <!DOCTYPE html><p>A</p>', ['p A']],
    ['page.txt', '<html><p>A</p></html>', ['p A']],
    ['table.csv', 'A,B\n1,2', ['table A | B / 1 | 2']],
    ['table.tsv', 'A,1\tB\n1\t2', ['table A,1 | B / 1 | 2']],
    ['words.markdown', '**A**', ['h6 A']],
    ['data.yml', 'name: A\nb:\n- name: C\n  text: d e', ['h2 B', 'h3 C', 'p d e']],
    ['data.json', '{"levels": [{"name": "C", "soil": ["d", "e"]}]}', ['h2 C', 'h3 Soil', '- d', '- e']],
    ['words.txt', '**A**', ['p **A**']],
    ['words.txt', 'A | B\n--- | ---\n1 | 2', ['table A | B / 1 | 2']],
  ])('%s: %s', async (name, content, expected) => expect(await read(name, content)).toEqual(expected))

  test.each<[string, string | Uint8Array, string]>([
    ['data.xml', 'words', 'line 1: XML can’t be read.'],
    ['data.txt', ' <?xml version="1.0"?><a/>', 'line 1: XML can’t be read.'],
    ['data.json', '{"a": ', 'line 1: This can’t be read as YAML or JSON'],
    ['data.yml', 'a: &x 1\nb: [*x]', 'line 2: There’s a reference (*name) here.'],
    ['a.pdf', '%PDF-1.7', 'PDF can’t be read'],
    ['a.adoc', '= A\n\n== B\n\n* c\n\n== D\n\n* e', 'line 3: This is AsciiDoc'],
    ['a.txt', 'h1. A\n\nh2. B\n\n* c', 'line 1: This is wiki markup of Jira'],
    ['a.txt', 'A\n{|\n! B !! C\n|-\n| d || e\n|}', 'line 2: This is wiki markup of MediaWiki'],
    ['a.rtf', '{\\rtf1', 'RTF can’t be read'],
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'This is a picture.'],
    ['a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'This is a picture.'],
    ['a.gz', Uint8Array.from([0x1f, 0x8b, 0x08]), 'This is a packed file.'],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old format of Word or Excel'],
  ])('%s is refused: %s', async (name, content, says) => expect(await read(name, content)).toContain(says))
})
