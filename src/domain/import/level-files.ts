import type { Block, Cell, LeftOut, ReadDocument } from './blocks.ts'
import { brief } from './grid/cell-words.ts'
import { joined } from './grid/join.ts'
import { type GridLevel, type GridRow, unnamedDimension } from './grid/model.ts'
import { tablesIn } from './grid/tables.ts'
import { byRank } from './levels/order.ts'
import { endsInRole, type IsLevel, isLevelTitle, levelTest, withoutCode } from './levels/titles.ts'
import { withoutPictures } from './names.ts'
import { withoutClosing } from './outline/closing.ts'
import { type LevelText, levelsGrid } from './outline/levels-grid.ts'
import { wordsOf } from './outline/lines.ts'
import { outlineOf, withDefinitions } from './outline/outline.ts'
import { Refused } from './refused.ts'
import { type Sources, settingsOf } from './settings.ts'

/** Files that hold a level each, or a dimension each; nothing where each is a guideline's table of its own. */
export function levelFiles(
  all: readonly ReadDocument[],
  said: readonly string[] | undefined,
): Sources | undefined {
  const isLevel = levelTest(said)
  const around = all.flatMap((document): LeftOut[] => [...document.leftOut, ...settingsOf(document)])
  const index = indexAmong(all, isLevel)
  const documents = all.filter((document) => document !== index)
  if (documents.some(({ blocks }) => tablesIn(blocks, {}).pieces.length > 0)) return undefined
  const outlines = documents.map(({ blocks }) => outlineOf(blocks, isLevel))
  if (outlines.every((outline) => outline !== undefined && outline.grid.levels.length > 1))
    return dimensionFiles(documents, index, around, isLevel)
  const given = documents.map((document) => levelText(document, isLevel, said ? [] : rolesIn(documents)))
  // Where a person said the order, it is theirs.
  const texts = said ? given : byRank(given, ({ title }) => title.text)
  const { grid, rest, named } = withDefinitions(levelsGrid(texts), index?.blocks ?? [])
  return {
    grid: {
      ...grid,
      isDivided: index !== undefined && tellsOfWays(index),
      looks: isSameOrder(texts, given) ? [] : [lookAtOrder(texts)],
    },
    title: sharedRole(texts.map(({ title }) => title.text)) ?? index?.title,
    named,
    before: rest,
    after: [],
    leftOut: around,
    aside: [...texts.flatMap((text) => text.above), ...grid.leftOut],
  }
}

/** The file that leads to the others, and is about no level: what it says is of all of them. */
function indexAmong(documents: readonly ReadDocument[], isLevel: IsLevel): ReadDocument | undefined {
  const found = documents.filter(({ name = '' }) => leading.test(name))
  const [index, more] = found
  if (!index || more || documents.length < 3) return undefined
  const { blocks, title = '' } = index
  const first = blocks.find((block) => block.kind === 'heading')
  return isLevel(title) || (first?.kind === 'heading' && isLevel(first.text)) ? undefined : index
}

/** Does a file speak of tracks, one of experts and one of managers? */
function tellsOfWays({ blocks }: ReadDocument): boolean {
  const said = blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
  return /\btracks?\b/i.test(said) && ofExperts.test(said) && ofManagers.test(said)
}

const ofExperts = /\b(individual contributors?|ic|professional|technical|expert|specialist)\b/i
const ofManagers = /\b(people )?manage(rs?|ment)\b/i

const leading = /^[\d_.-]*(index|readme|overview|introduction|intro|home|main|about|start)$/i

const isSameOrder = (some: readonly FileText[], others: readonly FileText[]): boolean =>
  some.every((one, at) => one === others[at])

const lookAtOrder = (texts: readonly FileText[]): string =>
  `LOOK: the files are in this order by their titles, lowest first: ${texts.map(({ title }) => `“${brief(title.text)}”`).join(', ')}. ` +
  'If that’s wrong, name all levels, lowest first, with --level-titles, and import again.'

type FileText = LevelText & { readonly above: readonly LeftOut[] }

/** Titles of files that name the role alone, as `Engineer` does beside `Junior Engineer`. */
function rolesIn(documents: readonly ReadDocument[]): string[] {
  const named = documents.flatMap(({ blocks, title, name = '' }) => {
    const heading = blocks.find((block) => block.kind === 'heading')
    return [heading?.kind === 'heading' ? heading.text : '', title ?? '', spaced(name)].filter(Boolean)
  })
  return named.filter((title) => named.some((other) => isLevelTitle(other) && endsInRole(other, title)))
}

