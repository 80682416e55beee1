import { nameKey } from '../../library/naming-problems.ts'
import type { Block, Cell, LeftOut } from '../blocks.ts'
import { type Grid, type GridLevel, type GridRow, unnamedDimension } from '../grid/model.ts'
import { statesNothing } from '../grid/nothing.ts'
import { Refused } from '../refused.ts'
import { isMostlyLabels, labelledParts } from './labels.ts'
import { sayingOf } from './level-table.ts'
import { textOf } from './lines.ts'
import { type Scope, scopeOf } from './parts.ts'

/** One level, as its heading and what stands under it. */
export type LevelText = {
  readonly title: Cell
  readonly blocks: readonly Block[]
  readonly over?: string | undefined
}

/** A grid of levels with what stands under each: dimensions are its headings, or the labels of its lists. */
export function levelsGrid(texts: readonly LevelText[]): { readonly grid: Grid; readonly named: boolean } {
  const chosen = chosenScopes(texts)
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
    grid: { levels, themes: [], rows, leftOut, doubtsAtRows: looksAtLabels(chosen) },
    named: chosen.some(({ parts }) => parts.some(({ title }) => title !== unnamedDimension)),
  }
}

/** What the levels have in common: headings below them, labels, or nothing that names dimensions. */
function chosenScopes(texts: readonly LevelText[]): readonly Scope[] {
  const saying = sayingOf(texts.map(({ blocks }) => blocks))
  const scopes = texts.map(({ blocks }) => scopeOf(blocks, saying))
  const labelled = scopes.map(withLabels)
  const headed = scopes.filter(({ parts }) => parts.length > 0).length > scopes.length / 2
  const isLabelled = areNamed(labelled) && isMostlyLabels(scopes.flatMap(({ about }) => about))
  if (!headed) return isLabelled ? labelled : scopes.map(withoutDimensions)
  const grouped = scopes.map(byGroup)
  if (isShared(scopes)) {
    const above = scopes.map((scope) => withLabels({ ...scope, parts: [] }))
    return areNamed(above)
      ? scopes.map((scope, at) => ({
          ...scope,
          parts: [...(above[at]?.parts ?? []), ...scope.parts],
          about: above[at]?.about ?? [],
        }))
      : scopes
  }
  if (grouped.every((scope) => scope !== undefined) && isShared(grouped)) return grouped
  if (areStatements(scopes)) return scopes.map(asStatements)
  throw unlike(texts, scopes)
}

/** Labels that differ from level to level stay in its description: they may be its dimensions. */
function looksAtLabels(scopes: readonly Scope[]): string[] {
  const labels = scopes.map(({ about }) => labelledParts(about).parts.map(({ title }) => title))
  const many = labels.filter((titles) => titles.length > 1)
  if (many.length * 2 <= scopes.length) return []
  const named = [...new Set(many.flat())].slice(0, 6).map((title) => `“${title}”`)
  return [
    `LOOK: labels that differ from level to level were left in the levels’ text: ${named.join(', ')}. If they are dimensions, give each the same label at every level, and import again.`,
  ]
}

function withLabels(scope: Scope): Scope {
  const { parts, before } = labelledParts(scope.about)
  return { ...scope, parts: [...parts, ...scope.parts], about: before }
}

/** Labels name dimensions where every level has them, and they hold more than what stands before them. */
function areNamed(labelled: readonly Scope[]): boolean {
  const sizes = labelled.map(({ parts, about }) => ({
    named: parts.reduce((sum, { text }) => sum + text.length, 0),
    others: textOf(about).length,
  }))
  const total = (pick: 'named' | 'others') => sizes.reduce((sum, size) => sum + size[pick], 0)
  return (
    isShared(labelled) &&
    sizes.every(({ named, others }) => named > 0 || others === 0) &&
    total('named') >= total('others')
  )
}

/** One heading under each group: that names a step of it at its level, and the group is the dimension. */
function byGroup(scope: Scope): Scope | undefined {
  const groups = scope.parts.map(({ group }) => group)
  if (groups.some((group) => group === undefined) || new Set(groups).size < groups.length) return undefined
  return {
    ...scope,
    parts: scope.parts.map((part) => ({ ...part, title: part.group ?? part.title, group: undefined })),
    leftOut: [
      ...scope.leftOut,
      ...scope.parts.map(({ at, title }) => ({ at, text: title, why: 'names a step of its dimension' })),
    ],
  }
}

/** Headings that are sentences: `I am learning to lead a team`. */
function areStatements(scopes: readonly Scope[]): boolean {
  const titles = scopes.flatMap(({ parts }) => parts.map(({ title }) => title))
  const said = titles.filter((title) => /^(i|you|we|they)\b/i.test(title) || title.split(/\s+/).length > 6)
  return said.length * 3 > titles.length * 2
}

/** Each heading and what stands below it, under no dimension. */
const asStatements = (scope: Scope): Scope => ({
  ...scope,
  parts: [
    {
      title: unnamedDimension,
      at: scope.parts[0]?.at ?? '',
      text: scope.parts.map(({ title, text }) => `${title}\n\n${text}`).join('\n\n'),
    },
  ],
})

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
    `The headings under the levels differ from level to level (${one}, then ${other}), so they can’t be its dimensions. ` +
      'Give each dimension the same heading at every level, or put the levels into a table.',
  )
}

/** Each dimension after the one that it follows where it comes first; where it follows none, before the next one that is there. */
function dimensionOrder(lists: readonly (readonly { readonly title: string }[])[]): string[] {
  const order: string[] = []
  for (const list of lists) {
    const keys = list.map(({ title }) => nameKey(title))
    const next = order.findIndex((key) => keys.includes(key))
    let place = next < 0 ? order.length : next
    for (const key of keys) {
      const at = order.indexOf(key)
      if (at < 0) order.splice(place, 0, key)
      place = (at < 0 ? place : at) + 1
    }
  }
  return order
}
