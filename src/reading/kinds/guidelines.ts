import { z } from 'zod'
import { type Readable, weights } from './kind.ts'
import { about, ids } from './slots.ts'

const dimensionsSchema = z.object({
  kind: z.literal('dimensions'),
  guideline: about.guideline,
  /** Which of them weighs most was asked. */
  ranked: z.boolean().optional(),
})

export const dimensions: Readable<typeof dimensionsSchema> = {
  schema: dimensionsSchema,
  cues: {
    certain: `
      ^ dimension $, what/which dimension .. guide/guideline, what do .. guide/guideline cover, what/which/all/name/list .. seven/7/<amount> <area>, <area> .. <judged> on
      <area> .. i/we/they/us/you .. <judged>, what .. get/be .. <judged> on, how many <area>, on what/which .. <judged>`,
    sure: `
      what/which/all/show/list .. dimension, <show>/what/which .. <area> $, <show> all .. <area>, names of .. <area>
      responsibility area
      seven/7/eight/8/nine/9/six/6 <area>, which/what .. <judged> on`,
    likely: 'which/what <area>, ^ <area> $, list .. <area>',
    faint: 'dimension, area, category, competency, pillar, criteria',
  },
  isRuledOut: ({ dimensions, levels }) => dimensions.named || levels.length > 0,
  ofData: true,
  fill: ({ place, saying: { text } }) => ({
    kind: 'dimensions',
    ...place,
    ...(ofWeight.test(text) && { ranked: true }),
  }),
}

const ofWeight =
  /\b(?:matters?|counts?|weighs?|important|weight(?:ed)?|priority|prioriti[sz]ed?)\b.*\b(?:most|more|higher|highest|least)\b|\b(?:most|more|least) (?:\p{L}+ )?(?:important|weight|relevant|valued)\b/iu

const levelsSchema = z.object({
  kind: z.literal('levels'),
  guideline: about.guideline,
  /** There is no level on that side of the one that was asked about. */
  none: z.enum(['above', 'below']).optional(),
})

export const levels: Readable<typeof levelsSchema> = {
  schema: levelsSchema,
  cues: {
    command: `
      be there .. level/anything .. above/below/over/after/between, what/which level .. after/before/above/below <level>, what/which .. be the highest/lowest/top/bottom level, other level than
      what come after/before/above <level>
      what be <level> called, title/theme of <level>`,
    certain: `
      ^ level $, level list, list of level, how many .. level/step/grade/rung, ^ ladder $, career ladder
      what/which .. level .. there/exist/covered/have/available/defined, level .. exist, level .. called/named, what be level $, what be a/the level $, what .. level mean $`,
    sure: `
      what/which/all/list/show/name level $, ^ list/show/name/all .. level $, name/title/theme of .. level
      which/what level be, is there .. level, level .. and .. theme, level structure/name/title, <show> .. ladder
      be there <level>/level`,
    likely: 'list/name/show .. level, which/what level, job title, grade/band/rung',
  },
  /** Who names one level asks which there are only when saying so for certain. */
  isRuledOut: ({ dimensions, levels }, score) =>
    dimensions.named || (levels.length > 0 && score < weights.command),
  ofData: true,
  /** Who asks for all levels, and whether one is among them, gets all of them. */
  asksOfLevels: ({ words }) => words.length <= 4,
  fill: ({ place }) => ({ kind: 'levels', ...place }),
}

const guidelinesSchema = z.object({ kind: z.literal('guidelines') })

export const guidelines: Readable<typeof guidelinesSchema> = {
  schema: guidelinesSchema,
  bareVerb: 'no cue',
  cues: {
    command: `
      ^ =guidelines $, ^ list/all/<show> .. =guidelines $, what/which =guidelines be, what/which =guidelines do/have/can
      how many =guidelines, be there other/more =guidelines, be there another =guideline, other =guidelines`,
  },
  fill: () => ({ kind: 'guidelines' }),
}

/** These words name what several guidelines have. */
export const which = {
  schema: z.object({
    kind: z.literal('which'),
    words: z.string(),
    guidelines: ids,
    /** The role that was asked for, and that there is none of. */
    none: z.string().optional(),
  }),
}
