import { parseArgs } from 'node:util'
import { readConfig, UsageError } from '../config.ts'
import { toldIn } from '../domain/days.ts'
import { type Foreseen, foresee } from '../domain/schedule/due-by.ts'
import type { Decision, Schedule } from '../domain/schedule/schedule.ts'
import { lastNoteAt } from '../store/notes/last-note.ts'
import { failedNudges, lastSent, openNudges } from '../store/nudges/find.ts'
import { listDue, nextDueAt, teamsOf } from '../store/nudges/plan.ts'
import type { Nudge } from '../store/nudges/rows.ts'
import { findSchedule } from '../store/nudges/schedules.ts'
import { openVault, type Vault } from '../store/vault.ts'
import type { Command } from './shell.ts'

/**
 * `nudges`: what is under way, and what nobody tries any more. `nudges --dry-run [--at TIME]`: who would get what at
 * a moment, and why not. It changes nothing, and says ids, kinds and times only.
 */
export const nudges: Command = async ({ args, env, now, out }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { 'dry-run': { type: 'boolean', default: false }, at: { type: 'string' } },
  })
  if (values.at !== undefined && !values['dry-run']) throw new UsageError('Say --at TIME with --dry-run.')
  const at = values.at === undefined ? now() : moment(values.at)
  const { databaseUrl, key } = readConfig(env)
  const { vault } = await openVault(databaseUrl, key)
  try {
    await tellNudges(vault, values['dry-run'] ? at : undefined, out)
    return 0
  } finally {
    await vault.db.destroy()
  }
}

function moment(text: string): Date {
  const at = new Date(text)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime())) {
    throw new UsageError('Give the time in full, with its zone: --at 2027-03-28T06:00Z.')
  }
  return at
}

type Out = (line: string) => void

/** What would happen at a moment, if one is asked for, and what is so now. */
export async function tellNudges(vault: Vault, at: Date | undefined, out: Out): Promise<void> {
  const teams = await teamsOf(vault.db)
  if (teams.length === 0) out('Nobody has anything here yet.')
  for (const teamId of teams) {
    if (at) await tellForeseen(vault, teamId, at, out)
    await tellNow(vault, teamId, out)
  }
}

const most = 1_000_000

async function tellForeseen(vault: Vault, teamId: string, at: Date, out: Out): Promise<void> {
  out(
    `${teamId} at ${at.toISOString()}, as things are now. Slack isn’t asked: who has left, is on holiday or`,
  )
  out('has Do Not Disturb on is checked only when a nudge is due.')
  const counts = { due: 0, sent: 0, later: 0 }
  for (const due of await listDue(vault.db, teamId, at, most)) {
    const kept = await findSchedule(vault, due, due.scheduleId)
    if (!kept) continue
    const known = {
      lastNoteAt: await lastNoteAt(vault.db, due),
      lastNudgeAt: (await lastSent(vault.db, due, due.scheduleId))?.endedAt,
    }
    const foreseen = foresee(kept.schedule, due.dueAt, at, known)
    out(`  ${due.personId} ${lineOf(kept.schedule, foreseen)}`)
    if (foreseen.kind === 'later') counts.later += 1
    else counts.due += 1
    if (foreseen.kind === 'due' && foreseen.decision.kind === 'send') counts.sent += 1
  }
  out(`${counts.due} due: ${counts.sent} would be sent, ${counts.due - counts.sent} not.`)
}

function lineOf(schedule: Schedule, foreseen: Foreseen): string {
  const when = (time: Date) => `${toldIn(schedule.zone, time, 'EEE yyyy-MM-dd HH:mm')} ${schedule.zone}`
  const what = schedule.what.kind
  if (foreseen.kind === 'later') {
    const why = foreseen.why ? ` (${foreseen.why})` : ''
    return `${what}: not due${why}; next ${foreseen.next ? when(foreseen.next) : 'never'}`
  }
  return `${what} of ${when(foreseen.dueAt)}: ${wordsOf(foreseen.decision)}`
}

function wordsOf(decision: Decision): string {
  switch (decision.kind) {
    case 'send':
      return decision.followUp ? 'would be sent, as a follow-up' : 'would be sent'
    case 'wait':
      return `would wait until ${decision.until.toISOString()} (${decision.why})`
    case 'skip':
      return `would not be sent (${decision.why})`
    case 'end':
      return `would be stopped (${decision.why})`
  }
}

/** So many lines of each at most. */
const shown = 1000

async function tellNow(vault: Vault, teamId: string, out: Out): Promise<void> {
  const open = await openNudges(vault.db, teamId, shown)
  const failed = await failedNudges(vault.db, teamId, shown)
  const next = open.length > 0 ? undefined : await nextDueAt(vault.db, teamId)
  const coming = next ? `the next one is due at ${next.toISOString()}` : 'nobody has one coming'
  const now = open.length > 0 ? `${open.length} under way or waiting` : `nothing is under way; ${coming}`
  out(`${teamId} now: ${now}. ${failed.length} given up in the last 90 days.`)
  for (const nudge of open) out(`  ${aboutNudge(nudge)}: ${nudge.state}, ${nudge.reason ?? 'no trouble'}`)
  for (const nudge of failed) {
    out(`  ${aboutNudge(nudge)}: given up at ${nudge.endedAt?.toISOString() ?? '?'}, ${nudge.reason ?? '?'}`)
  }
}

const aboutNudge = ({ id, personId, dueAt, attempts }: Nudge): string =>
  `${personId} of ${dueAt.toISOString()} (${id}${attempts > 0 ? `, failed ${attempts} ×` : ''})`
