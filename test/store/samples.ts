import { randomUUID } from 'node:crypto'
import type { CaseDraft } from '../../src/domain/case/draft.ts'
import type { Note } from '../../src/domain/own/note.ts'
import type { Profile } from '../../src/domain/own/profile.ts'
import type { Rating } from '../../src/domain/own/rating.ts'
import type { Draft } from '../../src/domain/published/draft.ts'
import { type Schedule, scheduleSchema } from '../../src/domain/schedule/schedule.ts'
import type { Shared } from '../../src/domain/shares/share.ts'
import type { Subject } from '../../src/domain/subject.ts'
import { changeAgenda } from '../../src/store/agenda/agenda.ts'
import { beginCanvas, finishCanvas } from '../../src/store/canvases/canvases.ts'
import { saveCase } from '../../src/store/cases/cases.ts'
import { saveSubject } from '../../src/store/conversations.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import type { Hold, Incoming } from '../../src/store/events/insert.ts'
import { saveReason, saveVote } from '../../src/store/feedback.ts'
import { claimGreeting } from '../../src/store/greetings.ts'
import {
  findInstallation,
  type Installing,
  saveInstallation,
} from '../../src/store/installations/installations.ts'
import { addApart } from '../../src/store/joining/apart.ts'
import { claimNews } from '../../src/store/news.ts'
import { deleteNote } from '../../src/store/notes/deleting.ts'
import { editNote, saveNote } from '../../src/store/notes/notes.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { noteDeparture } from '../../src/store/people/departures.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import { saveRating } from '../../src/store/people/ratings.ts'
import { claimPost } from '../../src/store/posts.ts'
import { saveDraft } from '../../src/store/published/drafts.ts'
import { publish, takeBack } from '../../src/store/published/publishing.ts'
import { askToConfirm, setNoAsking } from '../../src/store/shares/asks.ts'
import { confirm } from '../../src/store/shares/confirmations.ts'
import { draftShare } from '../../src/store/shares/drafts.ts'
import { addComment, saveMarks } from '../../src/store/shares/said.ts'
import { endAfter, findMine, findShown, sendShare } from '../../src/store/shares/shares.ts'
import { keepWords, saveConsent } from '../../src/store/unanswered.ts'
import { actingIn } from '../../src/store/undo/changes.ts'
import { recordUses } from '../../src/store/usage/counting.ts'
import type { Owner, Vault } from '../../src/store/vault.ts'
import { gardenOf } from '../garden-library.ts'

export const dana = { teamId: 'T1', personId: 'U1' }
export const eli = { teamId: 'T1', personId: 'U2' }
/** Another person, in another workspace, whom Slack gave the same id. */
export const danaElsewhere = { teamId: 'T2', personId: 'U1' }

export const now = new Date('2026-11-22T10:00:00.000Z')
export const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)

export const note: Note = {
  what: 'Cut the preparation of the status report from 6 h to 1 h',
  dimensions: ['ops-excellence'],
  happenedOn: '2026-11-20',
  principles: [],
  guideline: 'professional-services-manager',
  version: '1',
}

export const profile: Profile = {
  guideline: 'professional-services-manager',
  current: 'mgr-iii',
  target: 'sr-mgr',
  zone: 'Europe/Berlin',
  hints: true,
  offered: true,
  confirmed: true,
}

export const rating: Rating = {
  guideline: 'professional-services-manager',
  dimension: 'leadership',
  mark: { kind: 'score', score: 2 },
}

export const caseDraft: CaseDraft = {
  guideline: 'professional-services-manager',
  from: 'mgr-iii',
  target: 'sr-mgr',
  order: 'strongest',
  lines: {},
}

export const questionId = '0198b0c0-0000-7000-8000-000000000001'

/** Sundays at 11:00 in Berlin, which is `now`. */
export const schedule: Schedule = scheduleSchema.parse({
  id: 's1',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 7, time: '11:00', anchor: '2026-11-22' },
  workdays: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Berlin',
  since: '2026-11-01T09:00:00.000Z',
})

