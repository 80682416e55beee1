import { CompiledQuery, createQueryId, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { pruneConversations, readSubject } from '../../../src/store/conversations.ts'
import { isSqlite } from '../../../src/store/database/dialect.ts'
import {
  beginEvent,
  claimEvent,
  endEvent,
  holdOn,
  letGo,
  pruneEvents,
  takeEvents,
} from '../../../src/store/events/events.ts'
import { takesStep } from '../../../src/store/events/order.ts'
import { orderOf } from '../../../src/store/events/rows.ts'
import { exportFeedback, listOpinions, pruneFeedback } from '../../../src/store/feedback.ts'
import { claimRemovals, destroyWorkspace } from '../../../src/store/installations/destroying.ts'
import {
  findInstallation,
  markRemoved,
  quieten,
  readTokens,
  revive,
} from '../../../src/store/installations/installations.ts'
import { keepData } from '../../../src/store/installations/organisations.ts'
import { leaseTokens, leaveTokens } from '../../../src/store/installations/refreshing.ts'
import { beginState, pruneStates, spendState } from '../../../src/store/installations/states.ts'
import { liveVersions, teamsToTend, teamsWithWork } from '../../../src/store/installations/work.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { deleteNote, purgeDeleted, undoDelete } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { noteVersions } from '../../../src/store/notes/notes.ts'
import {
  failedNudges,
  findNudge,
  findNudgeByMessage,
  lastSent,
  openNudges,
  pruneNudges,
} from '../../../src/store/nudges/find.ts'
import {
  endNudges,
  moveOn,
  putBack,
  silence,
  takeNudges,
  tryNudge,
} from '../../../src/store/nudges/nudges.ts'
import { holdSlots, takeSlots } from '../../../src/store/nudges/pace.ts'
import { listDue, nextDueAt, planNudges } from '../../../src/store/nudges/plan.ts'
import { hasIdle } from '../../../src/store/nudges/schedule-rows.ts'
import {
  changeSchedule,
  findSchedule,
  listSchedules,
  removeSchedule,
  saveSchedule,
} from '../../../src/store/nudges/schedules.ts'
import { waitingTeams } from '../../../src/store/nudges/teams.ts'
import { deletePerson, dropDestroyed } from '../../../src/store/people/deleting.ts'
import { departuresDue, forgetDeparture, noteDeparture } from '../../../src/store/people/departures.ts'
import { holdings } from '../../../src/store/people/holdings.ts'
import { exportPerson, importPerson } from '../../../src/store/people/people-data.ts'
import { readProfile } from '../../../src/store/people/profiles.ts'
import { listRatings } from '../../../src/store/people/ratings.ts'
import { prunePosts, releasePost } from '../../../src/store/posts.ts'
import { draftsOf, pruneDrafts, removeDraft } from '../../../src/store/published/drafts.ts'
import {
  findRelease,
  listPublished,
  releaseOfDraft,
  revisionOf,
  versionsOf,
} from '../../../src/store/published/published.ts'
import { publish } from '../../../src/store/published/publishing.ts'
import {
  asksAbout,
  asksTo,
  hasAsked,
  openAsks,
  setNoAsking,
  wantsNoAsking,
} from '../../../src/store/shares/asks.ts'
import {
  confirmationsBy,
  confirmationsOf,
  exportConfirmations,
  findConfirmation,
  pruneConfirmations,
  withdraw,
} from '../../../src/store/shares/confirmations.ts'
import { declineShare, endOver, endShare, endSharesOf } from '../../../src/store/shares/ending.ts'
import { pruneTold } from '../../../src/store/shares/got.ts'
import {
  claimNotices,
  closingWaits,
  dropIdleNotices,
  noticePosted,
  noticesToClose,
  noticeWaits,
  removeNotice,
} from '../../../src/store/shares/notices.ts'
import { commentsOn, ratingsOn, removeComment } from '../../../src/store/shares/said.ts'
import { exportShares } from '../../../src/store/shares/share-data.ts'
import { findMine, listMine, listShown, markOpened } from '../../../src/store/shares/shares.ts'
import { addView, coveringWaits, isThere, removeView, viewsToClose } from '../../../src/store/shares/views.ts'
import {
  claimAsking,
  countUnanswered,
  exportWords,
  listWords,
  pruneUnanswered,
  unansweredCounts,
} from '../../../src/store/unanswered.ts'
import { actingIn, pruneUndo } from '../../../src/store/undo/changes.ts'
import { isUndoable, undoAct } from '../../../src/store/undo/undo.ts'
import { recordUses } from '../../../src/store/usage/counting.ts'
import { closeMonths, readUsage } from '../../../src/store/usage/months.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { gardenOf } from '../../garden-library.ts'
import { testKey } from '../keys/test-key.ts'
import { conversation, dana, eli, fill, hold, incoming, later, now, other, schedule } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

/** Tables of a few rows, or read whole on purpose. */
const small =
  /destroyed_key|app_key|SCAN team|SCAN (installation|i)$|on installation |keys\.scrub|SCAN scrub|on scrub|CONSTANT ROW|LIST SUBQUERY|SCAN ready|SCAN keys\.usage_key$|Scan on usage_key /

onEachVault((vault) => {
  test('every query of the store is answered by an index', async () => {
    const seen = new Set<string>()
    await everything(watched(vault(), seen))
    const queries = [...seen].filter((text) => /^\s*(select|update|delete|with)/.test(text))
    expect(queries.length).toBeGreaterThan(25)
    const scans: string[] = []
    for (const query of queries)
      scans.push(...(await scansOf(vault(), query)).map((scan) => `${scan}: ${query}`))
    expect(scans).toEqual([])
  })

  test('a query without an index would be found', async () => {
    expect(await scansOf(vault(), `select * from note where at = '2026'`)).toHaveLength(1)
  })
})

/** The same vault, which writes down the queries that it makes. */
function watched(vault: Vault, seen: Set<string>): Vault {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      seen.add(vault.db.getExecutor().compileQuery(node, createQueryId()).sql)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...vault, db: vault.db.withPlugin(plugin) }
}

