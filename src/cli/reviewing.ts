import { existsSync, readFileSync } from 'node:fs'
import { verbs } from '../bot/features/verbs.ts'
import { counted } from '../bot/replies/phrases.ts'
import type { Config } from '../config.ts'
import { subDays } from '../domain/dates.ts'
import { guidelineSchema } from '../domain/library/guideline.ts'
import type { Library } from '../domain/library/library.ts'
import { askedInVain, reviewGuideline } from '../domain/library/review.ts'
import type { Loaded } from '../library/load.ts'
import { parseYaml } from '../library/yaml.ts'
import { fileOf } from '../store/database/db.ts'
import { StoreError } from '../store/database/errors.ts'
import { listWords, unansweredCounts } from '../store/unanswered.ts'
import { openVaultToRead, type Vault } from '../store/vault.ts'

/** How far back questions are looked at. */
const days = 90

/** Advice on each loaded guideline, as `file:line:column what is seen, and what may help`. */
export function reviewLines({ library, known }: Loaded): string[] {
  const paths = new Map([...known.guidelines].map(([path, { value }]) => [value, path]))
  return library.guidelines.flatMap((guideline) => {
    const path = paths.get(guideline)
    if (path === undefined) return []
    const { locate } = parseYaml(readFileSync(path, 'utf8'), guidelineSchema)
    return reviewGuideline(guideline, library.postings).map((advice) => {
      const { line, col } = locate(advice.path)
      return `${path}:${line}:${col} ${advice.message}`
    })
  })
}

/** `note` says what the advice rests on, or why there is none. */
export type Asked = { readonly advice: readonly string[]; readonly note: string }

/** What people asked for in vain, from the database where there is one; none is made, and none is changed. */
export async function readAsked(
  { databaseUrl, key }: Config,
  { library }: Loaded,
  now: Date,
): Promise<Asked> {
  const file = fileOf(databaseUrl)
  if (file !== undefined && !existsSync(file)) {
    return {
      advice: [],
      note: `Left out what people asked for: there’s no database at ${file} yet.`,
    }
  }
  try {
    const vault = await openVaultToRead(databaseUrl, key)
    try {
      return await askedOf(vault, library, now)
    } finally {
      await vault.db.destroy()
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { advice: [], note: `What people asked for could not be read: ${error.message}` }
  }
}

/** Counts of everybody, and words of those alone who agreed to share them. */
export async function askedOf(vault: Vault, library: Library, now: Date): Promise<Asked> {
  const since = subDays(now, days)
  const counts = await unansweredCounts(vault.db, since)
  const words = await listWords(vault, since)
  const unanswered = counts.unclear + counts['nothing-found']
  const shared = `${words.length} of them in words that people agreed to share`
  return {
    advice: askedInVain(words, library, understood).map(
      ({ word, times }) =>
        `People asked for "${word}" (${times}×) and nothing answers: is it another name, or missing?`,
    ),
    note:
      `In the last ${counted(days, 'day')} ${counted(unanswered, 'question')} found no answer` +
      (words.length > 0 ? `, ${shared}; npm run questions shows them.` : '.'),
  }
}

/** What the bot itself has a word for is not missing in the data. */
const understood = verbs.flatMap(({ usage, help }) => [usage, help])
