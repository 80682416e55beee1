import { cell, type Dimension, type Level } from '../../domain/library/guideline.ts'
import { nextLevels, previousLevels } from '../../domain/library/tracks.ts'
import type { Button, List, ReplyPart, RoomReply } from '../answer.ts'
import type { Asks } from '../features/features.ts'
import { counted, type Guide, heading, inWords, named, sourceOf } from './phrases.ts'

/** What the levels ask in the dimensions: grouped by level, then by dimension. */
export function expectationsReply(
  guide: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomReply {
  const { guideline } = guide
  const whole = dimensions.length === guideline.dimensions.length
  const what = whole ? 'all dimensions' : dimensions.map(({ short }) => short).join(', ')
  const names = inWords(levels.map(({ short }) => short))
  const count = levels.flatMap((level) => dimensions.flatMap((dimension) => cell(dimension, level))).length
  const note = whole ? caveat(guide) : []
  const [only] = levels.length === 1 ? levels : []
  const title = only && `${only.short}${theme(only)}: ${what}`
  return {
    for: 'room',
    ...(title && { title }),
    summary:
      count > 0
        ? `What is expected of ${names} in ${what}: ${counted(count, 'expectation')}.`
        : `Nothing is stated for ${names} in ${what}.`,
    parts: [
      ...levels.flatMap((level) => levelParts(level, dimensions, { whole, titled: only === undefined })),
      ...note,
      { kind: 'choices', choices: nextSteps(guide, levels, whole ? [] : dimensions) },
      sourceOf(guideline),
    ],
    listed: listedIn(guide, levels, dimensions),
  }
}

/** Of several levels that are shown whole each one, else of several dimensions each one, else each expectation. */
function listedIn(
  { guideline, place }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): Asks[] {
  const of = (level: Level, dimension?: Dimension) => ({
    kind: 'expectations' as const,
    ...place,
    levels: [level.id],
    dimensions: dimension ? [dimension.id] : [],
  })
  const [level, ...otherLevels] = levels
  const [dimension, ...otherDimensions] = dimensions
  if (!level || !dimension) return []
  if (otherDimensions.length === 0)
    return levels.flatMap((each) =>
      cell(dimension, each).map((_, at) => ({ ...of(each, dimension), point: at + 1 })),
    )
  const ids = dimensions.length === guideline.dimensions.length ? [] : dimensions.map(({ id }) => id)
  return otherLevels.length > 0
    ? levels.map((each) => ({ ...of(each), dimensions: ids }))
    : dimensions.filter((each) => cell(each, level).length > 0).map((each) => of(level, each))
}

/** What the document says of itself, as of its limits, is long: one line tells that it is there. */
const caveat = ({ guideline, place }: Guide): ReplyPart[] =>
  guideline.note
    ? [
        {
          kind: 'table',
          rows: [
            {
              name: 'What the guideline says about itself',
              text: '',
              open: { label: 'Read It', asks: { kind: 'limits', ...place } },
            },
          ],
        },
      ]
    : []

/** `whole`: in the document's groups, with what it says of the level itself. */
function levelParts(
  level: Level,
  dimensions: readonly Dimension[],
  { whole, titled }: { whole: boolean; titled: boolean },
): ReplyPart[] {
  const title: ReplyPart[] = titled ? [{ kind: 'title', text: `${level.short}${theme(level)}` }] : []
  const own: ReplyPart[] = whole && level.description ? [{ kind: 'text', text: level.description }] : []
  const stated = dimensions.filter((dimension) => cell(dimension, level).length > 0)
  const lists = stated.flatMap((dimension, at): ReplyPart[] => {
    const list = { kind: 'list', items: cell(dimension, level).map(named) } as const
    const isFirst = dimension.group !== stated[at - 1]?.group
    return [
      ...(whole && isFirst && dimension.group ? [{ kind: 'title', text: dimension.group } as const] : []),
      dimensions.length > mostOpen
        ? folded(dimension, level, list)
        : { ...list, ...(dimensions.length > 1 && { heading: dimension.short }) },
    ]
  })
  return [...title, ...own, ...lists, ...silence(level, dimensions)]
}

/** Above this many dimensions each is a part of its own, to be looked over by its names and opened. */
const mostOpen = 3

function folded(dimension: Dimension, level: Level, list: List): ReplyPart {
  const stated = cell(dimension, level)
  return {
    kind: 'fold',
    title: `${dimension.short} (${stated.length})`,
    hint: stated.map(({ id }) => heading(id)).join(' · '),
    lists: [list],
  }
}

function silence(level: Level, dimensions: readonly Dimension[]): ReplyPart[] {
  const silent = dimensions.filter((dimension) => cell(dimension, level).length === 0)
  if (silent.length === 0) return []
  const names = dimensions.length > 1 ? ` in ${inWords(silent.map(({ short }) => short))}` : ''
  return [{ kind: 'text', text: `Nothing stated at ${level.short}${names}.` }]
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
  const others = level ? [...previousLevels(guideline, level), ...nextLevels(guideline, level)] : []
  return [
    ...others.map(
      (other): Button => ({
        label: `Compare With ${other.short}`,
        asks: {
          kind: 'compare',
          ...place,
          levels: [level, other].flatMap((side) => side?.id ?? []),
          dimensions: ids,
        },
      }),
    ),
    { label: 'All Dimensions', asks: { kind: 'dimensions', ...place } },
  ]
}