const spaced = (name: string): string => name.replace(/[-_]+/g, ' ').trim()

/** The level of a file: its first heading that reads like one, or its title, or its name. */
function levelText(
  { blocks, title, name = '' }: ReadDocument,
  isLevelTitled: IsLevel,
  roles: readonly string[],
): FileText {
  const isLevel = (text: string) => isLevelTitled(text) || roles.includes(text)
  const at = blocks.findIndex((block) => block.kind === 'heading' && isLevel(block.text))
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const heading = blocks[at]
  const { body, closing } = withoutClosing(blocks)
  const said = [title ?? '', spaced(name)].find(isLevel)
  if (heading?.kind === 'heading' && (said === undefined || at === first))
    return {
      title: { at: heading.at, text: heading.text },
      blocks: body.slice(at + 1),
      above: [
        ...blocks.slice(0, at).flatMap(aboveLevel),
        ...closing.flatMap((block) =>
          'text' in block ? [{ at: block.at, text: wordsOf(block), why: 'stands below the level' }] : [],
        ),
      ],
    }
  if (said !== undefined) return { title: { at: `file ${name}`, text: said }, blocks, above: [] }
  throw new Refused(
    undefined,
    `It isn’t clear which level the file “${name}” is about. Start it with a heading that names the level, like “Senior Engineer” or “L3”.`,
  )
}

const aboveLevel = (block: Block): LeftOut[] =>
  'text' in block ? [{ at: block.at, text: block.text, why: 'stands above the level' }] : []

/** Files of a dimension each, whose headings are the levels. */
function dimensionFiles(
  documents: readonly ReadDocument[],
  index: ReadDocument | undefined,
  around: readonly LeftOut[],
  isLevel: IsLevel,
): Sources {
  const pieces = documents.map((document) => {
    const outline = outlineOf(document.blocks, isLevel)
    if (!outline) throw new Refused(undefined, `The file “${document.name}” names no levels.`)
    const first = outline.rest.find((block) => block.kind === 'heading')
    const title: Cell = { at: first?.at ?? '', text: first?.text ?? document.title ?? document.name ?? '' }
    const rest = outline.rest.filter((block) => block !== first)
    const [about] = rest
    const isAbout = about?.kind === 'paragraph' && about.label === undefined && about.text.length <= 1000
    const own = outline.grid.rows.findIndex((row) => !outline.named || row.title.text === unnamedDimension)
    const rows = outline.grid.rows.map((row, at) =>
      at === own ? saidOf(row, title, outline.grid.levels, isAbout ? about.text : undefined) : row,
    )
    const levels = own < 0 ? outline.grid.levels : outline.grid.levels.map(withoutDescription)
    return {
      piece: {
        at: document.name ?? '',
        grid: { ...outline.grid, levels, rows },
        heading: undefined,
        isTable: false,
      },
      rest: own >= 0 && isAbout ? rest.slice(1) : rest,
    }
  })
  const grid = joined(pieces.map(({ piece }) => piece))
  return {
    grid,
    title: index?.title,
    named: true,
    before: [...(index?.blocks ?? []), ...pieces.flatMap(({ rest }) => rest)].filter(
      ({ kind }) => kind !== 'heading',
    ),
    after: [],
    leftOut: around,
    aside: grid.leftOut,
  }
}

/** A dimension in a file of its own: what stands under its levels before their points is said of it, and not of them. */
function saidOf(row: GridRow, title: Cell, levels: readonly GridLevel[], about: string | undefined): GridRow {
  const summary = row.summary ?? about
  return {
    ...row,
    title,
    summary,
    cells: row.cells.map((cell, at) => ({
      ...cell,
      text: [levels[at]?.description ?? '', cell.text].filter(Boolean).join('\n\n'),
    })),
  }
}

const withoutDescription = ({ description: _, ...level }: GridLevel): GridLevel => level

/** What all levels are called but for their codes: `IC1 Software Engineer`, `IC2 Software Engineer`. */
function sharedRole(titles: readonly string[]): string | undefined {
  const roles = new Set(titles.map((title) => withoutPictures(withoutCode(title))))
  const [role] = roles
  return roles.size === 1 && role !== undefined && !titles.includes(role) ? role : undefined
}
