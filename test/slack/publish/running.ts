import { onTestFinished } from 'vitest'
import type { Parts } from '../../../src/app.ts'
import { understood } from '../../../src/importing/understand.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { formatsOf } from '../../cli/import/formats.ts'
import { gardeners } from '../../domain/import/gardeners.ts'
import { type Running, startRunning, testVault } from '../../running.ts'

/** Marcus is an admin of the local workspace, Lena is none. */
export type Publishing = Running & {
  readonly vault: Vault
  /** Drops files in, and tells the answer that stands in the end, as text. */
  readonly drop: (who: string, files: Files, text?: string) => Promise<string>
  readonly say: (who: string, text: string) => Promise<string>
  /** Presses a button of the newest message that has it, and tells the last message then. */
  readonly press: (who: string, label: string) => Promise<string>
  /** The same on the first message that the bot sent. */
  readonly pressFirst: (who: string, label: string) => Promise<string>
  readonly fill: (
    who: string,
    values: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<unknown>
  readonly seen: (who: string) => string[]
}

type Files = Readonly<Record<string, string | Uint8Array>>

const gardenFiles = formatsOf(gardeners)
export const gardenDocx = { 'gardeners-ladder.docx': gardenFiles['guide.docx'] ?? '' }

/** All of it but the process that reads documents, which takes longer to start than most documents to read. */
export async function publishing(
  parts: Partial<Parts> = {},
  more: Parameters<typeof startRunning>[1] = {},
): Promise<Publishing> {
  const vault = parts.vault ?? (await testVault())
  const running = await startRunning({ vault, understand: understood, ...parts }, more)
  onTestFinished(running.close)
  const { workspace, settled } = running
  const bots = (who: string) =>
    workspace.messages(who, 'dm').filter(({ user }) => user === workspace.botUserId)
  const seen = (who: string) => bots(who).map(wordsOf)
  const last = async (who: string) => {
    await settled()
    return seen(who).at(-1) ?? ''
  }
  const pressAt = async (who: string, ts: string, label: string) => {
    const message = bots(who).find((each) => each.ts === ts)
    const button = buttonsOf(message?.blocks ?? []).find(({ text }) => text === label)
    if (!button) throw new Error(`No button “${label}”.`)
    const { action_id, block_id } = button
    await workspace.press(who, { channel: workspace.dm(who), ts }, { action_id, block_id })
    return last(who)
  }
  const press = (who: string, label: string) => {
    const found = bots(who).findLast(({ blocks }) => buttonsOf(blocks).some(({ text }) => text === label))
    if (!found) throw new Error(`No button “${label}” in: ${seen(who).join('\n---\n')}`)
    return pressAt(who, found.ts, label)
  }
  return {
    ...running,
    vault,
    seen,
    drop: (who, files, text = '') => {
      const attached = Object.entries(files).map(([name, content]) => ({
        name,
        content: Buffer.from(content),
      }))
      workspace.say(who, 'dm', text, { files: attached })
      return last(who)
    },
    say: (who, text) => {
      workspace.say(who, 'dm', text)
      return last(who)
    },
    press,
    pressFirst: (who, label) => pressAt(who, bots(who)[0]?.ts ?? '', label),
    fill: async (who, values) => {
      const answer = await workspace.submitView(who, values)
      await settled()
      return answer
    },
  }
}

type Button = { readonly text: string; readonly action_id: string; readonly block_id: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Everything inside, itself included, with the block that it stands in. */
function* within(
  value: unknown,
  block = '',
): Generator<readonly [Readonly<Record<string, unknown>>, string]> {
  if (!isObject(value)) return
  const own = typeof value.block_id === 'string' ? value.block_id : block
  if (!Array.isArray(value)) yield [value, own]
  for (const part of Object.values(value)) yield* within(part, own)
}

const buttonsOf = (blocks: readonly unknown[]): Button[] =>
  [...within(blocks)].flatMap(([{ type, text, action_id }, block_id]) =>
    type === 'button' && isObject(text)
      ? [{ text: String(text.text), action_id: String(action_id), block_id }]
      : [],
  )

/** All that stands in a message, a line each. */
const wordsOf = ({ blocks }: { readonly blocks: readonly unknown[] }): string =>
  [...within(blocks)].flatMap(([{ text }]) => (typeof text === 'string' ? [text] : [])).join('\n')
