import { stem, tokensOf } from '../tokens.ts'

/** A word that carries a meaning, with the stems of its parts: `large-scale`. */
export type ContentWord = { readonly word: string; readonly stems: readonly string[] }

/** Content words that stand side by side, with nothing between them: `entire service delivery ecosystem`. */
export type Run = { readonly words: readonly ContentWord[]; readonly before: string | undefined }

export function runsOf(text: string): Run[] {
  const runs: { words: ContentWord[]; before: string | undefined }[] = []
  let last: string | undefined
  let open = false
  for (const { parts, gap } of compounds(text)) {
    const held = parts.filter((part) => !empty.has(part) && part.length > 2 && !/\d/.test(part))
    const word = parts.join('-')
    if (held.length === 0) open = false
    else {
      const made = { word, stems: held.map(stem) }
      if (open && gap === '') runs.at(-1)?.words.push(made)
      else runs.push({ words: [made], before: gap === '' ? last : gap })
      open = true
    }
    last = word
  }
  return runs
}

/** The words of a text, joined where a hyphen joins them. */
function compounds(text: string): { parts: string[]; gap: string }[] {
  const made: { parts: string[]; gap: string }[] = []
  for (const { word, gap } of tokensOf(text)) {
    const last = made.at(-1)
    if (last && gap === '-') last.parts.push(word)
    else made.push({ parts: [word], gap })
  }
  return made
}

export const stemsIn = (text: string): string[] =>
  runsOf(text).flatMap(({ words }) => words.flatMap(({ stems }) => stems))

/** How rare each stem is among the texts: 0 where every one has it. */
export function raritiesOf(texts: readonly string[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const each of new Set(stemsIn(text))) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return (each) => Math.log((texts.length + 1) / (counts.get(each) ?? 1))
}

/** Words that say how, how much or for whom, and verbs that stand in every guideline. */
const empty = new Set(
  `a able about above across act acts actively after again all along also always am among an and any anybody appropriate are asst
  area areas around as at based be because become becomes been before behalf being below best better between both bring brings
  build builds but by can clear clearly collaborate collaborates come communicate consistent consistently contribute contributes
  could create creates day deliver delivers demonstrate demonstrates develop develops do does done drive drives driving during
  each effective effectively else enable enables engage engages ensure ensures establish establishes etc even every everyone
  execute executes expected few first for found from full fully gain gains get gets gives good great guides guide had has have
  having he help helps her high higher highest him his how identify identifies if implement implements improve improves in
  creation development execution implementation production impact increase including influence influences into invest invests is it its itself just keep keeps key know knows large lead leading
  leads least less like made maintain maintains make makes making manage manages many may means measure might more most much must
  need needed needs new next no nor not of off often on once one only or other others our ours out over own owns part participate
  per perform performs play plays prepare prepares proactively produce promotes provide provides providing quickly readily
  regular regularly relevant responsible role roles same see sees set sets several shall she should show shows so some
  sometimes strong though
  such support supports sure take takes team teams than that the their theirs them themselves then there
  these they thing things this those through throughout to together too toward towards under understand understands until up
  us use used uses using variety various versus very via was way ways we well were what when where whether which while who whom
  arent cant didnt doesnt dont hasnt havent isnt lets shouldnt thats theres theyre theyve weve wont youd youll youre youve
  whose why will with within without work working works would you your`.split(/\s+/),
)
