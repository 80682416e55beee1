/** An invented guideline as a document has it: slips of the pen, missing spaces and brackets included. */
export const gardeners = {
  before: ['Role Handbook', 'Gardener Role Guideline'],
  note: 'Gardens differ. What is asked of a gardener in clay is not what is asked in sand.',
  titles: ['Gardener II, Parks', 'Sr. Gardener, Parks'],
  themes: ['Growing', 'Sharing'],
  rows: [
    {
      title: 'Keep Healthy and Fertile Soil for All Beds',
      cells: [
        'Composts leaf litter in every season, so that beds stay fertile. Tests the soil, e.g. Its acid and lime, twice a year.Mulches early.',
        'Plans the compost of leaf litter in every season across all beds, so that they stay fertile. Teaches the Asst. Gardeners (clay, sand, peat. And loam) how to test; writes what s/he finds down. Buys the mulch',
      ],
    },
    {
      title: 'Tools',
      cells: [
        'Sharpens spades each autumn. Oils the shears, an keeps them dry. Reports what is broken.',
        'Chooses spades that last ten years, and tells why. Sharpens spades each autumn. Keeps a list of who has what, and reads it.',
      ],
    },
    {
      title: 'Visitors and Neighbors',
      cells: [
        'Answers what visitors ask of old plants. Shuts the gate at dusk!',
        'Leads tours for visitors to rare plants on Sundays. Speaks with neighbors before a hedge is cut.',
      ],
    },
  ],
  after: 'Ask the head gardener where this says nothing.',
} as const

export type Guide = {
  readonly before: readonly string[]
  readonly note: string
  readonly titles: readonly string[]
  readonly themes: readonly string[]
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[]
  readonly after?: string
}

/** The rows of its table, the ones with the titles and themes first. */
export const tableOf = ({ titles, themes, rows }: Guide): string[][] => [
  ['Job Title', ...titles],
  ...(themes.length > 0 ? [['Key Themes', ...themes]] : []),
  ...rows.map(({ title, cells }) => [title, ...cells]),
]

/** As a page gives it to the clipboard: one cell a line, between numbers and the words of the page. */
export const pasted = (guide: Guide): string => {
  const table = tableOf(guide)
  const columns = table[0]?.map((_, at) => `Column ${at + 1}`) ?? []
  const rows = table.flatMap((row, at) => [String(at + 1), ...row])
  const end = ['No rows yet', 'Print this page?', 'Maybe so.', 'Press the … button', 'Ctrl+P', '), and wait']
  return ['icon picker', ...guide.before, '', guide.note, 'Table 3', '0', ...columns, ...rows, ...end].join(
    '\n',
  )
}