export const conversation = { channel: 'C1', thread: undefined }
export const subject: Subject = { kind: 'levels', levels: [], dimensions: [], sections: [] }

/** A document that was dropped in, and refused. */
const draft = (mark: string): Draft => ({
  files: [{ id: 'F1', name: `${mark}.docx` }],
  said: {},
  base: 0,
  made: { kind: 'refused', message: `Not a guideline: ${mark}` },
})

/** A message of theirs, and who has it in hand. */
export const incoming = (owner: Owner, mark: string): Incoming => ({
  teamId: owner.teamId,
  eventId: `event of ${owner.teamId} ${owner.personId}`,
  orderId: `order of ${owner.teamId} ${owner.personId}`,
  from: { personId: owner.personId, words: JSON.stringify({ text: mark }) },
})
export const hold: Hold = { now, lease: 'mine', until: later(20) }

const name = { kind: 'guideline', id: 'garden' } as const

/**
 * One of everything, with `mark` in every text: notes n1 (edited), n2 (deleted) and n3, rating r1, case c1 (changed), an agenda with a question, a canvas, a share, a
 * conversation, a draft, a guideline that was published and taken back, and schedule s1 with a nudge in hand.
 */
export async function fill(vault: Vault, owner: Owner, mark: string): Promise<void> {
  const saving = (id: string) => ({ id, origin: `origin of ${id} ${mark}`, now })
  await saveProfile(vault, owner, { ...profile, target: `Level ${mark}` }, now)
  await saveNote(vault, owner, { ...note, what: `First ${mark}` }, saving('n1'))
  await editNote(vault, owner, 'n1', () => ({ ...note, what: `Edited ${mark}` }), later(1))
  await saveNote(vault, owner, { ...note, what: `Deleted ${mark}` }, saving('n2'))
  await deleteNote(vault, owner, 'n2', later(2))
  await saveNote(vault, owner, { ...note, what: 'Third', result: `Result ${mark}` }, saving('n3'))
  await recordUses(vault, [{ ...owner, month: '2026-11', what: 'kind compare', times: 3 }])
  await saveRating(
    vault,
    owner,
    { ...rating, mark: { kind: 'no-opportunity', reason: mark } },
    { id: 'r1', now },
  )
  const aim = { guideline: profile.guideline, target: `Level ${mark}` }
  const first = { ...caseDraft, ...aim, opening: `Opening ${mark}` }
  await saveCase(vault, owner, aim, () => first, { id: 'c1', now })
  const second = { ...first, lines: { leadership: `Line ${mark}` } }
  await saveCase(vault, owner, aim, () => second, { id: 'c2', now: later(1) })
  const canvas = { id: randomUUID(), spareId: 'spare', pageId: 'F1', now, until: later(60) }
  await beginCanvas(vault, owner, canvas)
  await finishCanvas(vault.db, owner, canvas.id, 'https://slack.example/docs/T1/F1')
  const question = { id: questionId, text: `Question ${mark}`, addedAt: now.toISOString() }
  await changeAgenda(vault, owner, () => ({ questions: [question] }), now)
  const reminder: Schedule = { ...schedule, what: { kind: 'reminder', says: `show ${mark}` } }
  await saveSchedule(vault, owner, { schedule: reminder, nextAt: now }, now)
  const newId = () => `nudge of ${owner.teamId} ${owner.personId}`
  await planNudges(vault.db, owner.teamId, { now, limit: 10, newId, readyAt: () => now })
  await claimNews(vault, owner, { guideline: note.guideline, digest: mark, earlier: [] }, now)
  await saveSubject(vault.db, owner, conversation, subject, now)
  await saveVote(vault.db, owner, { answer: 'a1', helpful: false, subject }, now)
  await saveReason(vault, owner, 'a1', `Reason ${mark}`, now)
  await saveConsent(vault.db, owner, 'yes', now)
  await keepWords(vault, owner, { id: 'w1', words: `Words ${mark}`, now })
  await claimGreeting(vault.db, owner, now)
  const acting = actingIn(vault, { id: 'act', at: now })
  await saveProfile(acting, owner, { ...profile, target: `Next level ${mark}` }, now)
  await saveDraft(vault, owner, { id: 'd1', at: now, draft: draft(mark) })
  const garden = { kind: 'guideline', value: gardenOf() } as const
  const draftId = `draft of ${owner.teamId} ${owner.personId}`
  const published = await publish(vault.db, owner, garden, { base: 0, draftId, now })
  if (published.kind === 'done') {
    await takeBack(vault.db, owner, { ...name, number: published.release.number }, { now })
  }
  await beginEvent(vault, incoming(owner, mark), hold)
  await fillShares(vault, owner, mark)
  if (!(await findInstallation(vault.db, owner.teamId))) await saveInstallation(vault, installing(owner), now)
  await noteDeparture(vault.db, owner, now, 90)
  await addApart(vault.db, { from: { ...owner, teamId: 'T0' }, to: owner }, now)
  await claimPost(vault.db, { ...owner, id: `share of ${owner.teamId} ${owner.personId}` }, now)
}

