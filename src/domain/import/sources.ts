import { nameKey } from '../library/naming-problems.ts'
import type { Block, LeftOut, ReadDocument } from './blocks.ts'
import { joined } from './grid/join.ts'
import { type Grid, type Piece, type TableOptions, unnamedDimension } from './grid/model.ts'
import { whyNoGuideline } from './grid/plausible.ts'
import { type Tables, tablesIn } from './grid/tables.ts'
import { levelFiles } from './level-files.ts'
import { levelTest, withoutCode } from './levels/titles.ts'
import { levelsBesideDimensions } from './outline/coming-again.ts'
import { type Outline, outlineOf, withDefinitions } from './outline/outline.ts'
import { refuseSlight } from './outline/slight.ts'
import { Refused, refuseAll } from './refused.ts'
import { type Sources, settingsOf } from './settings.ts'

type SourceOptions = TableOptions & { readonly table?: number | undefined }

/** The grid of one document or several, whatever shape they have. */
export function sourcesOf(documents: readonly ReadDocument[], options: SourceOptions): Sources {
  const files = documents.length > 1 ? levelFiles(documents, options.levelTitles) : undefined
  if (files) return { ...files, grid: inOrder(files.grid, options.levelTitles) }
  const read = documents.map((document) => sourceOf(document, options))
  const problems = read.flatMap((each) => each.problems)
  const pieces = read.flatMap((each) => each.pieces)
  if (pieces.length === 0) refuseAll(problems.length > 0 ? problems : [nothingFound()])
  const asked = documents.length === 1 ? documents[0] : undefined
  const above = read.flatMap((each) => each.before)
  const whole = inOrder(joined(pieces), options.levelTitles)
  const { grid, rest } = asked?.isNamed ? withOwnWords(whole, above) : { grid: whole, rest: above }
  return {
    grid,
    title: asked?.matter || asked?.isNamed ? asked.title : titleOf(rest) ? undefined : asked?.title,
    named:
      read.every((each) => each.named) && grid.rows.every(({ title }) => title.text !== unnamedDimension),
    before: rest,
    after: read.flatMap((each) => each.after),
    leftOut: documents.flatMap((document) => [...document.leftOut, ...settingsOf(document)]),
    aside: [...grid.leftOut, ...read.flatMap((each) => each.others)],
  }
}

/** What the lists of a file say of its dimensions and levels, under their names. */
function withOwnWords(grid: Grid, above: readonly Block[]): { grid: Grid; rest: readonly Block[] } {
  const { grid: defined, rest } = withDefinitions({ grid, named: true }, above)
  const asRows = grid.levels.map((level) => ({ title: level, summary: level.description, cells: [] }))
  const described = withDefinitions({ grid: { ...grid, rows: asRows }, named: true }, rest)
  const levels = grid.levels.map((level, at) => {
    const description = described.grid.rows[at]?.summary
    return { ...level, ...(description !== undefined && { description }) }
  })
  return { grid: { ...defined, levels }, rest: described.rest }
}

/** Levels in the order that a person said. */
function inOrder(grid: Grid, said: readonly string[] | undefined): Grid {
  if (!said) return grid
  const keys = said.map(nameKey)
  const placeOf = (title: string) => keys.indexOf(nameKey(title)) + 1
  const rankOf = (title: string) => placeOf(title) || placeOf(withoutCode(title)) || keys.length + 1
  const order = grid.levels
    .map((_, at) => at)
    .toSorted((a, b) => rankOf(grid.levels[a]?.text ?? '') - rankOf(grid.levels[b]?.text ?? ''))
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((at) => list[at] ?? [])
  return {
    ...grid,
    levels: pick(grid.levels),
    themes: pick(grid.themes),
    rows: grid.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  }
}

const titleOf = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === 'heading')

type Source = {
  readonly pieces: readonly Piece[]
  readonly problems: readonly Refused[]
  readonly named: boolean
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly others: readonly LeftOut[]
}

