import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/domain/published/draft.ts'
import type { Document } from '../../src/domain/published/published.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { holdings } from '../../src/store/people/holdings.ts'
import {
  changeDraft,
  draftsOf,
  findDraft,
  pruneDrafts,
  removeDraft,
  saveDraft,
} from '../../src/store/published/drafts.ts'
import { findRelease, listPublished, revisionOf, versionsOf } from '../../src/store/published/published.ts'
import { publish, takeBack } from '../../src/store/published/publishing.ts'
import { gardenOf, gardenPosting } from '../garden-library.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { dana, danaElsewhere, eli, later, now } from './samples.ts'
import { onEachVault } from './vaults.ts'

const garden: Document = { kind: 'guideline', value: gardenOf() }
const second: Document = { kind: 'guideline', value: gardenOf(['version: "1"', 'version: "2"']) }
const posting: Document = { kind: 'posting', value: gardenPosting() }
const name = { kind: 'guideline', id: 'garden' } as const

const draft: Draft = {
  files: [{ id: 'F1', name: 'ladder.docx' }],
  said: { title: 'Gardener' },
  base: 0,
  made: { kind: 'understood', document: garden, looks: ['the levels'], pairs: [], leftOut: [] },
}

onEachVault((vault, url) => {
  const db = () => vault().db
  const put = (document: Document, base: number, draftId = `draft ${base}`, owner = dana, at = now) =>
    publish(db(), owner, document, { base, draftId, now: at })
  const standing = async (teamId = 'T1') => (await listPublished(db(), teamId)).map((each) => each.document)

  describe('what is published', () => {
    test('stands for its workspace alone, the newest version of each', async () => {
      expect(await put(garden, 0)).toMatchObject({ kind: 'done', release: { number: 1, by: 'U1' } })
      await put(posting, 0, 'a posting', eli, later(1))
      expect(await put(second, 1, 'd2', eli, later(2))).toMatchObject({
        kind: 'done',
        release: { number: 2, version: '2', by: 'U2', at: later(2) },
      })
      expect(await standing()).toEqual([second, posting])
      expect(await standing('T2')).toEqual([])
      expect(await findRelease(db(), 'T2', { ...name, number: 1 })).toBeUndefined()
      expect(await versionsOf(db(), 'T2', name)).toEqual([])
      await put(second, 0, 'theirs', danaElsewhere)
      expect(await standing('T2')).toEqual([second])
      expect((await versionsOf(db(), 'T1', name)).map(({ document }) => document)).toEqual([second, garden])
    })

    test('of two who publish at once one is told of the other’s version', async () => {
      const outcomes = await Promise.all([put(garden, 0, 'a'), put(second, 0, 'b', eli)])
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['behind', 'done'])
      const [stands] = await standing()
      expect(outcomes.find(({ kind }) => kind === 'behind')?.standing?.document).toEqual(stands)
      expect(await versionsOf(db(), 'T1', name)).toHaveLength(1)
    })

    test('a draft is published once, however often that is tried', async () => {
      await put(garden, 0, 'a')
      const revision = await revisionOf(db(), 'T1')
      expect(await put(garden, 0, 'a')).toMatchObject({ kind: 'done', release: { number: 1 } })
      expect(await revisionOf(db(), 'T1')).toBe(revision)
      expect(await versionsOf(db(), 'T1', name)).toHaveLength(1)
    })

    test('a draft that is tried again when others hold is told of its own version, and of theirs', async () => {
      await put(garden, 0, 'a')
      await put(second, 1, 'b', eli)
      const own = { kind: 'done', release: { number: 1, by: dana.personId } }
      expect(await put(garden, 0, 'a')).toMatchObject({ ...own, standing: { release: { number: 2 } } })
      for (const number of [2, 1]) await takeBack(db(), eli, { ...name, number }, { now })
      expect(await put(garden, 0, 'a')).toMatchObject({ ...own, standing: undefined })
      expect(await standing()).toEqual([])
    })

    test('is taken back to the version before, and then to none', async () => {
      await put(garden, 0, 'a')
      await put(second, 1, 'b')
      expect(await takeBack(db(), eli, { ...name, number: 1 }, { now: later(3) })).toMatchObject({
        kind: 'behind',
      })
      expect(await takeBack(db(), eli, { ...name, number: 2 }, { now: later(3) })).toMatchObject({
        kind: 'done',
        release: { number: 2 },
        standing: { release: { number: 1 } },
      })
      expect(await standing()).toEqual([garden])
      expect(await takeBack(db(), eli, { ...name, number: 1 }, { now: later(4) })).toMatchObject({
        kind: 'done',
        standing: undefined,
      })
      expect(await standing()).toEqual([])
      expect(await versionsOf(db(), 'T1', name)).toEqual([])
      expect((await findRelease(db(), 'T1', { ...name, number: 2 }))?.document).toEqual(second)
      expect(await put(second, 0, 'again')).toMatchObject({ kind: 'done', release: { number: 3 } })
    })

    test('is taken back once, and the next attempt at the order is told so', async () => {
      await put(garden, 0, 'a')
      await put(second, 1, 'b')
      const from = { personId: dana.personId, words: '{}' }
      const hold = { now, lease: 'mine', until: now }
      const begun = await beginEvent(vault(), { teamId: 'T1', eventId: 'a press', orderId: 'o', from }, hold)
      if (begun.kind !== 'begun') throw new Error(`It is ${begun.kind}.`)
      const attempt = (number: number) =>
        takeBack(db(), dana, { ...name, number: 2 }, { now, order: { ...begun.order, attempt: number } })
      const first = await attempt(1)
      expect(first).toMatchObject({
        kind: 'done',
        release: { number: 2 },
        standing: { release: { number: 1 } },
      })
      expect(await attempt(2)).toEqual(first)
      expect(await standing()).toEqual([garden])
    })

    test('a workspace’s revision changes with what is published in it, and with nothing else', async () => {
      expect(await revisionOf(db(), 'T1')).toBe(0)
      await put(garden, 0, 'a')
      const first = await revisionOf(db(), 'T1')
      await put(second, 0, 'behind')
      expect(await revisionOf(db(), 'T1')).toBe(first)
      await put(garden, 0, 'theirs', danaElsewhere)
      expect(await revisionOf(db(), 'T1')).toBe(first)
      await takeBack(db(), dana, { ...name, number: 1 }, { now })
      expect(await revisionOf(db(), 'T1')).not.toBe(first)
    })

    test('stays without a name when its publisher deletes everything', async () => {
      await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      await put(garden, 0)
      const count = async (kind: string) =>
        (await holdings(vault(), dana)).find((each) => each.kind === kind)?.count
      expect([await count('drafts'), await count('published')]).toEqual([1, 1])
      await deletePerson(vault(), dana)
      expect([await count('drafts'), await count('published')]).toEqual([0, 0])
      expect(await listPublished(db(), 'T1')).toMatchObject([{ release: { number: 1, by: undefined } }])
    })
  })

  describe('a draft', () => {
    test('is kept until it ends, for who dropped it in alone', async () => {
      await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      expect(await findDraft(vault(), dana, 'd', later(10))).toEqual({ id: 'd', at: now, draft })
      for (const other of [eli, danaElsewhere])
        expect(await findDraft(vault(), other, 'd', now)).toBeUndefined()
      expect(await findDraft(vault(), dana, 'd', later(24 * 3600))).toBeUndefined()
      expect(await pruneDrafts(db(), later(24 * 3600 - 1))).toBe(0)
      expect(await pruneDrafts(db(), later(24 * 3600))).toBe(1)
    })

    test('is replaced by its next state, and removed', async () => {
      const refused: Draft = { ...draft, made: { kind: 'refused', message: 'No.' } }
      await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      await saveDraft(vault(), dana, { id: 'd', at: later(1), draft: refused })
      expect(await draftsOf(vault(), dana, later(2))).toEqual([{ id: 'd', at: later(1), draft: refused }])
      await removeDraft(vault(), dana, 'd')
      expect(await draftsOf(vault(), dana, later(2))).toEqual([])
    })

    test('is changed in the state that was seen alone, and not once it is gone', async () => {
      const first = await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      const change = (at = later(1)) => changeDraft(vault(), dana, first, { at, draft })
      const both = await Promise.all([change(), change(later(2))])
      expect(both.filter((kept) => kept !== undefined)).toHaveLength(1)
      await removeDraft(vault(), dana, 'd')
      expect(await change()).toBeUndefined()
      await deletePerson(vault(), dana)
      expect(await change()).toBeUndefined()
      expect(await draftsOf(vault(), dana, later(3))).toEqual([])
    })

    test('has another moment with each state, whatever the clock says', async () => {
      const first = await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      const second = await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      expect([first.at, second.at]).toEqual([now, new Date(now.getTime() + 1)])
      expect((await findDraft(vault(), dana, 'd', now))?.at).toEqual(second.at)
    })

    test('the oldest goes where there are too many', async () => {
      for (const at of [0, 1, 2, 3, 4, 5]) {
        await saveDraft(vault(), dana, { id: `d${at}`, at: later(at), draft })
      }
      const ids = (await draftsOf(vault(), dana, later(6))).map(({ id }) => id)
      expect(ids).toEqual(['d5', 'd4', 'd3', 'd2', 'd1'])
    })

    test('can’t be read in the database', async () => {
      const words = Buffer.from('the levels')
      await saveDraft(vault(), dana, { id: 'd', at: now, draft })
      expect(holds(await bytesOf(vault(), url()), words)).toBe(false)
    })
  })
})
