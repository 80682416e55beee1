import { z } from 'zod'
import type { Answer } from '../bot/answer.ts'
import { botOf } from '../bot/bot.ts'
import type { Reading } from '../bot/features/features.ts'
import type { Room } from '../bot/question.ts'
import type { Library } from '../domain/library/library.ts'
import { exportPerson } from '../store/people/people-data.ts'
import { type Owner, openVault } from '../store/vault.ts'
import { shippedModel } from './model.ts'

export const surfaceSchema = z.enum(['command', 'mention', 'dm'])
type Surface = z.infer<typeof surfaceSchema>

/** Where it is said, in the bot's own words. */
export const rooms = { command: 'command', mention: 'channel', dm: 'dm' } as const satisfies Record<
  Surface,
  Room
>

/** One line of a conversation: lines that share `conversation` go on from each other, each `person` for themselves. */
type Turn = {
  readonly surface: Surface
  readonly text: string
  readonly conversation: string
  readonly person: string
}

/** What became of a turn; `note`: the words of the note that it saved or changed, as they are kept. */
export type Heard = { readonly reading: Reading; readonly answer: Answer; readonly note?: string }

export type Talk = {
  readonly say: (turn: Turn) => Promise<Heard>
  readonly end: () => Promise<void>
}

/** It protects nothing: the store is gone with the process. */
export const keyInMemory = Buffer.alloc(32, 1).toString('base64')

/** A bot with a store in memory, so that notes, ratings and nudges work for as long as the talk lasts. */
export async function startTalk(library: Library, now: () => Date): Promise<Talk> {
  const { vault } = await openVault('sqlite::memory:', { kind: 'given', text: keyInMemory })
  let ids = 0
  let reading: Reading | undefined
  const bot = botOf({
    learned: shippedModel(),
    library,
    vault,
    now,
    newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`,
    zoneOf: async () => 'UTC',
    heard: (heard) => {
      reading = heard
    },
  })
  const notesOf = async (owner: Owner) => (await exportPerson(vault, owner)).notes
  return {
    say: async ({ surface, text, conversation, person }) => {
      const asker = { teamId: 'shell', personId: person }
      const before = new Map((await notesOf(asker)).map((note) => [note.id, JSON.stringify(note)]))
      reading = undefined
      const answer = await bot.ask(asker, text, rooms[surface], { channel: conversation, thread: undefined })
      if (!reading) throw new Error('A member’s words were not read.')
      const changed = (await notesOf(asker)).find((note) => before.get(note.id) !== JSON.stringify(note))
      const words = changed && [changed.what, changed.result].filter((part) => part !== undefined).join('\n')
      return { reading, answer, ...(words !== undefined && { note: words }) }
    },
    end: () => vault.db.destroy(),
  }
}
