import { type Bot, botOf } from '../src/bot/bot.ts'
import { shippedModel } from '../src/cli/model.ts'
import type { Vault } from '../src/store/vault.ts'
import { noon, shipped } from './running.ts'

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

/** Ids count up, over all bots on one store: what one of them saved stays what another finds. */
function nextId(vault: Vault): string {
  const id = given.get(vault) ?? 0
  given.set(vault, id + 1)
  return `00000000-0000-7000-8000-${String(id).padStart(12, '0')}`
}

const given = new WeakMap<Vault, number>()
