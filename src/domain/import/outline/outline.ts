import { nameKey } from '../../library/check.ts'
import type { Block, Cell, LeftOut } from '../blocks.ts'
import { type Grid, type GridLevel, type GridRow, unnamedDimension } from '../grid/model.ts'
import { statesNothing } from '../grid/nothing.ts'
import { type IsLevel, isLevelTitle } from '../levels/titles.ts'
import { Refused } from '../refused.ts'
import { labelledParts } from './labels.ts'
import { levelHeadings } from './levels.ts'
import { textOf } from './lines.ts'
import { type Scope, scopeOf } from './parts.ts'
import { allSections, type Section, sectionsIn } from './sections.ts'

/** A grid made of headings, and the blocks that no level or dimension has. */
export type Outline = { readonly grid: Grid; readonly rest: readonly Block[]; readonly named: boolean }

/** One level, as its heading and what stands under it. */
export type LevelText = {
  readonly title: Cell
  readonly blocks: readonly Block[]
  readonly over?: string | undefined
}

/** Levels and dimensions as the headings have them; nothing where no headings name levels. */
export function outlineOf(blocks: readonly Block[], isLevel: IsLevel = isLevelTitle): Outline | undefined {
  const sections = sectionsIn(blocks)
  const found = levelHeadings(sections, isLevel)
  if (!found) return labelledLevels(blocks, sections, isLevel)
  if (found.kind === 'outer') {
    const parents = allSections(sections)
    const texts = found.levels.map((section): LevelText => {
      const over = parents.findLast((each) => each.inside.includes(section))
      return {
        title: titleOf(section),
        blocks: blocks.slice(section.from + 1, section.to),
        over: over?.title,
      }
    })
    const rest = blocks.filter((_, at) => !found.levels.some(({ from, to }) => at >= from && at < to))
    return withDefinitions(levelsGrid(texts), rest)
  }
  const dimensions = found.dimensions.map(({ over, levels }) => ({
    over,
    levels: levels.map((section) => ({
      title: titleOf(section),
      text: textOf(blocks.slice(section.from + 1, section.to)),
    })),
  }))
  return dimensionsGrid(blocks, sections, dimensions)
}

const titleOf = ({ title, at }: Section): Cell => ({ at, text: title })

type DimensionText = {
  readonly over: Section
  readonly levels: readonly { readonly title: Cell; readonly text: string }[]
}

/** Dimensions whose levels are labels of a list: `- Junior: …` under `Communication`. */
function labelledLevels(
  blocks: readonly Block[],
  sections: readonly Section[],
  isLevel: IsLevel,
): Outline | undefined {
  const dimensions = allSections(sections).flatMap((over): DimensionText[] => {
    const { parts } = labelledParts(over.own)
    const levels = parts.filter(({ title }) => isLevel(title))
    return levels.length > 1 && levels.length === parts.length
      ? [{ over, levels: levels.map(({ title, at, text }) => ({ title: { at, text: title }, text })) }]
      : []
  })
  return dimensions.length > 1 ? dimensionsGrid(blocks, sections, dimensions) : undefined
}

function dimensionsGrid(
  blocks: readonly Block[],
  sections: readonly Section[],
  dimensions: readonly DimensionText[],
): Outline {
  const keys = new Map<string, Cell>()
  for (const { levels } of inFullestOrder(dimensions))
    for (const { title } of levels) if (!keys.has(nameKey(title.text))) keys.set(nameKey(title.text), title)
  const parents = allSections(sections)
  const groupOf = (over: Section) => parents.findLast((each) => each.inside.includes(over))?.title
  const groups = new Set(dimensions.map(({ over }) => groupOf(over)))
  const rows = dimensions.map(({ over, levels }): GridRow => {
    const group = groups.size > 1 ? groupOf(over) : undefined
    const isBefore = levels.every(({ title }) => !over.own.some(({ at }) => at === title.at))
    const summary = isBefore ? textOf(over.own).slice(0, 1000).trim() : ''
    return {
      title: { at: over.at, text: over.title },
      summary: over.subtitle ?? (summary || undefined),
      ...(group !== undefined && { group }),
      cells: [...keys].map(([key, title]) => {
        const said = levels.find((level) => nameKey(level.title.text) === key)
        return { at: said?.title.at ?? title.at, text: said && !statesNothing(said.text) ? said.text : '' }
      }),
    }
  })
  const rest = blocks.filter((_, at) => !dimensions.some(({ over }) => at >= over.from && at < over.to))
  return { grid: { levels: [...keys.values()], themes: [], rows, leftOut: [] }, rest, named: true }
}

/** The dimension with the most levels says their order. */
const inFullestOrder = (dimensions: readonly DimensionText[]): DimensionText[] =>
  dimensions.toSorted((a, b) => b.levels.length - a.levels.length)

