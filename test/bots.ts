import type { AskerAnswer } from '../src/bot/answer.ts'
import { type Bot, botOf } from '../src/bot/bot.ts'
import { shippedModel } from '../src/cli/model.ts'
import type { Owner, Vault } from '../src/store/vault.ts'
import { idOf, noon, shipped } from './running.ts'

type Parts = Parameters<typeof botOf>[0]

/** A bot on the shipped data, on Sunday noon, for people in Berlin. */
export const botOn = (vault: Vault, parts: Partial<Omit<Parts, 'vault'>> = {}): Bot =>
  botOf({
    learned: shippedModel(),
    library: shipped,
    vault,
    now: () => noon,
    newId: () => nextId(vault),
    zoneOf: async () => 'Europe/Berlin',
    ...parts,
  })

/** What a person is answered alone, in their direct message. */
export async function askAlone(bot: Bot, owner: Owner, text: string): Promise<AskerAnswer> {
  const answer = await bot.ask(owner, text, 'dm')
  if (answer.for !== 'asker') throw new Error(`“${text}” is answered for all.`)
  return answer
}

/** Ids count up, over all bots on one store: what one of them saved stays what another finds. */
function nextId(vault: Vault): string {
  const id = given.get(vault) ?? 0
  given.set(vault, id + 1)
  return idOf(id)
}

const given = new WeakMap<Vault, number>()
