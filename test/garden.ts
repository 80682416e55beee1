/** The smallest data that has everything: line numbers in tests count from here. */
const guideline = `id: garden
title: Gardener Guideline
role: Gardener
version: "1"
wording: verbatim
source:
  document: Gardener
levels:
  - id: junior
    title: Junior Gardener
    short: Junior
  - id: senior
    title: Senior Gardener
    short: Senior
dimensions:
  - id: soil
    title: Care for the soil
    short: Soil
    summary: What grows needs ground.
    aliases: [earth]
    cells:
      junior:
        - id: digging
          text: Digs.
        - id: weeding
          text: Weeds.
      senior:
        - id: digging
          text: Plans the digging.
  - id: shed
    title: Keep the shed
    short: Shed
    summary: Tools in order.
    aliases: [opex]
    cells:
      junior:
        - id: tools
          text: Cleans tools.
      senior:
        - id: tools
          text: Buys tools.
`

const posting = `id: gardener-job
title: Gardener wanted
short: Gardener job
version: "2024"
wording: restated
source:
  document: The advertisement
guidelines: [garden]
sections:
  - id: overview
    title: Overview
    intro: Come and garden.
  - id: company
    title: Company
    items:
      - text: We garden.
`

export const guidelineFile = 'guidelines/garden.yaml'
export const postingFile = 'postings/job.yaml'

/** What is written there, and what is written instead. */
export type Edit = readonly [string, string]

/** The garden's two files after some edits, each of whichever file has the words. */
export function garden(...edits: readonly Edit[]) {
  const lost = edits.find(([old]) => !`${guideline}${posting}`.includes(old))
  if (lost) throw new Error(`Nowhere in the garden: ${lost[0]}`)
  const edited = (file: string) => edits.reduce((text, [old, now]) => text.replace(old, () => now), file)
  return { [guidelineFile]: edited(guideline), [postingFile]: edited(posting) }
}