/** A grid of levels with what stands under each: dimensions are its headings, or the labels of its lists. */
export function levelsGrid(texts: readonly LevelText[]): { readonly grid: Grid; readonly named: boolean } {
  const scopes = texts.map(({ blocks }) => scopeOf(blocks))
  const labelled = scopes.map((scope) => withLabels(scope))
  const headed = scopes.filter(({ parts }) => parts.length > 0).length > scopes.length / 2
  const chosen = headed ? scopes : isShared(labelled) ? labelled : scopes.map(withoutDimensions)
  if (headed && !isShared(scopes)) throw unlike(texts, scopes)
  const order = dimensionOrder(chosen.map(({ parts }) => parts))
  const levels = texts.map(({ title, over }, at): GridLevel => {
    const description = textOf(chosen[at]?.about ?? []).trim()
    return {
      ...title,
      ...(over !== undefined && { over }),
      ...(description !== '' && { description: description.slice(0, 10_000) }),
    }
  })
  const rows = order.map((key): GridRow => {
    const all = chosen.flatMap(({ parts }) => parts.filter((part) => nameKey(part.title) === key))
    const group = all.find((part) => part.group !== undefined)?.group
    return {
      title: { at: all[0]?.at ?? '', text: all[0]?.title ?? '' },
      summary: all.find(({ subtitle }) => subtitle !== undefined)?.subtitle,
      ...(group !== undefined && { group }),
      cells: chosen.map(({ parts }, at) => {
        const own = parts.filter((part) => nameKey(part.title) === key && !statesNothing(part.text))
        return { at: own[0]?.at ?? texts[at]?.title.at ?? '', text: own.map(({ text }) => text).join('\n\n') }
      }),
    }
  })
  const leftOut = chosen.flatMap((scope): readonly LeftOut[] => scope.leftOut)
  return {
    grid: { levels, themes: [], rows, leftOut },
    named: chosen.some(({ parts }) => parts.some(({ title }) => title !== unnamedDimension)),
  }
}

function withLabels(scope: Scope): Scope {
  const { parts, before } = labelledParts(scope.about)
  return { ...scope, parts, about: before }
}

/** All that stands under a level that names no dimensions. */
function withoutDimensions({ parts, about, leftOut }: Scope): Scope {
  const start = about.findIndex(({ kind }) => kind === 'item')
  const [before, rest] = start < 0 ? [[], about] : [about.slice(0, start), about.slice(start)]
  const text = [textOf(rest), ...parts.map((part) => `${part.title}\n\n${part.text}`)]
    .filter(Boolean)
    .join('\n\n')
  const at = about[0]?.at ?? ''
  return { parts: text === '' ? [] : [{ title: unnamedDimension, at, text }], about: before, leftOut }
}

/** Do the levels have their dimensions in common? */
function isShared(scopes: readonly Scope[]): boolean {
  const lists = scopes.map(({ parts }) => new Set(parts.map(({ title }) => nameKey(title))))
  const all = new Set(lists.flatMap((list) => [...list]))
  const held = lists.reduce((sum, list) => sum + list.size, 0)
  const shared = [...all].filter((key) => lists.filter((list) => list.has(key)).length > 1).length
  return all.size > 0 && shared > 0 && (held / (all.size * lists.length) >= 0.4 || shared * 2 >= all.size)
}

function unlike(texts: readonly LevelText[], scopes: readonly Scope[]): Refused {
  const [one, other] = scopes.map(({ parts }) =>
    parts
      .map(({ title }) => `“${title}”`)
      .slice(0, 3)
      .join(', '),
  )
  return new Refused(
    texts[0]?.title.at,
    `The headings under the levels differ from level to level (${one}, then ${other}), so that they can’t be its dimensions. ` +
      'Give each dimension the same heading at every level, or put the levels into a table.',
  )
}

/** Each dimension after the one that it follows where it comes first. */
function dimensionOrder(lists: readonly (readonly { readonly title: string }[])[]): string[] {
  const order: string[] = []
  for (const list of lists) {
    let place = 0
    for (const { title } of list) {
      const key = nameKey(title)
      const at = order.indexOf(key)
      if (at < 0) order.splice(place, 0, key)
      place = (at < 0 ? place : at) + 1
    }
  }
  return order
}

/** What stands outside the levels under a dimension's name, or with it as a label, says what the dimension is. */
export function withDefinitions(
  made: { readonly grid: Grid; readonly named: boolean },
  rest: readonly Block[],
): Outline {
  const used = new Set<Block>()
  const definitionOf = (title: string): string | undefined => {
    const key = nameKey(title)
    for (const [at, block] of rest.entries()) {
      const after = rest[at + 1]
      if (block.kind === 'heading' && nameKey(block.text) === key && isBrief(after)) {
        used.add(block).add(after)
        return after.text
      }
      if (
        (block.kind === 'item' || block.kind === 'paragraph') &&
        block.label &&
        nameKey(block.label) === key &&
        isBrief(block)
      ) {
        used.add(block)
        return block.text
      }
    }
    return undefined
  }
  const rows = made.grid.rows.map((row) => {
    return { ...row, summary: row.summary ?? definitionOf(row.title.text) }
  })
  return { grid: { ...made.grid, rows }, rest: rest.filter((block) => !used.has(block)), named: made.named }
}

const isBrief = (block: Block | undefined): block is Extract<Block, { kind: 'paragraph' | 'item' }> =>
  (block?.kind === 'paragraph' || block?.kind === 'item') && block.text.length <= 1000