async function everything(vault: Vault): Promise<void> {
  const { db } = vault
  await fill(vault, dana, 'a mark')
  await fill(vault, eli, 'a mark')
  await listNotes(vault, dana)
  await recordUses(vault, [{ ...dana, month: '2026-11', what: 'kind compare', times: 1 }])
  await recordUses(vault, [{ ...eli, month: '2026-10', what: 'kind compare', times: 1 }])
  await closeMonths(db, now)
  await readUsage(db, dana.teamId, now)
  await fill(vault, dana, 'another mark').catch(() => undefined)
  await listNotes(vault, dana)
  await noteVersions(vault, dana, 'n1')
  await listRatings(vault, dana)
  await readProfile(vault, dana)
  await holdings(vault, dana)
  await importPerson(vault, dana, await exportPerson(vault, dana), now)
  await deleteNote(vault, dana, 'n1', now)
  await undoDelete(vault, dana, 'n1', now)
  const acting = actingIn(vault, { id: 'act', at: now })
  await deleteNote(acting, dana, 'n1', now)
  await isUndoable(vault, dana, 'act')
  await undoAct(vault, dana, undefined, now)
  await undoAct(vault, dana, 'act', now)
  await pruneUndo(db, now)
  await purgeDeleted(db, later(1000))
  await readSubject(db, dana, conversation, now)
  await pruneConversations(db, now)
  await listOpinions(vault, now)
  await exportFeedback(vault, dana)
  await pruneFeedback(db, now)
  await countUnanswered(vault, 'T1', 'unclear', now)
  await unansweredCounts(db, now)
  await claimAsking(db, dana, now)
  await listWords(vault, now)
  await exportWords(vault, dana)
  await pruneUnanswered(db, { words: now, counts: now })
  await releasePost(db, { ...dana, id: 's' })
  await claimEvent(db, 'T1', 'e', now)
  await everyEvent(vault)
  await prunePosts(db, now)
  await everyNudge(vault)
  await everyDocument(vault)
  await everyShare(vault)
  await readTokens(vault, 'T1')
  await rotateAppKey(vault, {
    kind: 'given',
    text: `${Buffer.alloc(32, 8).toString('base64')},${testKey.text}`,
  })
  await deletePerson(vault, dana)
  await dropDestroyed(db)
  await noteDeparture(db, dana, now, 90)
  await forgetDeparture(db, dana)
  await departuresDue(db, 'T1', now, 2)
  await teamsWithWork(db, now)
  await waitingTeams(db, now, 'T1')
  await waitingTeams(db, now, undefined)
  await teamsToTend(db, now)
  await liveVersions(db, ['T1'])
  await everyInstallation(vault)
}