/** What one document has of levels and dimensions: in tables, under headings, in its front matter. */
export function sourceOf(document: ReadDocument, options: SourceOptions): Source {
  const source = sourceBy(document, options)
  if (source.pieces.length > 0 || options.levelTitles) return source
  // Titles that don’t read like levels are some where the file lists them as such, or where all others are dimensions.
  const beside = document.levels ? undefined : levelsBesideDimensions(document.blocks)
  const levelTitles = document.levels ?? beside?.titles
  if (!levelTitles) return source
  const listed = sourceBy(document, { ...options, levelTitles })
  if (listed.pieces.length === 0) return source
  return beside ? { ...listed, pieces: listed.pieces.map((piece) => withLook(piece, beside.look)) } : listed
}

const withLook = (piece: Piece, look: string): Piece => ({
  ...piece,
  grid: { ...piece.grid, looks: [...(piece.grid.looks ?? []), look] },
})

function sourceBy(document: ReadDocument, options: SourceOptions): Source {
  const tables = tablesIn(document.blocks, options)
  const blocks = document.blocks.filter((block) => block.kind !== 'table' || !tables.used.includes(block))
  const matter = matterOf(document)
  const problems: Refused[] = matter ? [] : [...tables.problems]
  const outline =
    options.table === undefined && !matter ? tried(() => soundOutline(blocks, options), problems) : undefined
  const why = outline && whyNoGuideline(outline.grid, options)
  if (outline && why !== undefined)
    problems.push(
      new Refused(outline.grid.levels[0]?.at, `The text under these headings isn’t a guideline: ${why}.`),
    )
  const made = why === undefined ? outline : undefined
  const pieces: Piece[] = [
    ...(made
      ? [{ at: made.grid.levels[0]?.at ?? '', grid: made.grid, heading: undefined, isTable: false }]
      : []),
    ...tables.pieces,
    ...(matter ? [matter] : []),
  ]
  const rest = made?.rest ?? blocks
  const split = splitAt(document.blocks, rest)
  return {
    pieces,
    problems,
    named: made?.named ?? true,
    ...split,
    others: tables.others.filter(({ at }) => rest.some((block) => block.kind === 'table' && block.at === at)),
  }
}

function tried<T>(make: () => T, problems: Refused[]): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    problems.push(error)
    return undefined
  }
}

/** Front matter that is the whole guideline. */
function matterOf({ matter }: ReadDocument): Piece | undefined {
  if (!matter || matter.blocks.length < 4) return undefined
  const tables: Tables = tablesIn(matter.blocks, {})
  const [table] = tables.pieces
  if (table) return table
  const outline = outlineOf(matter.blocks)
  if (!outline || outline.grid.rows.length < 2 || whyNoGuideline(outline.grid) !== undefined) return undefined
  return { at: 'line 1', grid: outline.grid, heading: undefined, isTable: false }
}

function soundOutline(blocks: readonly Block[], { levelTitles }: TableOptions): Outline | undefined {
  const outline = outlineOf(blocks, levelTest(levelTitles))
  if (outline) refuseSlight(outline, blocks)
  return outline
}

/** What is left, up to the first block that is not, and after it. */
function splitAt(all: readonly Block[], rest: readonly Block[]): Pick<Source, 'before' | 'after'> {
  const first = all.findIndex((block) => !rest.includes(block))
  const above = new Set(first < 0 ? all : all.slice(0, first))
  return {
    before: rest.filter((block) => above.has(block)),
    after: rest.filter((block) => !above.has(block)),
  }
}

const nothingFound = (): Refused =>
  new Refused(
    undefined,
    'There’s no table, and no headings that name levels: a guideline has a table with a column for each level and a row for each ' +
      'dimension, or a heading for each level. If headings name your levels, say which, lowest first: --level-titles "Explorer, Navigator". If the table was copied as text, say how many levels it has, like --levels 2; or save ' +
      'the document as DOCX, or its table as CSV.',
  )
