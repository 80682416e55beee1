import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cellText } from '../../../src/domain/library/guideline.ts'
import type { Posting } from '../../../src/domain/library/posting.ts'
import { loadLibrary } from '../../../src/library/load.ts'
import { folderOf } from '../../files.ts'
import { importing } from './running.ts'

const seeds = '../shared/seeds'
const isThere = existsSync(`${seeds}/leveling-guide.txt`) && existsSync(`${seeds}/job-posting.md`)
if (!isThere)
  process.stdout.write(
    `${seeds} is not beside the project: its two documents are not held against their import.\n`,
  )

describe('of the documents beside the project', () => {
  const linesOf = (name: string) => (isThere ? readFileSync(`${seeds}/${name}`, 'utf8').split('\n') : [])

  test('the guideline’s cells are its lines, byte for byte', async ({ skip }) => {
    skip(!isThere, `the documents are not at ${seeds}`)
    const dir = folderOf({})
    const { said } = await importing(`${seeds}/leveling-guide.txt`, [], dir)
    const { library, problems } = loadLibrary(dir)
    const [guideline] = library.guidelines
    expect(problems).toEqual([])
    const lines = linesOf('leveling-guide.txt')
    const rows = guideline?.dimensions.map((dimension, at) => {
      const start = lines.indexOf(String(at + 3))
      expect(lines.slice(start + 1, start + 4)).toEqual([
        dimension.title,
        ...guideline.levels.map(({ id }) => cellText(dimension.cells[id] ?? [])),
      ])
      return start
    })
    expect(rows).toHaveLength(7)
    // Whatever is not in the file was told as left out.
    const written = [
      guideline?.title,
      guideline?.note,
      ...(guideline?.aliases ?? []),
      ...(guideline?.levels.flatMap(({ title, theme }) => [title, theme]) ?? []),
    ]
    const rest = lines.filter(
      (line, at) =>
        line !== '' && !written.includes(line) && !rows?.some((start) => at > start && at < start + 4),
    )
    for (const line of rest) expect(said).toContain(`: ${line.trim().slice(0, 40)}`)
  })

  test('the posting’s words are those of its document, byte for byte', async ({ skip }) => {
    skip(!isThere, `the documents are not at ${seeds}`)
    const dir = folderOf({})
    await importing(`${seeds}/job-posting.md`, [], dir)
    const [posting] = loadLibrary(dir).library.postings
    const written = new Set(posting ? markdownLines(posting) : [])
    const missing = linesOf('job-posting.md')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== '---' && !written.has(line))
    expect(missing).toEqual([])
  })
})

/** A posting as Markdown has it, in the forms that the document may use. */
function markdownLines({ title, sections }: Posting): string[] {
  const points = sections.flatMap(({ title: heading, intro, items }) => [
    `## ${heading}`,
    ...(intro === undefined ? [] : [intro, `*${intro}*`]),
    ...items.flatMap(({ label, text }, at) =>
      label === undefined
        ? [`- ${text}`, `${at + 1}. ${text}`]
        : [`- **${label}:** ${text}`, `**${label}:** ${text}`],
    ),
  ])
  return [`# ${title}`, ...points]
}
