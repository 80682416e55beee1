import { formatsOf } from '../cli/import/formats.ts'
import { gardeners } from '../domain/import/gardeners.ts'
import type { Act } from './hands.ts'
import { homes } from './homes.ts'

const ladder = { 'gardeners-ladder.docx': formatsOf(gardeners)['guide.docx'] ?? '' }

/** The values of the options whose label holds these words. */
function optionsWith(value: unknown, text: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && 'text' in value && JSON.stringify(value.text).includes(text))
    return typeof value.value === 'string' ? [value.value] : []
  return Object.values(value).flatMap((part) => optionsWith(part, text))
}

const note = 'coached 2 new managers to their first review; both passed'

/** Sentences that may or may not belong together. */
const unpaired = `# Baker levels

| | Junior Baker | Senior Baker |
|---|---|---|
| Bread | Keeps the sourdough alive with water and flour each day. Sweeps the floor. | Plans who keeps sourdough fed over the holidays. Buys flour for the year. |
| Shop | Sells rolls. Counts the money. | Leads the shop. Trains who sells. |
`

/** A document that says too little. */
const oneLevel = '# Florists\n\n| | Florist |\n|---|---|\n| Bouquets | Ties bouquets that last a week. |\n'

/** What no line of a dialogue leads to: files, filled forms, and what others see of them. */
export const acted: Readonly<Record<string, Act>> = {
  publishing: {
    title: 'A document is dropped in, read, changed, published and taken back; somebody else may not.',
    act: async ({ say, press, look, running }) => {
      await say('marcus', '', ladder)
      await press('marcus', 'message', 'Change Something')
      await look('What was read, to be corrected', 'marcus', 'modal')
      await running.workspace.closeView('marcus')
      await press('marcus', 'message', 'Publish')
      await press('marcus', 'message', 'Take Back')
      await say('marcus', 'publish')
      await say('lena', '', ladder)
    },
  },
  'publishing-asked': {
    title: 'A document that leaves questions open.',
    act: async ({ say, press, look }) => {
      await say('marcus', '', { 'baker-levels.md': unpaired })
      await press('marcus', 'message', 'Answer the Questions')
      await look('What is asked', 'marcus', 'modal')
    },
  },
  showing: {
    title: 'A note is shown to somebody, opened, commented on and taken back.',
    act: async ({ say, press, fill, look, running }) => {
      await say('lena', `note leadership: ${note}`)
      await say('lena', 'my notes')
      await press('lena', 'message', 'Show to Someone')
      const { workspace } = running
      const [id = ''] = optionsWith(workspace.modals('lena').at(-1)?.view, note.slice(0, 30))
      await fill('lena', { person: workspace.person('marcus').id, notes: [id] })
      await look('The preview', 'lena', 'modal')
      await press('lena', 'modal', 'Show to Marcus Hale')
      await look('It is shown', 'lena', 'modal')
      await workspace.closeView('lena')
      await look('With something shared', 'marcus', 'home')
      await press('marcus', 'message', 'Open')
      await look('What they see', 'marcus', 'modal')
      await say('lena', 'shared')
      await press('lena', 'message', 'Look')
      await look('How far it is', 'lena', 'modal')
      await press('lena', 'modal', 'Take Back')
      await look('Taken back', 'lena', 'modal')
      await look('Taken back, for who had it open', 'marcus', 'modal')
    },
  },
  confirming: {
    title: 'Somebody is asked to confirm a note, and does.',
    act: async ({ say, press, fill, look, running }) => {
      await say('lena', `note leadership: ${note}`)
      await say('lena', 'my notes')
      await press('lena', 'message', 'Open')
      await press('lena', 'message', 'Ask Someone to Confirm')
      await fill('lena', { person: running.workspace.person('marcus').id })
      await look('The preview', 'lena', 'modal')
      await press('lena', 'modal', 'Ask Marcus Hale')
      await look('It is asked', 'lena', 'modal')
      await press('marcus', 'message', 'Open')
      await look('What they are asked', 'marcus', 'modal')
      await fill('marcus', { answer: 'saw', line: 'I was in the room' })
      await look('Answered', 'marcus', 'modal')
    },
  },
  'publishing-refused': {
    title: 'A document that isn’t understood, and what is asked about it.',
    act: async ({ say, press, look }) => {
      await say('marcus', '', { 'florists.md': oneLevel })
      await press('marcus', 'message', 'A Guideline or Posting')
      await press('marcus', 'message', 'Say More')
      await look('Say More', 'marcus', 'modal')
    },
  },
  canvas: {
    title: 'A case as a canvas of its owner’s own.',
    act: async ({ say, press, look }) => {
      await say('lena', `note leadership: ${note}`)
      await say('lena', 'note tech: designed a data platform that holds 40 TB')
      await say('lena', 'case')
      await press('lena', 'message', 'Get Document')
      await press('lena', 'message', 'Make a Canvas')
      await look('The canvas', 'lena', 'canvas')
    },
  },
  ...homes,
}
