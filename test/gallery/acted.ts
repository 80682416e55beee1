import { formatsOf } from '../cli/import/formats.ts'
import { gardeners } from '../domain/import/gardeners.ts'
import type { Running } from '../running.ts'
import { buttonIn } from '../slack/buttons-seen.ts'

type Values = Readonly<Record<string, string | readonly string[]>>
type Where = 'message' | 'modal' | 'home'

/** What a scene is acted with; `look` takes a picture of what a person has before their eyes. */
export type Hands = {
  readonly running: Running
  readonly look: (what: string, who: string, where: Where) => Promise<void>
  readonly say: (
    who: string,
    text: string,
    files?: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<void>
  readonly press: (who: string, where: Where, label: string) => Promise<void>
  readonly fill: (who: string, values: Values) => Promise<void>
}

export function handsOn(running: Running, look: Hands['look']): Hands {
  const { workspace, settled } = running
  const bots = (who: string) =>
    workspace.messages(who, 'dm').filter(({ user }) => user === workspace.botUserId)
  return {
    running,
    look,
    say: async (who, text, files = {}) => {
      const attached = Object.entries(files).map(([name, content]) => ({
        name,
        content: Buffer.from(content),
      }))
      workspace.say(who, 'dm', text, { files: attached })
      await settled()
    },
    press: async (who, where, label) => {
      const message = bots(who).findLast(({ blocks }) => buttonIn(blocks, label))
      const seen = { message, home: workspace.home(who), modal: workspace.modals(who).at(-1)?.view }[where]
      const button = buttonIn(seen, label)
      if (!button) throw new Error(`${who} sees no button “${label}”.`)
      const at =
        message && where === 'message'
          ? { channel: message.channel, ts: message.ts }
          : { view: where === 'home' ? ('home' as const) : ('modal' as const) }
      await workspace.press(who, at, button)
      await settled()
    },
    fill: async (who, values) => {
      await workspace.submitView(who, values)
      await settled()
    },
  }
}

type Scene = { readonly title: string; readonly act: (hands: Hands) => Promise<void> }

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

/** What no line of a dialogue leads to: files, filled forms, and what others see of them. */
export const acted: Readonly<Record<string, Scene>> = {
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
      await press('marcus', 'message', 'Settle the Questions')
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
  'many-notes': {
    title: 'Somebody with levels of their own and many notes.',
    act: async ({ say, fill, look, running }) => {
      const guideline = 'professional-services-manager'
      await running.workspace.command('lena', '#leveling', '/level', 'me')
      await running.settled()
      await fill('lena', { current: `${guideline}/mgr-iii`, target: `${guideline}/sr-mgr`, nudge: 'off' })
      for (const dimension of ['leadership', 'ops', 'tech', 'partners'])
        for (let at = 1; at <= 4; at++)
          await say('lena', `note ${dimension}: cut report ${at} from 6 h to 1 h`)
      await say('lena', 'rate leadership 3')
      await look('In use', 'lena', 'home')
      await say('lena', 'readiness')
      await say('lena', 'my notes')
    },
  },
}
