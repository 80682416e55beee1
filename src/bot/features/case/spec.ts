import { z } from 'zod'
import type { Library } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/case.ts'
import type { Spec } from '../feature.ts'
import { about, aboutAfter, say, typedAbout } from '../id-words.ts'

/** The case for a promotion to a level. */
export const promotionCase: Spec<typeof read.promotionCase.schema> = {
  schema: read.promotionCase.schema,
  label: 'packet',
  verb: {
    verb: 'case',
    usage: 'case [level]',
    help: 'your case for promotion, made of your own notes; as a Word document too',
    example: 'case',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofRole: true,
  reminds: true,
  memory: {
    subject: ({ guideline, levels }) => ({ kind: 'case', guideline, levels, asked: true }),
    again: ({ guideline, levels }) => ({ kind: 'case', guideline, levels, dimensions: [] }),
  },
  words: ({ guideline, levels }, library) => say('case', about({ guideline, levels }, library)),
  parse({ text, plain }, library) {
    if (plain === 'case') return { kind: 'case', levels: [], dimensions: [] }
    const found = aboutAfter('case', text, library)?.about
    return found && found.dimensions.length === 0 ? { kind: 'case', ...found } : undefined
  },
  typed: ({ levels }, documents) => typedAbout('case', { levels }, documents),
}

const place = { guideline: z.string().optional(), levels: z.array(z.string()).default([]) }
type Place = { readonly guideline?: string | undefined; readonly levels: readonly string[] }

/** The verb, and the level that the open case is for. */
const sayLevel = (verb: string, place: Place, library: Library): string | undefined =>
  place.levels.length > 1 ? undefined : say(`case ${verb}`, about(place, library))

function levelAfter(verb: string, text: string, library: Library): Place | undefined {
  const lead = `case ${verb}`
  if (text === lead) return { levels: [] }
  const found = text.startsWith(`${lead} `)
    ? aboutAfter('case', text.replace(lead, 'case'), library)?.about
    : undefined
  if (!found || found.dimensions.length > 0 || found.levels.length > 1) return undefined
  const { dimensions: _, ...place } = found
  return place
}

const chooseSchema = z.object({ kind: z.literal('case.choose'), ...place })

/** The form for which notes stand in it. */
export const choose: Spec<typeof chooseSchema> = {
  schema: chooseSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  quiet: true,
  words: (intent, library) => sayLevel('choose', intent, library),
  parse({ text }, library) {
    const place = levelAfter('choose', text, library)
    return place && chooseSchema.parse({ kind: 'case.choose', ...place })
  },
}

const writeSchema = z.object({ kind: z.literal('case.write'), ...place })

/** The form for what its owner says themselves. */
export const write: Spec<typeof writeSchema> = {
  schema: writeSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  quiet: true,
  words: (intent, library) => sayLevel('edit', intent, library),
  parse({ text }, library) {
    const place = levelAfter('edit', text, library)
    return place && writeSchema.parse({ kind: 'case.write', ...place })
  },
}

/** `canvas`: the document as a page in the chat product; `ties`: notes that name no expectation; `best`: the choice is given up; `asked`: whether to close it as promoted; `versions`: earlier ones, and closed cases; `delete`: what is to be done instead. */
const acts = ['delete', 'document', 'canvas', 'best', 'promoted', 'asked', 'ties', 'versions'] as const
/** Of one that is kept, by its id; `gone`: of a canvas, by its own. */
const actsOfKept = ['open', 'file', 'page', 'gone', 'back'] as const
const actSchema = z.object({
  kind: z.literal('case.do'),
  act: z.enum([...acts, ...actsOfKept]),
  ...place,
  id: z.uuid().optional(),
  version: z.int().optional(),
})
export type CaseAct = z.infer<typeof actSchema>

export const act: Spec<typeof actSchema> = {
  schema: actSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: { happens: ({ act }) => changing.has(act), isOrdered: () => false, isOffered: () => false },
  words(intent, library) {
    const { act, id, version } = intent
    if (acts.some((each) => each === act)) return sayLevel(act, intent, library)
    if (id === undefined || (act === 'back' && version === undefined)) return undefined
    return ['case', act, id, ...(act === 'back' ? [version] : [])].join(' ')
  },
  parse({ text, plain }, library) {
    if (asksForCanvas.test(plain)) return { kind: 'case.do', act: 'canvas', levels: [] }
    if (toDelete.test(plain)) return { kind: 'case.do', act: 'delete', levels: [] }
    if (tellsPromotion.test(plain)) return { kind: 'case.do', act: 'asked', levels: [] }
    const [, kept, id, version] = /^case (\w+) ([0-9a-f-]{36})(?: (\d{1,6}))?$/.exec(text) ?? []
    const ofKept = actsOfKept.find((each) => each === kept)
    if (ofKept && id)
      return actSchema.safeParse({
        kind: 'case.do',
        act: ofKept,
        id,
        ...(ofKept === 'back' && { version: Number(version) }),
      }).data
    for (const each of acts) {
      const place = levelAfter(each, text, library)
      if (place) return actSchema.parse({ kind: 'case.do', act: each, ...place })
    }
    return undefined
  },
}

const changing: ReadonlySet<CaseAct['act']> = new Set(['canvas', 'page', 'gone', 'best', 'promoted', 'back'])

/** "Make a canvas of my case" */
const asksForCanvas =
  /^(?:(?:please|can you|could you) )*(?:make|create|give me) (?:me )?(?:a |the )?(?:slack )?canvas (?:of|for|with|from) my (?:promotion )?case$/

/** "Delete my case" */
const toDelete =
  /^(?:(?:please|can you|could you) )*(?:delete|remove|erase|clear|drop|reset|get rid of) my (?:whole |entire |own )?(?:promotion )?(?:case|packet)(?: for promotion)?(?: please)?$/

/** "I was promoted!" and nothing else. */
const tellsPromotion =
  /^(?:(?:hey|hi|guess what|good news|great news)[,!:]? )?(?:i|i['’]ve|i have) (?:just )?(?:was|were|got|been|finally got) (?:just )?promoted(?: today| yesterday| this week| last week)?$/