async function everyInstallation(vault: Vault): Promise<void> {
  const { db } = vault
  const which = { teamId: 'T1', version: 1 }
  await findInstallation(db, 'T1')
  await leaseTokens(db, which, { now, lease: 'mine', until: now })
  await leaveTokens(db, { teamId: 'T1', lease: 'mine' })
  await quieten(db, which, { reason: 'token_revoked', now })
  await revive(db, which, now)
  await markRemoved(db, { teamId: 'T1' }, { now, destroyAt: now })
  await keepData(db, 'T1')
  await spendState(db, await beginState(db, now), now)
  await pruneStates(db, now)
  await claimRemovals(db, now)
  await destroyWorkspace(vault, 'T1')
}

async function everyEvent(vault: Vault): Promise<void> {
  const { db } = vault
  await beginEvent(vault, incoming(dana, 'a mark'), { ...hold, now: later(30) })
  await holdOn(db, [{ teamId: 'T1', eventId: incoming(dana, '').eventId }], hold)
  for (const row of await takeEvents(db, 'T1', { ...hold, now: later(30), limit: 2 })) {
    await takesStep(db, orderOf(row), 'a step')
    await letGo(db, orderOf(row), 'mine', now)
    await endEvent(db, orderOf(row))
  }
  await pruneEvents(db, { done: now, begun: now })
}

async function everyShare(vault: Vault): Promise<void> {
  const { db } = vault
  const id = 'share of T1 U1'
  const mine = await findMine(vault, dana, id, now)
  if (!mine) throw new Error('Not shared.')
  await commentsOn(db, mine)
  await ratingsOn(db, mine)
  await removeComment(db, dana, id, 'c')
  await listMine(vault, dana, now)
  await listShown(vault, dana, now)
  await markOpened(vault, other(dana), id, now)
  for (const kind of ['share', 'confirmation'] as const) await isThere(db, 'T1', { kind, id }, now)
  await exportShares(vault, dana, now)
  const place = { teamId: 'T1', id: 'a notice' }
  await claimNotices(db, 'T1', { now, until: later(60), limit: 2 })
  await noticeWaits(db, place, now)
  await noticePosted(db, place, { channel: 'D1', ts: '1' })
  await addView(db, { teamId: 'T1', viewId: 'V1', shows: { kind: 'share', id } }, now)
  await noticesToClose(db, 'T1', { now, limit: 2 })
  await viewsToClose(db, 'T1', { now, limit: 2 })
  await dropIdleNotices(db, 'T1')
  await pruneTold(db, 'T1', now)
  await removeNotice(db, place)
  await removeView(db, 'T1', 'V1')
  await closingWaits(db, { ...place, attempts: 0 }, now)
  await coveringWaits(db, 'T1', { viewId: 'V1', attempts: 0 }, now)
  await declineShare(vault, dana, 'none')
  await endShare(vault, dana, id)
  await asksAbout(db, dana, 'n1')
  await asksTo(db, dana)
  await hasAsked(db, dana, 'a')
  await openAsks(vault, dana, now)
  await confirmationsOf(vault, dana, ['n1'])
  await confirmationsBy(vault, dana)
  await findConfirmation(vault, dana, 'a')
  await exportConfirmations(vault, dana)
  await withdraw(db, dana, 'none')
  await wantsNoAsking(db, dana)
  await setNoAsking(db, dana, false, now)
  await pruneConfirmations(db, 'T1', now)
  await endSharesOf(vault, eli)
  await endOver(db, 'T1', { now, drafts: now })
}

