import {
  cell,
  type Dimension,
  type Expectation,
  type Guideline,
  type Level,
} from '../../domain/library/guideline.ts'
import { stemsOf } from '../../domain/tokens.ts'
import { type Button, type ReplyPart, type RoomReply, strong } from '../answer.ts'
import { type Guide, heading, inWords, sourceOf } from './phrases.ts'

type Stated = { readonly dimension: Dimension; readonly level: Level; readonly point: Expectation }

/**
 * One expectation that is asked about by its own words: where a level asks it, else where it is asked. Undefined where
 * none of those dimensions has the words.
 */
export function onlyReply(
  guide: Guide,
  words: string,
  { levels, dimensions }: { readonly levels: readonly Level[]; readonly dimensions: readonly Dimension[] },
): RoomReply | undefined {
  const { guideline, place } = guide
  const stated = dimensions.flatMap((dimension) =>
    guideline.levels.flatMap((level) =>
      cell(dimension, level)
        .filter((point) => isNamedIn(point, words))
        .map((point): Stated => ({ dimension, level, point })),
    ),
  )
  if (stated.length === 0) return undefined
  const asked = levels.length > 0 ? levels : guideline.levels
  const here = stated.filter(({ level }) => asked.includes(level))
  const shown = here.length > 0 ? here : stated
  const at = inWords(asked.map(({ short }) => short))
  const elsewhere = inWords([...new Set(shown.map(({ level }) => level.short))])
  const missing = asked.filter((level) => !here.some((each) => each.level === level))
  const summary =
    here.length === 0
      ? `“${words}” isn’t named at ${at}. It is at ${elsewhere}:`
      : missing.length > 0
        ? `“${words}” is named at ${elsewhere}, and not at ${inWords(missing.map(({ short }) => short))}:`
        : asked.length === 1
          ? `Yes: at ${at} the guideline names it.`
          : `“${words}” at ${at}:`
  const ids = [...new Set(shown.map(({ dimension }) => dimension.id))]
  const choices: Button[] = [
    {
      label: 'Show All',
      asks: { kind: 'expectations', ...place, levels: levels.map(({ id }) => id), dimensions: ids },
    },
    { label: 'Compare', asks: { kind: 'compare', ...place, dimensions: ids } },
  ]
  return {
    for: 'room',
    summary,
    parts: [listOf(shown), { kind: 'choices', choices }, sourceOf(guideline)],
  }
}

const listOf = (stated: readonly Stated[]): ReplyPart => ({
  kind: 'list',
  heading: [...new Set(stated.map(({ dimension }) => dimension.short))].join(', '),
  items: stated.map(({ level, point }) => [
    strong(`${level.short}, ${heading(point.id)}: `),
    { text: point.text },
  ]),
})

/** Do its name, its words, or what it is called in other words have all of these? */
function isNamedIn({ id, text, words = [] }: Expectation, said: string): boolean {
  const own = new Set(stemsOf([id.replaceAll('-', ' '), text, ...words].join(' ')))
  const wanted = stemsOf(said)
  return wanted.length > 0 && wanted.every((stem) => own.has(stem))
}

/** Whether any expectation has these words. */
export const isNamedAnywhere = ({ dimensions, levels }: Guideline, words: string): boolean =>
  dimensions.some((dimension) =>
    levels.some((level) => cell(dimension, level).some((point) => isNamedIn(point, words))),
  )

/** "Compare Snowflake and Redshift" */
export const noSuchPair = ({ place }: Guide, [one, other]: readonly [string, string]): RoomReply => ({
  for: 'room',
  summary: `I can’t compare “${one}” with “${other}”: I found neither in the guideline. I can compare its levels:`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Compare Levels', asks: { kind: 'compare', ...place } },
        { label: 'All Dimensions', asks: { kind: 'dimensions', ...place } },
      ],
    },
  ],
})
