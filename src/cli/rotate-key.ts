import { readConfig } from '../config.ts'
import { rotateAppKey } from '../store/keys/rotation.ts'
import { openVault } from '../store/vault.ts'
import type { Command } from './shell.ts'

/**
 * `rotate-key`: wraps people's keys with a new application key, while the bot runs. With a key file it makes the
 * key, and the running bot finds it in the file. With LEVEL_GUIDE_KEY it takes the first of several, `NEW,OLD`,
 * all of which the running bot must have been started with.
 */
export const rotateKey: Command = async ({ env, out }) => {
  const { databaseUrl, key } = readConfig(env)
  const { vault } = await openVault(databaseUrl, key)
  try {
    const people = await rotateAppKey(vault, key)
    out(`The keys of ${people} people are wrapped with the new application key.`)
    out(key.kind === 'file' ? fileRotated(key.path) : givenRotated)
    return 0
  } finally {
    await vault.db.destroy()
  }
}

const fileRotated = (path: string): string =>
  `It is in ${path}: copy it to a safe place. The old one is gone; a backup of the keys made with it no longer ` +
  'works, so make a new one now: npm run backup -- --keys FILE.'

const givenRotated =
  'Take the old one out of LEVEL_GUIDE_KEY when it suits you, and make a new backup of the keys now.'
