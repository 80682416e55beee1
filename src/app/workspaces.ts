import type { Library } from '../domain/library/library.ts'
import { quietLine } from '../slack/installing/leaving.ts'
import type { Speaking, SpeakingFor } from '../slack/installing/refreshing.ts'
import { findInstallation, quieten } from '../store/installations/installations.ts'
import { liveVersions } from '../store/installations/work.ts'
import { type OpenParts, type OpenWorkspace, openWorkspace } from './open-workspace.ts'

/** The workspaces that this process has at hand: opened when something of them comes up, closed when nothing does. */
export type Workspaces = {
  /** Undefined where the bot isn't installed, or has no token that works: it gets nothing. */
  readonly find: (teamId: string) => Promise<OpenWorkspace | undefined>
  /** It is looked up anew from now on. */
  readonly close: (teamId: string) => void
  /** Closes those that changed, by whichever process, and those that nothing came up in for a while. */
  readonly check: () => Promise<void>
  readonly all: () => OpenWorkspace[]
  readonly use: (library: Library) => Promise<void>
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** How long an installation counts as it was found, and an idle workspace stays open, in milliseconds. */
const remembered = 5_000
const longestIdle = 10 * 60_000
/** Each takes some 0.7 MB: of more, those that nothing came up in for longest are closed. */
const usualMostOpen = 300

type Entry = { readonly opened: OpenWorkspace; checkedAt: number; usedAt: number }

export function workspacesOf(
  { speakingFor, ...given }: OpenParts & { readonly speakingFor: SpeakingFor },
  mostOpen = usualMostOpen,
): Workspaces {
  let parts = given
  const { vault, now, log } = parts
  const { db } = vault
  const entries = new Map<string, Entry>()
  const finding = new Map<string, Promise<OpenWorkspace | undefined>>()
  const closing = new Set<Promise<void>>()
  /** Changes with each close: what was looked up before counts no more. */
  let turns = 0

  const close = (teamId: string) => {
    turns += 1
    const entry = entries.get(teamId)
    if (!entry) return
    entries.delete(teamId)
    const closed = entry.opened.stop().finally(() => closing.delete(closed))
    closing.add(closed)
  }

  /** Its time is over, where tokens are rotated; else it goes quiet. */
  const gone = async (teamId: string, { version }: OpenWorkspace, code: string) => {
    if (code === 'token_expired') {
      const installation = await findInstallation(db, teamId)
      if (installation?.version !== version) return close(teamId)
      if (await speakingFor(installation, { expired: true })) return close(teamId)
    }
    if (await quieten(db, { teamId, version }, { reason: code, now: now() }))
      log.error({ team: teamId, reason: code }, quietLine)
    close(teamId)
  }

  const open = async (
    teamId: string,
    speaking: Speaking,
    turn: number,
  ): Promise<OpenWorkspace | undefined> => {
    const library = parts.library
    const opened = await openWorkspace(parts, speaking)
    if (turn !== turns && (await findInstallation(db, teamId))?.version !== opened.version) {
      await opened.stop()
      return look(teamId)
    }
    // What answers are made from was replaced meanwhile.
    if (parts.library !== library) await opened.use(parts.library)
    void opened.gone
      .then((code) => gone(teamId, opened, code))
      .catch((err: unknown) => {
        log.error({ err, team: teamId }, 'not known what became of a workspace')
        // Whoever comes next finds out.
        close(teamId)
      })
    close(teamId)
    const at = now().getTime()
    entries.set(teamId, { opened, checkedAt: at, usedAt: at })
    if (entries.size > mostOpen) close(leastUsed(entries))
    return opened
  }

  const look = async (teamId: string): Promise<OpenWorkspace | undefined> => {
    const turn = turns
    const installation = await findInstallation(db, teamId)
    const speaking = installation && (await speakingFor(installation))
    if (!speaking) {
      close(teamId)
      return undefined
    }
    const entry = entries.get(teamId)
    if (entry?.opened.version !== speaking.installation.version) return open(teamId, speaking, turn)
    entry.checkedAt = now().getTime()
    return entry.opened
  }

  return {
    find: async (teamId) => {
      const at = now().getTime()
      const entry = entries.get(teamId)
      if (entry) entry.usedAt = at
      if (entry && Math.abs(at - entry.checkedAt) < remembered) return entry.opened
      const found = finding.get(teamId) ?? look(teamId).finally(() => finding.delete(teamId))
      finding.set(teamId, found)
      return found
    },
    close,
    check: async () => {
      if (entries.size === 0) return
      const versions = await liveVersions(db, [...entries.keys()])
      for (const [teamId, { opened, usedAt }] of [...entries]) {
        const isIdle = Math.abs(now().getTime() - usedAt) > longestIdle
        if (isIdle || versions.get(teamId) !== opened.version) close(teamId)
      }
    },
    all: () => [...entries.values()].map(({ opened }) => opened),
    use: async (library) => {
      parts = { ...parts, library }
      for (const { opened } of entries.values()) await opened.use(library)
    },
    idle: async () => {
      await Promise.all([...entries.values()].map(({ opened }) => opened.idle()))
    },
    stop: async () => {
      for (const teamId of entries.keys()) close(teamId)
      await Promise.all(closing)
    },
  }
}

/** Of those that were used at the same time, the one that was opened first. */
function leastUsed(entries: ReadonlyMap<string, Entry>): string {
  let least: readonly [string, Entry] | undefined
  for (const entry of entries) if (!least || entry[1].usedAt < least[1].usedAt) least = entry
  return least?.[0] ?? ''
}
