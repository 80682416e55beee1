import { isDeepStrictEqual } from 'node:util'
import { type App, breathe } from '../app.ts'
import { counted } from '../bot/replies/phrases.ts'
import type { Config } from '../config.ts'
import { oneAtATime } from '../domain/in-turn.ts'
import type { Guideline } from '../domain/library/guideline.ts'
import type { Library } from '../domain/library/library.ts'
import type { Posting } from '../domain/library/posting.ts'
import { dirsOf, type Loaded, reloadLibrary } from '../library/load.ts'
import type { Log } from '../slack/log.ts'
import { type Control, listenForReload, type Told } from './control.ts'
import type { Shell } from './shell.ts'

type Following = {
  readonly config: Config
  readonly loaded: Loaded
  readonly app: Pick<App, 'use'>
  readonly log: Log
  /** Where else than in the log it is told what came of a signal. */
  readonly tell?: (line: string) => void
}

/** Reads the data anew on a signal or at an operator's wish, until it is closed. */
export async function followData(shell: Shell, following: Following): Promise<Control> {
  const { config, log, tell = () => {} } = following
  const reload = withSettings(shell, log, reloadOf(following))
  shell.onReload(async () => {
    for (const line of (await reload()).lines) tell(line)
  })
  try {
    return await listenForReload(config.databaseUrl, shell.newId(), reload)
  } catch (err) {
    log.warn({ err }, 'npm run reload will not find this process; SIGHUP will')
    return { close: () => {} }
  }
}

/** Says so where settings wait for a restart. */
function withSettings(
  { settingsChanged }: Shell,
  log: Log,
  reload: () => Promise<Told>,
): () => Promise<Told> {
  return async () => {
    const told = await reload()
    if (!settingsChanged()) return told
    log.warn(restart)
    return { ...told, lines: [...told.lines, restart] }
  }
}

const restart =
  '.env has changed since this bot started. Its settings are read at start only: restart the bot for them.'

/** All files right, or nothing changes; one after another, however many ask at once. */
function reloadOf({ config, loaded: first, app, log }: Following): () => Promise<Told> {
  const dirs = dirsOf(config.data)
  let loaded = first
  const once = async (): Promise<Told> => {
    try {
      const next = await reloadLibrary(dirs, loaded, breathe)
      const { problems, library } = next
      if (problems.length > 0) {
        log.warn({ problems }, 'data not reloaded')
        const count = counted(problems.length, 'problem')
        return { done: false, lines: [...problems, `Nothing was changed: ${count} in ${dirs[0]}.`] }
      }
      await app.use(library)
      const changes = changesBetween(loaded.library, library)
      loaded = next
      log.info({ changes }, 'data reloaded')
      const from = dirs.length > 0 ? dirs.join(' and ') : 'nothing, for no folder is set'
      return { done: true, lines: [...changes, `Reloaded ${from}: ${countsOf(library)}.`] }
    } catch (err) {
      log.error({ err }, 'data not reloaded')
      return { done: false, lines: ['Nothing was changed: something broke on our side. See the log.'] }
    }
  }
  const inTurn = oneAtATime()
  return () => inTurn(once)
}

const countsOf = ({ guidelines, postings }: Library): string =>
  `${counted(guidelines.length, 'guideline')}, ${counted(postings.length, 'posting')}`

/** What is different, a document a line. */
function changesBetween(before: Library, after: Library): string[] {
  const old = byName(before)
  const now = byName(after)
  const changes: string[] = []
  for (const [name, document] of now) {
    const known = old.get(name)
    const { version } = document
    if (!known) changes.push(`${name}: new, version ${version}.`)
    else if (known.version !== version) changes.push(`${name}: version ${known.version} → ${version}.`)
    else if (known !== document && !isDeepStrictEqual(known, document)) {
      changes.push(`${name}: changed, and still version ${version}: give a change a version of its own.`)
    }
  }
  return [...changes, ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `${name}: gone.`)]
}

const byName = ({ guidelines, postings }: Library) =>
  new Map<string, Guideline | Posting>([
    ...guidelines.map((each): [string, Guideline] => [`guideline ${each.id}`, each]),
    ...postings.map((each): [string, Posting] => [`posting ${each.id}`, each]),
  ])
