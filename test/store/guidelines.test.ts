import { describe, expect, test } from 'vitest'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import { digestOf, guidelineVersions, keepGuidelines } from '../../src/store/guidelines.ts'
import { claimNews, readNews, tellAgain } from '../../src/store/news.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { holdings } from '../../src/store/people/holdings.ts'
import { gardenOf } from '../garden-library.ts'
import { dana, danaElsewhere, eli, later, note, now } from './samples.ts'
import { onEachVault } from './vaults.ts'

const first = gardenOf()
const second = gardenOf(['version: "1"', 'version: "2"'])
const older = digestOf(first)
const newer = digestOf(second)
const newest = { guideline: 'garden', digest: newer, earlier: [older] }

onEachVault((vault) => {
  const keep = (at: Date, ...guidelines: Guideline[]) => keepGuidelines(vault().db, guidelines, at)
  const versions = async () =>
    (await guidelineVersions(vault().db, 'garden')).map(({ guideline }) => guideline)

  describe('versions of a guideline', () => {
    test('are kept whole, each once, the newest first', async () => {
      await keep(now, first)
      await keep(later(1), first)
      expect(await versions()).toEqual([first])
      await keep(later(2), second)
      expect(await versions()).toEqual([second, first])
    })

    test('one that comes back is the newest again', async () => {
      await keep(now, first)
      await keep(later(1), second)
      await keep(later(2), first)
      expect(await versions()).toEqual([first, second])
    })

    test('several processes that start at once keep one', async () => {
      await Promise.all([keep(now, first), keep(now, first), keep(now, first)])
      expect(await versions()).toEqual([first])
    })

    test('are nobody’s own, and stay when a person goes', async () => {
      await keep(now, first)
      await deletePerson(vault(), dana)
      expect(await versions()).toEqual([first])
    })
  })

  describe('news', () => {
    const told = async (owner = dana, at = later(1)) => (await readNews(vault(), owner, newest, at))?.told
    const save = (owner = dana) => saveNote(vault(), owner, note, { id: 'n1', origin: 'o', now })

    test('are told once, of many who claim them at once', async () => {
      await save()
      expect(await told()).toBe(false)
      const claims = await Promise.all([1, 2, 3, 4].map(() => claimNews(vault(), dana, newest, now)))
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect(await told()).toBe(true)
      expect(await claimNews(vault(), dana, newest, later(1))).toBe(false)
    })

    test('are each person’s and each workspace’s own', async () => {
      for (const owner of [dana, danaElsewhere, eli]) await save(owner)
      await claimNews(vault(), dana, newest, now)
      expect(await told(eli)).toBe(false)
      expect(await told(danaElsewhere)).toBe(false)
    })

    test('remember the version that was told before', async () => {
      await save()
      await claimNews(vault(), dana, { guideline: 'garden', digest: older, earlier: [] }, now)
      const since = { digest: older }
      expect(await readNews(vault(), dana, newest, now)).toEqual({ told: false, since })
      await claimNews(vault(), dana, newest, now)
      expect(await readNews(vault(), dana, newest, now)).toEqual({ told: true, since })
    })

    test('are told once more after a while, where that was wanted', async () => {
      await save()
      await claimNews(vault(), dana, newest, now)
      await tellAgain(vault(), dana, newest, later(60))
      expect(await told(dana, later(59))).toBe(true)
      expect(await told(dana, later(60))).toBe(false)
      expect(await claimNews(vault(), dana, newest, later(61))).toBe(true)
      expect(await claimNews(vault(), dana, newest, later(62))).toBe(false)
      expect(await told(dana, later(63))).toBe(true)
    })

    test('nothing is kept of who keeps nothing', async () => {
      expect(await claimNews(vault(), eli, newest, now)).toBe(false)
      expect(await readNews(vault(), eli, newest, now)).toBeUndefined()
    })

    test('are counted, and go with their person', async () => {
      await save()
      await claimNews(vault(), dana, newest, now)
      const count = async () => (await holdings(vault(), dana)).find(({ kind }) => kind === 'news')?.count
      expect(await count()).toBe(1)
      await deletePerson(vault(), dana)
      expect(await count()).toBe(0)
    })

    test('say in the database neither which guideline nor which version', async () => {
      await save()
      await claimNews(vault(), dana, newest, now)
      const rows = JSON.stringify(await vault().db.selectFrom('news').selectAll().execute())
      expect(rows).not.toContain('garden')
      expect(rows).not.toContain(newer)
    })
  })
})
