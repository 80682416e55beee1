import { describe, expect, test } from 'vitest'
import type { CaseDraft } from '../../../src/domain/case/draft.ts'
import { caseVersions, findCase, findOpenCase, listCases, saveCase } from '../../../src/store/cases/cases.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { actingIn } from '../../../src/store/undo/changes.ts'
import { undoAct } from '../../../src/store/undo/undo.ts'
import { openVault } from '../../../src/store/vault.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { caseDraft, dana, danaElsewhere, eli, later, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const aim = { guideline: caseDraft.guideline, target: caseDraft.target }

onEachVault((vault, url) => {
  const save = (change: Partial<CaseDraft> = {}, id = 'c1', at = now) =>
    saveCase(vault(), dana, aim, (kept) => ({ ...caseDraft, ...kept, ...change }), { id, now: at })
  const open = () => findOpenCase(vault(), dana, aim)

  test('a case is kept, changed, and what it was stays as a version', async () => {
    expect(await open()).toBeUndefined()
    const first = await save({ opening: 'First' })
    expect(first).toEqual({ ...caseDraft, opening: 'First', id: 'c1', version: 1, createdAt: now, at: now })
    const second = await save({ lines: { leadership: 'A line' } }, 'c2', later(1))
    expect(second).toEqual({
      ...first,
      lines: { leadership: 'A line' },
      version: 2,
      at: later(1),
    })
    expect(await open()).toEqual(second)
    expect(await findCase(vault(), dana, 'c1')).toEqual(second)
    expect(await caseVersions(vault(), dana, 'c1')).toEqual([first])
  })

  test('the same again is no version', async () => {
    await save({ opening: 'First' })
    await save({ opening: 'First' }, 'c2', later(1))
    expect(await caseVersions(vault(), dana, 'c1')).toEqual([])
  })

  test('there is one open case for a level, when two connections race, and both changes are in it', async () => {
    const other = (await openVault(url(), testKey)).vault
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        saveCase(
          at % 2 ? other : vault(),
          dana,
          aim,
          (kept) => ({ ...caseDraft, ...kept, lines: { ...kept?.lines, [`d${at}`]: 'A line' } }),
          { id: `c${at}`, now },
        ),
      ),
    )
    await other.db.destroy()
    const all = await listCases(vault(), dana)
    expect(all).toHaveLength(1)
    expect(Object.keys(all[0]?.lines ?? {})).toHaveLength(8)
  })

  test('a closed one stays beside the next one for the same level', async () => {
    await save({ closedOn: '2026-11-22' })
    expect(await open()).toBeUndefined()
    await save({ opening: 'Next', closedOn: undefined }, 'c2', later(1))
    expect((await listCases(vault(), dana)).map(({ id }) => id)).toEqual(['c2', 'c1'])
    expect((await open())?.id).toBe('c2')
  })

  test('closing is not taken back over the next case for the same level', async () => {
    await save()
    const acting = actingIn(vault(), { id: 'a1', at: now })
    await saveCase(acting, dana, aim, () => ({ ...caseDraft, closedOn: '2026-11-22' }), { id: 'c2', now })
    await save({ opening: 'Next' }, 'c3', later(1))
    expect(await undoAct(vault(), dana, 'a1', later(2))).toMatchObject([{ done: false }])
    expect(await listCases(vault(), dana)).toHaveLength(2)
  })

  describe('is one’s own alone', () => {
    test('others with the same ids neither see nor change it', async () => {
      await save({ opening: 'Mine' })
      for (const owner of [eli, danaElsewhere]) {
        expect(await findOpenCase(vault(), owner, aim)).toBeUndefined()
        expect(await findCase(vault(), owner, 'c1')).toBeUndefined()
        expect(await caseVersions(vault(), owner, 'c1')).toEqual([])
        await saveCase(vault(), owner, aim, () => ({ ...caseDraft, opening: 'Theirs' }), { id: 'c1', now })
      }
      expect((await open())?.opening).toBe('Mine')
    })

    test('what is kept holds no word of it, and after “forget me” nothing of it is there', async () => {
      const words = ['zanzibar', 'sr-mgr', 'quetzalcoatl', 'n-chosen']
      await save({
        opening: 'zanzibar',
        lines: { leadership: 'quetzalcoatl' },
        notes: [{ id: 'n-chosen', at: now.toISOString() }],
      })
      await save({ opening: 'zanzibar again' }, 'c2', later(1))
      const bytes = await bytesOf(vault(), url())
      expect(words.filter((word) => holds(bytes, word))).toEqual([])
      const kept = await vault().db.selectFrom('promotion_case').selectAll().executeTakeFirstOrThrow()
      await deletePerson(vault(), dana)
      expect(await listCases(vault(), dana)).toEqual([])
      for (const table of ['promotion_case', 'promotion_case_version'] as const)
        expect(await vault().db.selectFrom(table).selectAll().execute()).toEqual([])
      // As an old backup of the database would bring it back.
      await save({ opening: 'Anew' })
      await vault().db.updateTable('promotion_case').set({ sealed: kept.sealed }).execute()
      await expect(listCases(vault(), dana)).rejects.toThrow('Sealed bytes')
    })
  })
})
