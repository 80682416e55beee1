import { cell, type Dimension, type Level } from '../domain/library/guideline.ts'
import type { Button, ReplyPart, RoomReply } from './answer.ts'
import { counted, type Guide, sourceOf } from './phrases.ts'

/** What the levels ask in the dimensions: grouped by level, then by dimension. */
export function expectationsReply(
  guide: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomReply {
  const { guideline } = guide
  const whole = dimensions.length === guideline.dimensions.length
  const what = whole ? 'all dimensions' : dimensions.map(({ short }) => short).join(', ')
  const names = levels.map(({ short }) => short).join(' and ')
  const count = levels.flatMap((level) => dimensions.flatMap((dimension) => cell(dimension, level))).length
  const note: ReplyPart[] = whole && guideline.note ? [{ kind: 'quote', text: guideline.note }] : []
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

function levelParts(level: Level, dimensions: readonly Dimension[], named: boolean): ReplyPart[] {
  const lists = dimensions.map((dimension): ReplyPart => {
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
  { guideline, place }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): Button[] {
  const ids = dimensions.map(({ id }) => id)
  const [level] = levels.length === 1 ? levels : []
  const at = level ? guideline.levels.indexOf(level) : -1
  const neighbours = [guideline.levels[at - 1], guideline.levels[at + 1]]
  const others = level ? neighbours.flatMap((other) => other ?? []) : []
  return [
    ...others.map(
      (other): Button => ({
        label: `Compare with ${other.short}`,
        asks: {
          kind: 'compare',
          ...place,
          levels: [level, other].flatMap((side) => side?.id ?? []),
          dimensions: ids,
        },
      }),
    ),
    { label: 'List of dimensions', asks: { kind: 'dimensions', ...place } },
  ]
}
