import type { Library } from '../../src/domain/library/library.ts'
import type { Vault } from '../../src/store/vault.ts'
import type { Stage } from '../playing.ts'
import type { Running } from '../running.ts'
import { buttonIn } from '../slack/buttons-seen.ts'

type Values = Readonly<Record<string, string | readonly string[]>>
type Where = 'message' | 'modal' | 'home'
/** `canvas`: the one that a link in the direct messages opens. */
export type Looked = 'modal' | 'home' | 'canvas'

/** What a scene is acted with; `look` takes a picture of what a person has before their eyes. */
export type Hands = {
  readonly running: Running
  readonly vault: Vault
  readonly look: (what: string, who: string, where: Looked) => Promise<void>
  readonly say: (
    who: string,
    text: string,
    files?: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<void>
  readonly press: (who: string, where: Where, label: string) => Promise<void>
  readonly fill: (who: string, values: Values) => Promise<void>
}

export function handsOn({ running, vault }: Stage, look: Hands['look']): Hands {
  const { workspace, settled } = running
  const bots = (who: string) =>
    workspace.messages(who, 'dm').filter(({ user }) => user === workspace.botUserId)
  return {
    running,
    vault,
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

export type Act = {
  readonly title: string
  /** What the bot answers from, where that is not what is shipped. */
  readonly library?: Library
  readonly act: (hands: Hands) => Promise<void>
}