/** As it is when this person adds the bot to their workspace. */
export const installing = ({ teamId, personId }: Owner, more: Partial<Installing> = {}): Installing => ({
  teamId,
  enterpriseId: undefined,
  name: 'Northwind',
  appId: 'A1',
  botId: 'B1',
  botUserId: 'U9',
  scopes: ['chat:write', 'commands'],
  installedBy: personId,
  expiresAt: undefined,
  tokens: { botToken: `xoxb-of-${teamId}`, refreshToken: `xoxe-of-${teamId}` },
  ...more,
})

/** What somebody of the same workspace reads, or shows. */
export const other = ({ teamId, personId }: Owner): Owner => ({ teamId, personId: `X-${personId}` })

export const shared = (mark: string): Shared => ({
  title: `Notes of ${mark}`,
  blocks: [{ id: 'n1', title: `Block of ${mark}`, text: `Shown by ${mark}`, facts: [] }],
  rated: [{ id: 'leadership', name: 'Leadership' }],
})

/** One share to somebody with what both said of it, and one from them. */
async function fillShares(vault: Vault, owner: Owner, mark: string): Promise<void> {
  const colleague = other(owner)
  const id = `share of ${owner.teamId} ${owner.personId}`
  const back = `share to ${owner.teamId} ${owner.personId}`
  const made = { kind: 'notes', endsAt: endAfter(now, 90) } as const
  await draftShare(vault, owner, { ...made, id, readerId: colleague.personId, shared: shared(mark) }, now)
  await sendShare(vault, owner, { id, notice: `${id} notice`, now })
  await draftShare(
    vault,
    colleague,
    { ...made, id: back, readerId: owner.personId, shared: shared('other') },
    now,
  )
  await sendShare(vault, colleague, { id: back, notice: `${back} notice`, now })
  const mine = await findMine(vault, owner, id, now)
  const shown = await findShown(vault, owner, back, now)
  if (!mine || !shown) throw new Error('Not shared.')
  const saying = { by: owner, now }
  await saveMarks(vault.db, mine, { ...saying, id: 'm1', marks: { leadership: 3 }, blind: true })
  await addComment(vault.db, shown, { ...saying, id: 'c1', block: 'n1', text: `Comment of ${mark}` })
  // Each is asked by the other to confirm a note; the owner does.
  for (const [asker, to, noteId] of [
    [owner, colleague, 'n1'],
    [colleague, owner, 'n9'],
  ] as const) {
    const askId = `ask of ${asker.teamId} ${asker.personId}`
    const asked = { kind: 'confirmation', readerId: to.personId, endsAt: made.endsAt } as const
    await draftShare(vault, asker, { ...asked, id: askId, shared: shared(mark) }, now)
    await askToConfirm(vault, asker, { id: askId, noteId, notice: `${askId} notice`, now })
    await confirm(vault, to, {
      id: askId,
      notice: `${askId} told`,
      now,
      answer: 'saw',
      line: `Line of ${mark}`,
    })
  }
  await setNoAsking(vault.db, owner, true, now)
}
