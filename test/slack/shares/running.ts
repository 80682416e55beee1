import { onTestFinished } from 'vitest'
import type { Vault } from '../../../src/store/vault.ts'
import { type Running, startRunning, testVault } from '../../running.ts'
import { buttonIn } from '../buttons-seen.ts'

type Values = Readonly<Record<string, string | readonly string[]>>

/** An app in which people show each other things. */
export type Sharing = Running & {
  readonly vault: Vault
  /** All that a person has in their direct message with the app, oldest first. */
  readonly dm: (who: string) => string[]
  /** The view in front of a person; empty where none is open. */
  readonly view: (who: string) => string
  readonly say: (who: string, text: string) => Promise<string>
  /** Presses a button of the newest message that has it, in the direct message. */
  readonly press: (who: string, label: string) => Promise<string>
  /** The same in the view in front, or on Home. */
  readonly pressIn: (who: string, where: 'modal' | 'home', label: string) => Promise<string>
  readonly submit: (who: string, values: Values) => Promise<string>
  readonly idOf: (who: string) => string
}

export async function sharing(...[parts = {}, more]: Parameters<typeof startRunning>): Promise<Sharing> {
  const vault = parts.vault ?? (await testVault())
  const app = await startRunning({ ...parts, vault }, more)
  onTestFinished(async () => {
    await app.close()
    if (!parts.vault) await vault.db.destroy()
  })
  const { workspace, settled } = app
  const mine = (who: string) =>
    workspace.messages(who, 'dm').filter(({ user }) => user === workspace.botUserId)
  const dm = (who: string) => mine(who).map((message) => JSON.stringify(message.blocks))
  const view = (who: string) => JSON.stringify(workspace.modals(who).at(-1)?.view ?? '')
  return {
    ...app,
    vault,
    dm,
    view,
    idOf: (who) => workspace.person(who).id,
    say: async (who, text) => {
      workspace.say(who, 'dm', text)
      await settled()
      return dm(who).at(-1) ?? ''
    },
    press: async (who, label) => {
      const message = mine(who).findLast(({ blocks }) => buttonIn(blocks, label))
      const button = message && buttonIn(message.blocks, label)
      if (!message || !button) throw new Error(`${who} sees no button “${label}”.`)
      await workspace.press(who, { channel: message.channel, ts: message.ts }, button)
      await settled()
      return view(who)
    },
    pressIn: async (who, where, label) => {
      const seen = where === 'home' ? workspace.home(who) : workspace.modals(who).at(-1)?.view
      const button = buttonIn(seen, label)
      if (!button) throw new Error(`${who} sees no button “${label}” in ${where}.`)
      await workspace.press(who, { view: where }, button)
      await settled()
      return view(who)
    },
    submit: async (who, values) => {
      const outcome = await workspace.submitView(who, values)
      await settled()
      return JSON.stringify(outcome) + view(who)
    },
  }
}

/** Makes a note, and opens the form in which it is shown, or asked about. */
export async function openForm(
  app: Sharing,
  who: string,
  note: string,
  button: 'Show to Someone' | 'Ask Someone to Confirm',
): Promise<void> {
  await app.say(who, `note leadership: ${note}`)
  await app.say(who, 'my notes')
  await app.press(who, 'Open')
  await app.press(who, button)
}

/** One person shows a note to another one; answers with the words of the preview. */
export async function showNote(app: Sharing, from: string, to: string, words: string): Promise<string> {
  await app.say(from, `note leadership: ${words}`)
  await app.say(from, 'my notes')
  await app.press(from, 'Show to Someone')
  const [first] = noteOptions(app.workspace.modals(from).at(-1)?.view, words)
  const preview = await app.submit(from, { person: app.idOf(to), notes: [first ?? ''] })
  await app.pressIn(from, 'modal', `Show to ${app.workspace.person(to).realName}`)
  return preview
}

/** The values of the options whose label holds these words. */
function noteOptions(value: unknown, words: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && 'text' in value && JSON.stringify(value.text).includes(words.slice(0, 40)))
    return typeof value.value === 'string' ? [value.value] : []
  return Object.values(value).flatMap((part) => noteOptions(part, words))
}
