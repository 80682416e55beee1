import { backupFile } from './database/backup.ts'
import { KeyError, OtherKeyError } from './database/errors.ts'
import { removePart, withPart } from './database/parts.ts'
import { checkBackup, copyTo } from './database/restore.ts'
import { keysPath } from './database/sqlite.ts'
import type { KeySource } from './keys/app-key.ts'
import { type AllRead, readAll } from './people/reading-all.ts'
import { openCopy, type Vault } from './vault.ts'

export type Trial = AllRead & {
  /** People whom the backup still holds and who have since deleted everything: a restore removes them again. */
  readonly removed: number
}

type How = {
  readonly source: KeySource
  /** A backup of people's keys; without, those that the bot uses now. */
  readonly keys: string | undefined
  readonly now: Date
}

/**
 * Restores a backup to copies beside the database at `to`, opens all that is in them, and removes them: nothing that
 * runs is touched. Throws where a restore would.
 */
export async function tryRestore(from: string, to: string, { source, keys, now }: How): Promise<Trial> {
  await checkBackup(from, keys ?? keysPath(to))
  return withTrial(to, `${to}.trial`, async (part) => {
    copyTo(from, part, to)
    return withTrial(keysPath(to), withoutPart(keysPath(part)), async (keysPart) => {
      if (keys === undefined) await backupFile(keysPath(to), keysPart)
      else copyTo(keys, keysPart, to)
      const { removed, ...vault } = await openCopy(`sqlite:${part}`, source).catch((error) => {
        throw keys !== undefined && error instanceof OtherKeyError ? keysOfBefore(keys) : error
      })
      return { ...(await readAndClose(vault, now)), removed }
    })
  })
}

const keysOfBefore = (keys: string): KeyError =>
  new KeyError(
    `${keys} was made with another application key: copies of the people’s keys from before npm run rotate-key are of ` +
      'no use any more. Name the newest copy instead, or none, to try the bot’s own keys. Nothing was changed.',
  )

/** With a file that is gone when the work is done, as it is when it fails. */
const withTrial = <T>(near: string, target: string, work: (part: string) => Promise<T>): Promise<T> =>
  withPart(near, target, async (part) => {
    const result = await work(part)
    removePart(part)
    return result
  })

/** The name of which `withPart` makes this one. */
const withoutPart = (path: string): string => path.replace(/\.part$/, '')

/** Opens all of a vault, and closes it. */
export async function readAndClose(vault: Vault, now: Date): Promise<AllRead> {
  try {
    return await readAll(vault, now)
  } finally {
    await vault.db.destroy()
  }
}