async function everyDocument(vault: Vault): Promise<void> {
  const { db } = vault
  const name = { kind: 'guideline', id: 'garden' } as const
  await publish(db, dana, { kind: 'guideline', value: gardenOf() }, { base: 0, draftId: 'd', now })
  await listPublished(db, 'T1')
  await versionsOf(db, 'T1', name)
  await findRelease(db, 'T1', { ...name, number: 1 })
  await revisionOf(db, 'T1')
  await releaseOfDraft(db, 'T1', 'd')
  await draftsOf(vault, dana, now)
  await removeDraft(vault, dana, 'd1')
  await pruneDrafts(db, now)
}

async function everyNudge(vault: Vault): Promise<void> {
  const { db } = vault
  const timed = { schedule, nextAt: later(60) }
  await saveSchedule(vault, dana, timed, now)
  await findSchedule(vault, dana, 's1')
  await listSchedules(vault, dana)
  await hasIdle(db, dana)
  await changeSchedule(vault, dana, 's1', () => timed, now)
  await listDue(db, 'T1', now, 5)
  await nextDueAt(db, 'T1')
  await takeSlots(db, 'T1', { wanted: 1, perMinute: 10, now })
  await holdSlots(db, 'T1', now, later(10))
  const planning = { limit: 5, newId: () => 'g1', readyAt: () => now }
  await planNudges(db, 'T1', { ...planning, now: later(60) })
  await openNudges(db, 'T1', 5)
  const taking = { now, limit: 1, lease: 'mine', until: now }
  for (const taken of await takeNudges(db, 'T1', taking)) {
    await putBack(db, taken, { state: 'open', readyAt: now, reason: undefined, attempts: 0 })
  }
  for (const taken of await takeNudges(db, 'T1', taking)) {
    await tryNudge(db, taken, later(60))
    const ended = { state: 'sent', channel: 'D1', ts: '1.2' } as const
    await endNudges(vault, [{ taken, ended, reschedule: () => timed }], now)
  }
  await moveOn(vault, { ...dana, scheduleId: 's1', dueAt: later(60) }, () => timed, now)
  await findNudge(db, dana, 'g1')
  await findNudgeByMessage(db, dana, { channel: 'D1', ts: '1.2' })
  await lastSent(db, dana)
  await lastSent(db, dana, 's1')
  await failedNudges(db, 'T1', 5)
  await silence(vault, dana)
  await removeSchedule(vault, dana, 's1')
  await pruneNudges(db, 'T1', now)
}

async function scansOf({ db }: Vault, query: string): Promise<string[]> {
  if (isSqlite(db)) {
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${query}`, query.split('?').slice(1).fill('x')),
    )
    return rows
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN') && !small.test(detail))
  }
  // Tables of a few rows are read whole unless that is forbidden; what is read whole then has no index.
  return db.connection().execute(async (connection) => {
    await connection.executeQuery(CompiledQuery.raw('set enable_seqscan = off'))
    const explain = CompiledQuery.raw(`explain (generic_plan) ${query}`)
    const { rows } = await connection.executeQuery<{ 'QUERY PLAN': string }>(explain)
    return rows
      .map((row) => row['QUERY PLAN'])
      .filter((line) => line.includes('Seq Scan') && !small.test(line))
  })
}
