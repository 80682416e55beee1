import { cell, type Dimension, type Level } from '../../domain/library/guideline.ts'
import type { Choice, Part, RoomAnswer } from '../answer.ts'
import { counted, type Guide, sourceOf } from './talk/phrases.ts'

/** What the levels ask in the dimensions: grouped by level, then by dimension. */
export function expectationsReply(
  guide: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomAnswer {
  const { guideline } = guide
  const whole = dimensions.length === guideline.dimensions.length
  const what = whole ? 'all dimensions' : dimensions.map(({ short }) => short).join(', ')
  const names = levels.map(({ short }) => short).join(' and ')
  const count = levels.flatMap((level) => dimensions.flatMap((dimension) => cell(dimension, level))).length
  const note: Part[] = whole && guideline.note ? [{ kind: 'quote', text: guideline.note }] : []
  const [only] = levels.length === 1 ? levels : []
  const title = only && `${only.short}${theme(only)}: ${what}`
  return {
    for: 'room',
    ...(title && { title }),
    summary: `What is expected of ${names} in ${what}: ${counted(count, 'expectation')}.`,
    parts: [
      ...levels.flatMap((level) => levelParts(level, dimensions, only === undefined)),
      ...note,
      { kind: 'choices', choices: nextSteps(guide, levels, whole ? [] : dimensions) },
      sourceOf(guideline),
    ],
  }
}

function levelParts(level: Level, dimensions: readonly Dimension[], named: boolean): Part[] {
  const lists = dimensions.map((dimension): Part => {
    const items = cell(dimension, level).map(({ text }) => text)
    return dimensions.length === 1
      ? { kind: 'list', items }
      : { kind: 'list', heading: dimension.short, items }
  })
  return named ? [{ kind: 'title', text: `${level.short}${theme(level)}` }, ...lists] : lists
}

const theme = (level: Level) => (level.theme ? ` (${level.theme})` : '')

/** The neighbouring comparison, and the other level's side of the same question. */
function nextSteps(
  { guideline, say }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): Choice[] {
  const ids = dimensions.map(({ id }) => id)
  const [level] = levels.length === 1 ? levels : []
  const at = level ? guideline.levels.indexOf(level) : -1
  const neighbours = [guideline.levels[at - 1], guideline.levels[at + 1]]
  const others = level ? neighbours.flatMap((other) => other ?? []) : []
  return [
    ...others.map((other) => ({
      label: `Compare with ${other.short}`,
      says: say('compare', ...[level, other].flatMap((side) => side?.id ?? []), ...ids),
    })),
    { label: 'List of dimensions', says: say('dimensions') },
  ]
}

/** `show` alone: which level? */
export function whichLevel({ guideline, say }: Guide): RoomAnswer {
  const choices = guideline.levels.map((level) => ({ label: level.short, says: say('show', level.id) }))
  return {
    for: 'room',
    summary: 'Which level would you like to see?',
    parts: [{ kind: 'choices', choices }],
  }
}

/** Each level beside the next one. */
export function whichLevels({ guideline, say }: Guide, dimensions: readonly string[]): RoomAnswer {
  const choices = guideline.levels.slice(1).flatMap((higher, at) => {
    const lower = guideline.levels[at]
    const says = lower && say('compare', lower.id, higher.id, ...dimensions)
    return says === undefined ? [] : [{ label: `${lower?.short} and ${higher.short}`, says }]
  })
  return {
    for: 'room',
    summary: 'Which two levels would you like to compare?',
    parts: [{ kind: 'choices', choices }],
  }
}
