/** Words of rank, from the lowest to the highest; those of a line rank the same. */
const ladder = [
  ['intern', 'apprentice'],
  ['trainee', 'graduate', 'entry'],
  ['junior', 'jr', 'jnr', 'assistant'],
  ['associate'],
  ['medior', 'regular'],
  ['mid', 'middle'],
  ['intermediate'],
  ['senior', 'sr', 'snr'],
  ['lead'],
  ['staff'],
  ['principal'],
  ['expert'],
  ['manager', 'mgr'],
  ['managers'],
  ['director'],
  ['head'],
  ['distinguished'],
  ['fellow'],
  ['vp', 'vice president'],
  ['svp'],
  ['evp'],
  ['president'],
  ['chief'],
] as const

/** They tell that a title is a level’s, and not which. */
const unranked = [
  ...['executive', 'strategic', 'level', 'grade', 'tier', 'band'],
  ...['stufe', 'niveau', 'nivel', 'nível', 'livello', 'poziom', 'échelon', 'trin'],
] as const

const rankOf = new Map<string, number>(
  ladder.flatMap((words, at) => words.map((word) => [word, (at + 1) * 100])),
)
const [ofAssociate = 0, ofSenior = 0] = ['associate', 'senior'].map((word) => rankOf.get(word))

/** A role without a word of rank is what juniors become: between `associate` and `medior`. */
export const ofRole = ofAssociate + 50

const longestFirst = [...rankOf.keys(), ...unranked].toSorted((a, b) => b.length - a.length)
/** A word of rank anywhere in a title. */
export const rankWords = new RegExp(String.raw`\b(?:${longestFirst.join('|')})\b`, 'i')
const everyRankWord = new RegExp(rankWords.source, 'gi')

/** Managers of things lead nobody by their title. */
export const ofThings =
  /\b(product|platform|project|program(me)?|account|success|marketing|community|content|office|partner|sales|relationship) (managers?|mgr)\b/gi

/** `Staff Nurse`: in hospitals and houses `staff` is no rank, and comes below `Senior Nurse`. */
export const ofTrades =
  /\bstaff (?=(?:nurse|midwi(?:fe|ves)|sister|matron|carer|porter|chef|cook|housekeeper|therapist|pharmacist|paramedic|physiotherapist|radiographer)s?\b)/gi

/** The words of rank in a title: `Senior Engineering Manager` has two. */
export const rankWordsIn = (title: string): string[] =>
  (
    title
      .toLowerCase()
      .replace(/[-_]/g, ' ')
      .replace(ofThings, '')
      .replace(ofTrades, '')
      .match(everyRankWord) ?? []
  ).filter((word) => rankOf.has(word) || word === 'executive')

/** How high words of rank stand together: the highest counts, and the others lift or lower it: `Associate Director`. */
export function rankOfWords(words: readonly string[]): number | undefined {
  const ranks = words.flatMap((word) => rankOf.get(word) ?? [])
  if (ranks.length === 0) return undefined
  const highest = Math.max(...ranks)
  const others = ranks.filter((rank) => rank !== highest)
  const lifted = others.includes(ofSenior) ? 45 : 0
  const lowered = others.some((rank) => rank <= ofAssociate) ? 45 : 0
  return highest + lifted - lowered + (words.includes('executive') ? 49 : 0)
}
