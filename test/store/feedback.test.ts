import { describe, expect, test } from 'vitest'
import { beginEvent } from '../../src/store/events/events.ts'
import {
  exportFeedback,
  listOpinions,
  pruneFeedback,
  saveReason,
  saveVote,
} from '../../src/store/feedback.ts'
import { claimGreeting } from '../../src/store/greetings.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import {
  claimAsking,
  countUnanswered,
  exportWords,
  keepWords,
  listWords,
  pruneUnanswered,
  readConsent,
  saveConsent,
  unansweredCounts,
} from '../../src/store/unanswered.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { dana, danaElsewhere, eli, later, now, subject } from './samples.ts'
import { onEachVault } from './vaults.ts'

const vote = (helpful: boolean, answer = 'a1') => ({ answer, helpful, subject })

onEachVault((vault, url) => {
  describe('a vote', () => {
    test('is the last one of each person on each answer', async () => {
      for (const helpful of [true, false, true]) await saveVote(vault().db, dana, vote(helpful), now)
      await saveVote(vault().db, eli, vote(false), now)
      await saveVote(vault().db, danaElsewhere, vote(false), now)
      await saveVote(vault().db, dana, vote(false, 'a2'), now)
      const opinions = await listOpinions(vault(), now)
      expect(opinions.filter(({ helpful }) => helpful)).toHaveLength(1)
      expect(opinions).toHaveLength(4)
      expect(Object.keys(opinions[0] ?? {}).sort()).toEqual(['helpful', 'reason', 'subject'])
    })

    test('gives nobody a key; a reason is sealed with one, and goes when the vote turns', async () => {
      await saveVote(vault().db, dana, vote(false), now)
      expect(await vault().db.selectFrom('person').selectAll().execute()).toEqual([])
      expect(await saveReason(vault(), dana, 'a1', 'the-words-of-dana', now)).toBe(true)
      expect(holds(await bytesOf(vault(), url()), 'the-words-of-dana')).toBe(false)
      expect(await listOpinions(vault(), now)).toMatchObject([{ reason: 'the-words-of-dana' }])
      expect(await exportFeedback(vault(), dana)).toMatchObject([{ reason: 'the-words-of-dana' }])
      expect(await exportFeedback(vault(), eli)).toEqual([])
      await saveVote(vault().db, dana, vote(true), later(1))
      expect(await listOpinions(vault(), now)).toMatchObject([{ helpful: true, reason: undefined }])
    })

    test('that was cut off and is done late takes nothing of a newer one', async () => {
      await saveVote(vault().db, dana, vote(false), later(2))
      await saveReason(vault(), dana, 'a1', 'still so', later(3))
      for (const _ of [1, 2]) await saveVote(vault().db, dana, vote(true), now)
      expect(await listOpinions(vault(), now)).toMatchObject([{ helpful: false, reason: 'still so' }])
      await saveVote(vault().db, dana, vote(true), later(2))
      expect(await listOpinions(vault(), now)).toMatchObject([{ helpful: true }])
    })

    test('of another cannot be given a reason, and who tries gets no key by it', async () => {
      await saveVote(vault().db, dana, vote(false), now)
      expect(await saveReason(vault(), eli, 'a1', 'not mine', now)).toBe(false)
      expect(await vault().db.selectFrom('person').selectAll().execute()).toEqual([])
      expect(await listOpinions(vault(), now)).toMatchObject([{ reason: undefined }])
    })

    test('goes with its person, and after its time', async () => {
      await saveVote(vault().db, dana, vote(false), now)
      await saveVote(vault().db, eli, vote(false), later(5))
      await deletePerson(vault(), dana)
      expect(await listOpinions(vault(), now)).toHaveLength(1)
      expect(await pruneFeedback(vault().db, later(5))).toBe(0)
      expect(await pruneFeedback(vault().db, later(6))).toBe(1)
    })
  })

  describe('what was not understood', () => {
    test('is counted, of nobody', async () => {
      await Promise.all([1, 2, 3].map(() => countUnanswered(vault(), 'T1', 'unclear', now)))
      await countUnanswered(vault(), 'T2', 'unclear', now)
      await countUnanswered(vault(), 'T1', 'out-of-scope', now)
      const counts = { unclear: 4, adrift: 0, 'nothing-found': 0, 'out-of-scope': 1 }
      expect(await unansweredCounts(vault().db, now)).toEqual(counts)
      expect(await pruneUnanswered(vault().db, { words: now, counts: later(86_400) })).toBe(3)
    })

    test('is counted once for an order that is done twice', async () => {
      const hold = { now, lease: 'l', until: later(9) }
      const from = { personId: 'U1', words: 'asdf' }
      await beginEvent(vault(), { teamId: 'T1', eventId: 'e', orderId: 'o', from }, hold)
      for (const attempt of [1, 2]) {
        const order = { teamId: 'T1', eventId: 'e', id: 'o', begunAt: now, attempt }
        await countUnanswered({ ...vault(), order }, 'T1', 'unclear', now)
      }
      expect(await unansweredCounts(vault().db, now)).toMatchObject({ unclear: 1 })
    })

    test('is not shared again by a yes that comes later than a newer no', async () => {
      expect(await saveConsent(vault().db, dana, 'yes', now)).toBe('yes')
      expect(await saveConsent(vault().db, dana, 'no', later(5))).toBe('no')
      expect(await saveConsent(vault().db, dana, 'yes', now)).toBe('no')
      expect(await readConsent(vault().db, dana)).toBe('no')
      expect(await saveConsent(vault().db, dana, 'yes', later(6))).toBe('yes')
      // A no counts whenever it comes.
      expect(await saveConsent(vault().db, dana, 'no', later(5))).toBe('no')
      expect(await readConsent(vault().db, dana)).toBe('no')
    })

    test('is kept in words only while the asker agrees', async () => {
      const keep = (owner: typeof dana, words: string) =>
        keepWords(vault(), owner, { id: `w${words.length}`, words, now })
      await keep(dana, 'before')
      await saveConsent(vault().db, dana, 'yes', now)
      await keep(dana, 'the-words-of-dana')
      await keep(eli, 'of eli')
      await keep(danaElsewhere, 'elsewhere')
      expect(await listWords(vault(), now)).toEqual(['the-words-of-dana'])
      expect(holds(await bytesOf(vault(), url()), 'the-words-of-dana')).toBe(false)
      expect(await exportWords(vault(), dana)).toEqual(['the-words-of-dana'])
      await saveConsent(vault().db, dana, 'no', now)
      expect(await listWords(vault(), now)).toEqual([])
      await keep(dana, 'after')
      expect(await listWords(vault(), now)).toEqual([])
    })

    test('is asked about once, also by two at once', async () => {
      const asked = await Promise.all([1, 2, 3].map(() => claimAsking(vault().db, dana, now)))
      expect(asked.filter(Boolean)).toHaveLength(1)
      expect(await readConsent(vault().db, dana)).toBe('asked')
      await saveConsent(vault().db, dana, 'no', now)
      expect(await claimAsking(vault().db, dana, now)).toBe(false)
      expect(await readConsent(vault().db, dana)).toBe('no')
      expect(await vault().db.selectFrom('person').selectAll().execute()).toEqual([])
    })

    test('stays with others when one of them agrees no more, and is exported oldest first', async () => {
      const all = [dana, eli, danaElsewhere]
      for (const owner of all) {
        await saveConsent(vault().db, owner, 'yes', now)
        await keepWords(vault(), owner, { id: 'w2', words: 'later', now: later(5) })
        await keepWords(vault(), owner, { id: 'w1', words: 'sooner', now: later(1) })
        // The same once more, as a repeat of it would.
        await keepWords(vault(), owner, { id: 'w1', words: 'sooner', now: later(1) })
      }
      await saveConsent(vault().db, dana, 'no', later(9))
      expect(await exportWords(vault(), dana)).toEqual([])
      for (const owner of [eli, danaElsewhere])
        expect(await exportWords(vault(), owner)).toEqual(['sooner', 'later'])
    })

    test('goes with its person', async () => {
      await saveConsent(vault().db, dana, 'yes', now)
      await keepWords(vault(), dana, { id: 'w', words: 'words', now })
      await deletePerson(vault(), dana)
      expect(await listWords(vault(), now)).toEqual([])
      expect(await readConsent(vault().db, dana)).toBeUndefined()
    })
  })

  test('somebody is greeted once, and again after they were forgotten', async () => {
    expect(await claimGreeting(vault().db, dana, now)).toBe(true)
    expect(await claimGreeting(vault().db, dana, later(9))).toBe(false)
    expect(await claimGreeting(vault().db, danaElsewhere, now)).toBe(true)
    await deletePerson(vault(), dana)
    expect(await claimGreeting(vault().db, dana, now)).toBe(true)
  })
})
