import { noteSchema } from '../../src/domain/own/note.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { idOf, noon, shipped } from '../running.ts'
import type { Act, Hands } from './hands.ts'

const guideline = 'professional-services-manager'

async function setUp({ running, fill }: Hands): Promise<void> {
  await running.workspace.command('lena', '#leveling', '/level', 'me')
  await running.settled()
  await fill('lena', { current: `${guideline}/mgr-iii`, target: `${guideline}/sr-mgr`, nudge: 'off' })
  await running.workspace.closeView('lena')
}

async function writeNotes({ say }: Hands, dimensions: readonly string[], each: number): Promise<void> {
  for (const dimension of dimensions)
    for (let at = 1; at <= each; at++)
      await say('lena', `note ${dimension}: cut report ${at} from 6 h to 1 h`)
}

async function keepNotes({ running: { workspace }, vault }: Hands, count: number): Promise<void> {
  const owner = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  for (let at = 1; at <= count; at++) {
    const told = { happenedOn: '2026-11-20', guideline, version: first?.version, dimensions: ['leadership'] }
    const note = noteSchema.parse({ ...told, what: `Cut report ${at} from 6 h to 1 h` })
    await saveNote(vault, owner, note, { id: idOf(1_000_000 + at), origin: `kept-${at}`, now: noon })
  }
}

const [first] = shipped.guidelines
const twelve = (first ? [...first.dimensions, ...first.dimensions] : [])
  .slice(0, 12)
  .map((dimension, at) => ({ ...dimension, id: `dimension-${at}`, short: `${dimension.short} ${at + 1}` }))

/** Home, from the first visit on. */
export const homes: Readonly<Record<string, Act>> = {
  'home-empty': {
    title: 'Home of somebody who did nothing yet, and of somebody who set up alone.',
    act: async (hands) => {
      await hands.look('The first visit', 'ananya', 'home')
      await setUp(hands)
      await hands.look('Set up, and no note', 'lena', 'home')
    },
  },
  'home-twelve': {
    title: 'Home with twelve dimensions.',
    library: { ...shipped, guidelines: first ? [{ ...first, dimensions: twelve }] : [] },
    act: async (hands) => {
      await setUp(hands)
      await writeNotes(hands, ['dimension-3'], 2)
      await hands.look('Twelve dimensions', 'lena', 'home')
      await hands.say('lena', 'readiness')
    },
  },
  'home-full': {
    title: 'Home with five thousand notes.',
    act: async (hands) => {
      await setUp(hands)
      await keepNotes(hands, 5_000)
      await hands.look('Five thousand notes', 'lena', 'home')
    },
  },
  'many-notes': {
    title: 'Somebody with levels of their own and many notes.',
    act: async (hands) => {
      await setUp(hands)
      await writeNotes(hands, ['leadership', 'ops', 'tech', 'partners'], 4)
      await hands.say('lena', 'rate leadership 3')
      await hands.look('In use', 'lena', 'home')
      await hands.say('lena', 'readiness')
      await hands.say('lena', 'my notes')
    },
  },
}
