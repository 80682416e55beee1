import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { behindHttp, submission } from './behind-http.ts'

test('a form of a member who keeps notes is acknowledged in time though users.info hangs', async () => {
  const http = await behindHttp()
  const { workspace } = http
  const lena = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  const form = (what: string) => {
    const filled = submission(
      { id: lena.personId, team_id: lena.teamId },
      { id: 'note', keep: {}, values: { what } },
    )
    return { ...filled, view: { ...filled.view, id: `V${what.length}` } }
  }
  const before = await http.start({ newId: randomUUID })
  await http.interaction(form('Kept the promise'))
  await before.close()
  // The process starts anew, so that nothing is remembered of anybody, while Slack is slow.
  const { close } = await http.start({ newId: randomUUID })
  onTestFinished(close)
  workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'hang' } }] })
  // Bolt answers for us, with nothing done yet, where it takes three seconds.
  await http.interaction(form('Cut the pages from 9 to 1'))
  expect(await listNotes(http.vault, lena)).toHaveLength(2)
})

test('who deletes everything while a form waits on Slack is not known anew by it', async () => {
  const http = await behindHttp()
  const { workspace, vault } = http
  const lena = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  const { close } = await http.start({ newId: randomUUID })
  onTestFinished(close)
  const form = submission(
    { id: lena.personId, team_id: lena.teamId },
    { id: 'note', keep: {}, values: { what: 'Kept the promise' } },
  )
  workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'delay', ms: 500 } }] })
  const answered = http.interaction({ ...form, view: { ...form.view, id: 'V1' } })
  await expect.poll(() => vault.db.selectFrom('seen_event').select('person_id').execute()).toHaveLength(1)
  await deletePerson(vault, lena)
  expect(await answered).toContain('You deleted everything meanwhile')
  expect(await vault.db.selectFrom('person').selectAll().execute()).toEqual([])
  // Nothing of anybody stays of a form that is done.
  await expect
    .poll(() => vault.db.selectFrom('seen_event').select('person_id').execute())
    .toEqual([{ person_id: null }])
})
