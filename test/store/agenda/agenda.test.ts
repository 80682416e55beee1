import { expect, test } from 'vitest'
import { withAsked, withQuestion } from '../../../src/domain/agenda/agenda.ts'
import { changeAgenda, readAgenda } from '../../../src/store/agenda/agenda.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { actingIn } from '../../../src/store/undo/changes.ts'
import { undoAct } from '../../../src/store/undo/undo.ts'
import { openVault } from '../../../src/store/vault.ts'
import { bytesOf, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, later, now, questionId } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const question = (text: string, id = questionId) => ({ id, text, addedAt: now.toISOString() })
const numbered = (index: number) => questionId.replace(/.$/, `${index}`)

onEachVault((vault, url) => {
  const add = (text: string, id?: string, at = now) =>
    changeAgenda(vault(), dana, (kept) => withQuestion(kept, question(text, id)), at)

  test('a question is kept sealed, for its owner alone, until they delete everything', async () => {
    expect(await readAgenda(vault(), dana)).toBeUndefined()
    await add('quokka budget')
    expect(await readAgenda(vault(), dana)).toEqual({ questions: [question('quokka budget')] })
    for (const other of [eli, danaElsewhere]) expect(await readAgenda(vault(), other)).toBeUndefined()
    expect(holds(await bytesOf(vault(), url()), 'quokka')).toBe(false)
    await deletePerson(vault(), dana)
    expect(await vault().db.selectFrom('agenda').selectAll().execute()).toEqual([])
  })

  test('an earlier text can’t be put back in the place of a later one', async () => {
    await add('first')
    const { sealed } = await vault().db.selectFrom('agenda').select('sealed').executeTakeFirstOrThrow()
    await add('second', numbered(2))
    await vault().db.updateTable('agenda').set({ sealed }).execute()
    await expect(readAgenda(vault(), dana)).rejects.toThrow()
  })

  test('all that two connections add at once is kept', async () => {
    const other = (await openVault(url(), testKey)).vault
    await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        changeAgenda(
          at % 2 ? other : vault(),
          dana,
          (kept) => withQuestion(kept, question(`${at}`, numbered(at))),
          now,
        ),
      ),
    )
    await other.db.destroy()
    const kept = await readAgenda(vault(), dana)
    expect(kept?.questions.map(({ text }) => text).toSorted()).toEqual(['0', '1', '2', '3', '4', '5'])
  })

  test('what is ticked off or done is taken back, and what was added before stays', async () => {
    await add('kept')
    const acting = actingIn(vault(), { id: 'a1', at: now })
    await changeAgenda(acting, dana, (kept) => withAsked(kept, questionId, now.toISOString()), now)
    expect((await readAgenda(vault(), dana))?.questions[0]?.askedAt).toBe(now.toISOString())
    await undoAct(vault(), dana, 'a1', later(1))
    expect(await readAgenda(vault(), dana)).toEqual({ questions: [question('kept')] })
    const done = actingIn(vault(), { id: 'a2', at: later(2) })
    await changeAgenda(done, dana, (kept) => ({ ...kept, doneAt: later(2).toISOString() }), later(2))
    await undoAct(vault(), dana, 'a2', later(3))
    expect(await readAgenda(vault(), dana)).toEqual({ questions: [question('kept')] })
  })
})
