import { expect, test } from 'vitest'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { draftsOf, removeDraft } from '../../../src/store/published/drafts.ts'
import { noon } from '../../running.ts'
import { gardenDocx, publishing } from './running.ts'

test('a level may have the name of what every object has', async () => {
  const app = await publishing()
  const ladder = `# Builder Guideline

| | Constructor | Senior Constructor |
|---|---|---|
| Walls | | Plans the walls of a house. |
| Roof | Builds roofs that keep the rain out. | Plans roofs. |
`
  expect(await app.drop('marcus', { 'builder-levels.md': ladder })).toContain('Preview: Builder Guideline')
  expect(await app.press('marcus', 'Publish')).toContain('is published')
  expect(await app.say('lena', 'show constructor')).toContain('Builds roofs that keep the rain out.')
  expect(app.logged.filter((line) => line.includes('"level":50'))).toEqual([])
})

test.each(['discarded', 'forgotten'])('what is %s while it is read does not come back', async (what) => {
  const app = await publishing()
  const owner = { teamId: app.workspace.teamId, personId: 'U07MARC6HL2' }
  app.workspace.setFaults({ rules: [{ method: 'files.info', fault: { kind: 'delay', ms: 300 } }] })
  const told = app.drop('marcus', gardenDocx)
  await app.workspace.until(() => JSON.stringify(app.workspace.record()).includes('files.info'))
  const [draft] = await draftsOf(app.vault, owner, noon)
  if (what === 'discarded') await removeDraft(app.vault, owner, draft?.id ?? '')
  else await deletePerson(app.vault, owner)
  await told
  await app.workspace.until(() => app.seen('marcus').find((text) => text.includes('That document is gone')))
  expect(await draftsOf(app.vault, owner, noon)).toEqual([])
  if (what === 'discarded') return
  const people = await app.vault.db.selectFrom('person').select('person_id').execute()
  expect(people).not.toContainEqual({ person_id: owner.personId })
})
