import { expect, test } from 'vitest'
import {
  beginCanvas,
  canvasesToRemove,
  canvasRemoved,
  dropCanvas,
  finishCanvas,
  isCanvasKept,
  listCanvases,
} from '../../../src/store/canvases/canvases.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { dana, danaElsewhere, eli, later, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const url = 'https://slack.example/docs/T1/F1'

onEachVault((vault) => {
  const begin = (id: string) =>
    beginCanvas(vault(), dana, { id, spareId: `spare ${id}`, pageId: `F${id}`, now, until: later(600) })
  const due = async (at: Date) =>
    canvasesToRemove(vault().db, dana.teamId, { now: at, until: () => later(1200), limit: 10 })

  test('one that is finished stays, for its owner alone; one that is not is removed after its time', async () => {
    await begin('1')
    await begin('2')
    expect(await listCanvases(vault().db, dana)).toEqual([])
    expect(await finishCanvas(vault().db, dana, '1', url)).toBe(true)
    expect(await listCanvases(vault().db, dana)).toEqual([{ id: '1', url, at: now }])
    for (const other of [eli, danaElsewhere]) {
      expect(await listCanvases(vault().db, other)).toEqual([])
      expect(await dropCanvas(vault().db, other, '1', now)).toBe(false)
      expect(await finishCanvas(vault().db, other, '2', url)).toBe(false)
    }
    expect(await due(later(599))).toEqual([])
    expect(await due(later(600))).toEqual([{ id: '2', pageId: 'F2', attempts: 1 }])
    expect(await due(later(600))).toEqual([])
    await canvasRemoved(vault().db, dana.teamId, '2')
    expect(await due(later(9999))).toEqual([])
  })

  test('one that its owner drops is theirs no more, and is known until it is gone', async () => {
    await begin('1')
    await finishCanvas(vault().db, dana, '1', url)
    expect(await dropCanvas(vault().db, dana, '1', later(1))).toBe(true)
    expect(await listCanvases(vault().db, dana)).toEqual([])
    expect(await isCanvasKept(vault().db, dana, '1')).toBe(true)
    expect(await due(later(1))).toMatchObject([{ id: '1' }])
  })

  test('who deletes everything has all of theirs removed, and is named by none; what is begun is not finished', async () => {
    await begin('1')
    await finishCanvas(vault().db, dana, '1', url)
    await begin('2')
    await deletePerson(vault(), dana)
    expect(await finishCanvas(vault().db, dana, '2', url)).toBe(false)
    expect(await listCanvases(vault().db, dana)).toEqual([])
    expect(
      (await vault().db.selectFrom('canvas').select('person_id').execute()).map((row) => row.person_id),
    ).toEqual([null, null])
    expect((await due(now)).map(({ pageId }) => pageId).toSorted()).toEqual(['F1', 'F2'])
  })
})
