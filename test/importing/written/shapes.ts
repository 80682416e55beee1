import type { Chance, Content } from './content.ts'

export type File = { readonly name: string; readonly text: string }

/** One level or dimension with what is stated there, by the name of the other. */
type Part = {
  readonly title: string
  readonly inside: readonly { title: string; texts: readonly string[] }[]
}

type Writer = (content: Content, around: Around, chance: Chance) => File[]

/** What stands beside the levels in documents as people have them. */
type Around = { readonly before: string; readonly after: string; readonly said: (at: number) => string }

function levelsOf({ levels, dimensions, cells }: Content): Part[] {
  return levels.map((title, at) => ({
    title,
    inside: dimensions.map((name, row) => ({ title: name, texts: cells[at]?.[row] ?? [] })),
  }))
}

function dimensionsOf({ levels, dimensions, cells }: Content): Part[] {
  return dimensions.map((title, row) => ({
    title,
    inside: levels.map((name, at) => ({ title: name, texts: cells[at]?.[row] ?? [] })),
  }))
}

const stated = ({ inside }: Part) => inside.filter(({ texts }) => texts.length > 0)
const points = (texts: readonly string[], mark = '- ') => texts.map((text) => `${mark}${text}.`).join('\n')
const prose = (texts: readonly string[]) => texts.map((text) => `${text}.`).join(' ')
const cell = (texts: readonly string[]) =>
  texts.length === 0 ? '–' : texts.map((text) => `• ${text}`).join('<br>')
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n')

const markdown = (content: Content, { before, after }: Around, parts: readonly string[]): File[] => [
  { name: 'ladder.md', text: [`# ${content.title}`, before, ...parts, after].filter(Boolean).join('\n\n') },
]

/** Under a heading for each level: the dimensions as `write` sets them. */
const underLevels =
  (
    write: (title: string, texts: readonly string[]) => string,
    between = '\n\n',
    open = '## ',
    shut = '',
  ): Writer =>
  (content, around) =>
    markdown(
      content,
      around,
      levelsOf(content).flatMap((level, at) => [
        `${open}${level.title}${shut}`,
        around.said(at),
        stated(level)
          .map(({ title, texts }) => write(title, texts))
          .join(between),
      ]),
    )

