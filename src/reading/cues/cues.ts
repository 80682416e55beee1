import type { Verb } from '../language.ts'
import { wordClasses } from '../words/word-classes.ts'
import { growthCues } from './growth.ts'
import { guideCues } from './guide.ts'
import { libraryCues } from './library.ts'
import { nudgeCues } from './nudges.ts'
import { ownCues } from './own.ts'
import { settingCues } from './settings.ts'
import { talkCues } from './talk.ts'
import { type ReadKind, readKinds, weights } from './tiers.ts'

export type Cue = { readonly phrase: string; readonly kind: ReadKind; readonly weight: number }

/** The first word of a command counts, but less than a phrase that says more: "show notes" lists notes. */
const verbWeight = 4

/** All phrases, those of the command table among them. */
export function allCues(verbs: readonly Verb[]): Cue[] {
  const phrased = [
    ...guideCues,
    ...libraryCues,
    ...growthCues,
    ...ownCues,
    ...settingCues,
    ...nudgeCues,
    ...talkCues,
  ].flatMap(({ kind, ...tiers }) =>
    Object.entries(weights).flatMap(([tier, weight]) =>
      phrasesOf(tierOf(tiers, tier)).map((phrase) => ({ phrase, kind, weight })),
    ),
  )
  return [...phrased, ...verbs.flatMap(verbCue)]
}

/** Some verbs have cues of their own: "me" and "forget" also stand at the head of much else. */
function verbCue({ verb, kind }: Verb): Cue[] {
  const known = readKinds.find((one) => one === kind)
  const hasOwn = [...settingCues, ...libraryCues, ...growthCues].some((cues) => cues.kind === kind)
  return known === undefined || hasOwn ? [] : [{ phrase: `^ ${verb}`, kind: known, weight: verbWeight }]
}

const tierOf = (tiers: Readonly<Record<string, string | undefined>>, tier: string): string =>
  tiers[tier] ?? ''

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
