import { weights } from './kinds/kind.ts'
import { type ReadKind, readableOf, readKinds } from './kinds/kinds.ts'
import type { Verb } from './language.ts'
import { wordClasses } from './words/word-classes.ts'

export type Cue = { readonly phrase: string; readonly kind: ReadKind; readonly weight: number }

/** The first word of a command counts, but less than a phrase that says more: "show notes" lists notes. */
const verbWeight = 4

const tiers = [
  'command',
  'certain',
  'sure',
  'likely',
  'faint',
] as const satisfies readonly (keyof typeof weights)[]

/** All phrases, those of the command table among them. */
export function allCues(verbs: readonly Verb[]): Cue[] {
  const phrased = readKinds.flatMap((kind) => {
    const { cues } = readableOf(kind)
    return tiers.flatMap((tier) =>
      phrasesOf(cues[tier] ?? '').map((phrase) => ({ phrase, kind, weight: weights[tier] })),
    )
  })
  return [...phrased, ...verbs.flatMap(verbCue)]
}

function verbCue({ verb, kind }: Verb): Cue[] {
  const known = readKinds.find((one) => one === kind)
  const isCue = known !== undefined && readableOf(known).bareVerb !== 'no cue'
  return isCue ? [{ phrase: `^ ${verb}`, kind: known, weight: verbWeight }] : []
}

const phrasesOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** What people say in asking that no cue needs; it is known all the same, and its slips are spelled right. */
const alsoSaid = `
  accomplishment approve beyond bitcoin chance core crypto desk expense focus just key main meet movie price
  progression promote proof python separate sql stock support system two vpn win`

/** All words of the ways in which people ask. */
export const wordsOfCues = (cues: readonly Cue[]): string[] =>
  [...cues.map(({ phrase }) => phrase), ...[...wordClasses.values()].flat(), alsoSaid].flatMap((text) =>
    text.split(/[^a-z]+/),
  )