export const shapes: Readonly<Record<string, Writer>> = {
  'headings in headings': underLevels((title, texts) => `### ${title}\n\n${points(texts)}`),
  'prose under headings': underLevels((title, texts) => `### ${title}\n\n${prose(texts)}`),
  'headings of one style': underLevels((title, texts) => `## ${title}\n\n${points(texts)}`),
  'lines in bold': underLevels((title, texts) => `**${title}**\n\n${points(texts)}`),
  'lines in bold and slanted': underLevels(
    (title, texts) => `*${title}*\n\n${points(texts)}`,
    '\n\n',
    '**',
    '**',
  ),
  'labels in bold': underLevels((title, texts) => `**${title}:** ${prose(texts)}`),
  'points with labels': underLevels((title, texts) => `- **${title}** – ${prose(texts)}`, '\n'),
  'points in points': underLevels((title, texts) => `- ${title}\n${points(texts, '  - ')}`, '\n'),
  'dimension first': (content, around) =>
    markdown(
      content,
      around,
      dimensionsOf(content).flatMap((dimension) => [
        `## ${dimension.title}`,
        ...stated(dimension).map(({ title, texts }) => `### ${title}\n\n${points(texts)}`),
      ]),
    ),
  'a table': (content, around) =>
    markdown(content, around, [
      table(
        ['Area', ...content.levels],
        dimensionsOf(content).map(({ title, inside }) => [title, ...inside.map(({ texts }) => cell(texts))]),
      ),
    ]),
  'a table turned': (content, around) =>
    markdown(content, around, [
      table(
        ['Level', ...content.dimensions],
        levelsOf(content).map(({ title, inside }) => [title, ...inside.map(({ texts }) => cell(texts))]),
      ),
    ]),
  'a table a dimension': (content, around) =>
    markdown(
      content,
      around,
      dimensionsOf(content).map(
        ({ title, inside }) =>
          `## ${title}\n\n${table(
            ['Level', 'Expectations'],
            inside.map((each) => [each.title, cell(each.texts)]),
          )}`,
      ),
    ),
  'a table a level': (content, around) =>
    markdown(
      content,
      around,
      levelsOf(content).map(
        ({ title, inside }) =>
          `## ${title}\n\n${table(
            ['Area', 'Expectations'],
            inside.map((each) => [each.title, cell(each.texts)]),
          )}`,
      ),
    ),
  'a row a statement': (content) => {
    const rows = dimensionsOf(content).flatMap(({ title, inside }) => {
      const most = Math.max(1, ...inside.map(({ texts }) => texts.length))
      return Array.from({ length: most }, (_, at) => [
        at === 0 ? title : '',
        ...inside.map(({ texts }) => texts[at] ?? ''),
      ])
    })
    return [{ name: 'ladder.csv', text: csv([['Area', ...content.levels], ...rows]) }]
  },
  'a row a cell': (content) => {
    const rows = levelsOf(content).flatMap((level) =>
      stated(level).flatMap(({ title, texts }) => texts.map((text) => [level.title, title, text])),
    )
    return [{ name: 'ladder.csv', text: csv([['Level', 'Dimension', 'Expectation'], ...rows]) }]
  },
  'merged cells': (content) => {
    const rows = levelsOf(content).flatMap((level) =>
      stated(level).map(({ title, texts }, at, all) => {
        const first = at === 0 ? `<td rowspan="${all.length}">${level.title}</td>` : ''
        return `<tr>${first}<td>${title}</td><td><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></td></tr>`
      }),
    )
    const head = '<tr><th>Level</th><th>Area</th><th>Expectations</th></tr>'
    return [{ name: 'ladder.html', text: `<h1>${content.title}</h1><table>${head}${rows.join('')}</table>` }]
  },
  'statements beside evidence': (content, { before }) => {
    const sheets = dimensionsOf(content).map(({ title, inside }) => {
      const rows = inside.flatMap(({ title: level, texts }) =>
        (texts.length === 0 ? ['—'] : texts).map((text, at, all) => {
          const first = at === 0 ? `<td${all.length > 1 ? ` rowspan="${all.length}"` : ''}>${level}</td>` : ''
          return `<tr>${first}<td>${text}</td><td>${at === 0 ? 'seen at work' : ''}</td><td></td></tr>`
        }),
      )
      const head =
        '<tr><th>Level</th><th>What we expect</th><th>How we usually see it</th><th>Notes</th></tr>'
      return `<h2>${title}</h2><p>checked in May</p><table>${head}${rows.join('')}</table>`
    })
    const intro = before === '' ? '' : '<p>Find your row, and read across.</p>'
    return [{ name: 'map.html', text: `<h1>${content.title}</h1>${intro}${sheets.join('')}` }]
  },
  'codes below titles': (content) => {
    const rows = dimensionsOf(content).map(({ title, inside }) => [
      title,
      ...inside.map(({ texts }) => points(texts)),
    ])
    const codes = content.levels.map((_, at) => `E${at}`)
    const isPlain = content.levels.every((title) => !/\d/.test(title))
    const head = [['', ...content.levels], ...(isPlain ? [['grade', ...codes]] : [])]
    return [{ name: 'grades.csv', text: csv([...head, ...rows]) }]
  },
  'titles merged over two rows': (content) => {
    const rows = dimensionsOf(content).map(
      ({ title, inside }) =>
        `<tr><td>${title}</td>${inside.map(({ texts }) => `<td><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></td>`).join('')}</tr>`,
    )
    const head = `<tr><th rowspan="2">Capability</th><th colspan="${content.levels.length}">What good looks like at…</th></tr><tr>${content.levels.map((title) => `<th>${title}</th>`).join('')}</tr>`
    return [{ name: 'ladder.html', text: `<h1>${content.title}</h1><table>${head}${rows.join('')}</table>` }]
  },
  'a table without rows': (content, around) =>
    markdown(
      content,
      around,
      dimensionsOf(content).map(
        ({ title, inside }) =>
          `## ${title}\n\n<table><thead>${inside.map((each) => `<th>${each.title}</th>`).join('')}</thead><tbody>${inside
            .map(({ texts }) => `<td><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></td>`)
            .join('')}</tbody></table>`,
      ),
    ),
  'an index beside the files': (content) => [
    {
      name: 'index.md',
      text: `# How we grow\n\nThe areas:\n\n${content.dimensions.map((title) => `## ${title}\n\nWhat ${title} means to us here.`).join('\n\n')}`,
    },
    ...levelsOf(content).map((level, at) => ({
      name: `${at}.md`,
      text: `---\ntitle: ${JSON.stringify(level.title)}\n---\n\n${stated(level)
        .map(({ title, texts }) => `## ${title}\n\n${points(texts)}`)
        .join('\n\n')}`,
    })),
  ],
  'headings here and labels there': (content, around, { isSo }) =>
    markdown(
      content,
      around,
      levelsOf(content).flatMap((level) => [
        `## ${level.title}`,
        stated(level)
          .map(({ title, texts }) =>
            isSo(0.2) ? `**${title}:** ${prose(texts)}` : `### ${title}\n\n${points(texts)}`,
          )
          .join('\n\n'),
      ]),
    ),
  'data with opposites': (content) => [
    {
      name: 'framework.json',
      text: JSON.stringify({
        title: content.title,
        levels: levelsOf(content).map((level) => ({
          title: level.title,
          competencies: stated(level).map(({ title, texts }) => ({
            title,
            expectations: texts.map((text) => ({ effective: text, ineffective: `Never: ${text}` })),
          })),
        })),
      }),
    },
  ],
  'plain text': (content, { before }) => [
    {
      name: 'ladder.txt',
      text: [
        content.title,
        before.replace(/^#+ /gm, ''),
        ...levelsOf(content).flatMap((level) => [
          level.title.toUpperCase(),
          ...stated(level).map(({ title, texts }) => `${title}:\n${points(texts)}`),
        ]),
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
  ],
  'a file a level': (content) =>
    levelsOf(content).map((level, at) => ({
      name: `${at}.md`,
      text: `# ${level.title}\n\n${stated(level)
        .map(({ title, texts }) => `## ${title}\n\n${points(texts)}`)
        .join('\n\n')}`,
    })),
  'a file a dimension': (content) =>
    dimensionsOf(content).map((dimension, at) => ({
      name: `${at}.md`,
      text: `# ${dimension.title}\n\n${stated(dimension)
        .map(({ title, texts }) => `## ${title}\n\n${points(texts)}`)
        .join('\n\n')}`,
    })),
}

/** Introductions, lists, definitions, questions and thanks around the levels, as they come. */
export function aroundBy({ levels, dimensions }: Content, { isSo }: Chance): Around {
  const some = (share: number, text: string) => (isSo(share) ? [text] : [])
  const isSaid = isSo(0.25)
  return {
    before: [
      ...some(0.5, 'This page says what we expect of each of us. It was written by the people of the team.'),
      ...some(0.25, '## How to use this\n\nRead your own level first, then the next one.'),
      ...some(0.12, `## Contents\n\n${levels.map((title) => `- ${title}`).join('\n')}`),
      ...some(
        0.15,
        `## Definitions\n\n${dimensions.map((title) => `- ${title}: what we mean by it here.`).join('\n')}`,
      ),
      ...some(
        0.15,
        table(
          ['Level', 'Years'],
          levels.map((title, at) => [title, `${at}-${at + 2}`]),
        ),
      ),
    ].join('\n\n'),
    after: [
      ...some(0.15, '## Promotions\n\nPromotions happen twice a year. A panel decides.'),
      ...some(0.15, '## Questions\n\n### Can I skip a level?\n\nNo, each level needs some time.'),
      ...some(0.15, 'Last updated in March by the people team.'),
    ].join('\n\n'),
    said: (at) =>
      isSaid ? `At this step people are trusted with more than before, which is step ${at + 1}.` : '',
  }
}
