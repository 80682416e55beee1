import { expect, test } from 'vitest'
import { draftsOf } from '../../../src/store/published/drafts.ts'
import { publish } from '../../../src/store/published/publishing.ts'
import { gardenOf } from '../../garden-library.ts'
import { noon, shipped, startParts } from '../../running.ts'
import { gardenDocx, publishing } from './running.ts'

test('a document that an admin drops in is read, shown, published, and taken back', async () => {
  const app = await publishing()
  const preview = await app.drop('marcus', gardenDocx)
  for (const words of [
    'Preview: Gardener Role Guideline',
    'gardeners-ladder.docx',
    'nothing here has the id gardener yet',
    '2 levels, lowest first\nGardener II, Parks',
    'Tools\n3\n3',
    'Left out: 2 places',
    'How an answer will look',
    'Sr. Gardener: \nPlans the compost',
  ])
    expect(preview).toContain(words)
  // The line that said that it is under way became the preview.
  expect(app.seen('marcus')).toEqual([preview])
  expect(await app.say('lena', 'compare fertile soil')).not.toContain('leaf litter')
  expect(await app.press('marcus', 'Publish')).toContain('“Gardener Role Guideline” is published, version 1.')
  expect(await app.say('lena', 'compare fertile soil')).toContain('leaf litter')
  expect(await app.say('lena', 'compare tools')).toContain('Sharpens spades each autumn')
  const published = app.logged.filter((line) => line.includes('"msg":"publishing"'))
  expect(published).toHaveLength(1)
  expect(JSON.parse(published[0] ?? '')).toMatchObject({
    act: 'published',
    personId: 'U07MARC6HL2',
    kind: 'guideline',
    id: 'gardener',
    number: 1,
  })
  expect(published[0]).not.toContain('Role Guideline')
  expect(await app.press('marcus', 'Take Back')).toContain('Taken back: version 1')
  expect(await app.say('lena', 'compare fertile soil')).not.toContain('leaf litter')
  expect(await app.press('marcus', 'Publish It Again')).toContain('is published')
  expect(await app.say('lena', 'compare fertile soil')).toContain('leaf litter')
})

test('who is no admin is told kindly who can, and nothing is read or kept', async () => {
  const app = await publishing()
  for (const who of ['lena', 'tama']) {
    expect(await app.drop(who, gardenDocx)).toContain('only admins and owners of this workspace')
    expect(await app.say(who, 'publish')).toContain('Admins and owners of this workspace publish them')
  }
  expect(app.workspace.record().some((entry) => JSON.stringify(entry).includes('files.info'))).toBe(false)
})

test('people whom the operator named may publish, in their workspace alone', async () => {
  const owners = [
    { teamId: 'T07NRTHWND1', personId: 'U07LENA4BR7' },
    { teamId: 'T07ANOTHER1', personId: 'U07ANYA8IY3' },
    { teamId: 'T07NRTHWND1', personId: 'U07TAMA2NG9' },
  ]
  const app = await publishing({ owners })
  expect(await app.drop('lena', gardenDocx)).toContain('Preview: Gardener Role Guideline')
  for (const who of ['ananya', 'tama'])
    expect(await app.drop(who, gardenDocx)).toContain('only admins and owners')
})

test('an admin who is none any more publishes nothing', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  app.workspace.changePerson('marcus', { admin: false })
  expect(await app.press('marcus', 'Publish')).toContain('only admins and owners')
  expect(await app.press('marcus', 'Change Something')).toContain('only admins and owners')
  expect(await app.say('lena', 'guidelines')).not.toContain('Gardener')
  app.workspace.changePerson('marcus', { admin: true })
  expect(await app.press('marcus', 'Publish')).toContain('is published')
})

test('where Slack doesn’t say who is an admin, nobody publishes', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  app.workspace.setFaults({
    rules: [{ method: 'users.info', fault: { kind: 'server_error' } }],
  })
  expect(await app.press('marcus', 'Publish')).toContain('Slack can’t tell me right now')
})

test('what was read before a restart is published after it', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  await app.app.stop()
  const { botToken, appToken, apiUrl } = app.workspace
  const again = await startParts({ kind: 'socket', botToken, appToken, apiUrl }, app.workspace, {
    vault: app.vault,
  })
  await app.workspace.until(() => app.workspace.connections() > 0)
  await app.press('marcus', 'Publish')
  await app.workspace.until(() => app.seen('marcus').find((text) => text.includes('is published')))
  await again.close()
})

test('pressed twice it is published once', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  const [, told] = await Promise.all([app.press('marcus', 'Publish'), app.press('marcus', 'Publish')])
  expect(told).toContain('is published, version 1')
  expect(app.logged.filter((line) => line.includes('"msg":"publishing"'))).toHaveLength(1)
})

test('what is published or discarded loses its buttons, and says what became of it', async () => {
  const app = await publishing()
  const label = (at: number) => JSON.stringify(app.workspace.messages('marcus', 'dm')[at]?.blocks)
  await app.drop('marcus', gardenDocx)
  expect(label(1)).toContain('Change Something')
  await app.press('marcus', 'Publish')
  expect(app.seen('marcus')[0]).toContain('Published as version 1 on 22 Nov 2026.')
  expect(app.seen('marcus')[0]).toContain('Preview: Gardener Role Guideline')
  for (const button of ['Publish', 'Change Something', 'Discard'])
    expect(() => app.press('marcus', button)).toThrow('No button')
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans the digging.') })
  await app.press('marcus', 'Discard')
  expect(app.seen('marcus')[2]).toContain('Discarded.')
})

test('a preview that was published long ago says which version holds now', async () => {
  const app = await publishing()
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans the digging.') })
  await app.press('marcus', 'Change Something')
  await app.fill('marcus', { title: 'Gardener' })
  await app.press('marcus', 'Publish')
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans all digging of the year.') })
  await app.press('marcus', 'Publish')
  const told = await app.pressFirst('marcus', 'Publish')
  expect(told).toContain(
    'was published before, as version 1, so nothing was changed. Version 2 is in use now.',
  )
  expect(told).not.toContain('from now on')
  // It was changed before it was published.
  expect(app.seen('marcus')[0]).toContain('published as version 1 on 22 Nov 2026, from its newest preview.')
  expect(app.logged.filter((line) => line.includes('"msg":"publishing"'))).toHaveLength(2)
})

test('a press that was cut off after it published, and comes again when others hold, claims nothing of theirs', async () => {
  const app = await publishing()
  app.workspace.changePerson('ananya', { admin: true })
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans the digging.') })
  const [kept] = await draftsOf(app.vault, marcus, noon)
  if (kept?.draft.made.kind !== 'understood') throw new Error('It was not understood.')
  // As a process would that ends right after.
  await publish(app.vault.db, marcus, kept.draft.made.document, { base: 0, draftId: kept.id, now: noon })
  await app.drop('ananya', { 'gardener-levels.md': gardener('Digs by hand.', 'Plans the digging.') })
  await app.press('ananya', 'Publish')
  const told = await app.press('marcus', 'Publish')
  expect(told).toContain('published before, as version 1, so nothing was changed. Version 2 is in use now.')
  expect(await draftsOf(app.vault, marcus, noon)).toEqual([])
})

test('what is discarded is gone, and so are previews of it', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Change Something')
  await app.fill('marcus', { version: '2027' })
  expect(await app.press('marcus', 'Discard')).toContain('Nothing was published')
  expect(await app.pressFirst('marcus', 'Publish')).toContain('That document is gone')
  expect(await app.say('lena', 'guidelines')).not.toContain('2 guidelines')
})

test('an older preview publishes nothing', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Change Something')
  await app.fill('marcus', { version: '2027' })
  await app.pressFirst('marcus', 'Publish')
  expect(app.seen('marcus').at(-1)).toContain('That preview is from before your changes')
  expect(await app.say('lena', 'guidelines')).not.toContain('2 guidelines')
})

test('with the id of a file it counts in its place, until it is taken back', async () => {
  const app = await publishing({ library: { guidelines: [gardenOf()], postings: [] } })
  const ladder = gardener('Digs by hand.', 'Plans the digging.').replace('# Gardener', '# Garden')
  expect(await app.drop('marcus', { 'garden-levels.md': ladder })).toContain(
    'version 1, the one loaded from a file',
  )
  await app.press('marcus', 'Publish')
  expect(await app.say('lena', 'compare soil')).toContain('Digs by hand.')
  expect(await app.press('marcus', 'Take Back')).toContain('loaded from a file, version 1, is in use again')
  expect(await app.say('lena', 'compare soil')).not.toContain('Digs by hand.')
})

test('the next version keeps names that were given by hand, and tells people what became of their tags', async () => {
  const app = await publishing()
  const levels = { 'gardener-levels.md': gardener('Digs.', 'Plans the digging.') }
  await app.drop('marcus', levels)
  await app.press('marcus', 'Change Something')
  const also = {
    levels: 'Junior Gardener | also: Sprout\nSenior Gardener',
    dimensions: 'Soil | also: Earth\nTools',
  }
  await app.fill('marcus', also)
  expect(app.seen('marcus').at(-1)).toContain('Other names of dimensions\nSoil: Earth')
  await app.press('marcus', 'Publish')
  for (const words of ['role gardener', 'note tools: oiled the shears', 'note soil: dug the long bed'])
    await app.say('lena', words)
  // Soil is called otherwise, and of tools nothing is left.
  const next = levels['gardener-levels.md']
    .replace('| Soil', '| Ground')
    .replace(
      /\| Tools.*/,
      '| Team | Asks for help. Tells what is learnt. | Teaches the juniors. Plans the week. |',
    )
  expect(await app.drop('marcus', { 'gardener-levels.md': next })).toContain('Junior Gardener (also: Sprout')
  expect(app.seen('marcus').at(-1)).toContain('Other names of dimensions\nGround: Earth')
  expect(app.seen('marcus').at(-1)).toContain('Soil is called Ground now')
  expect(await app.press('marcus', 'Publish')).toContain('is published, version 2')
  await app.press('marcus', 'Show What Is Published')
  expect(await app.press('marcus', 'Open')).toContain('Other names of levels\nJunior Gardener: Sprout')
  const told = await app.say('lena', 'notes')
  for (const words of [
    'The dimension Soil is called Ground now. Your note keeps the tag, under the new name.',
    'The dimension Tools isn’t in the guideline any more. Your note keeps that tag,',
    'Tools (no longer in the guideline)',
  ])
    expect(told).toContain(words)
  expect(await app.say('lena', 'notes')).not.toContain('Your guideline changed')
  expect(await app.say('lena', 'show sprout earth')).toContain('Digs.')
})

test('the shipped guideline is hidden for a workspace and shown again, and notes stay', async () => {
  const app = await publishing()
  for (const words of ['role professional-services-manager', 'note ops: cut the prep to one hour'])
    await app.say('lena', words)
  expect(await app.say('lena', `publish hide guideline ${shipped.guidelines[0]?.id}`)).toContain(
    'only admins and owners',
  )
  await app.say('marcus', 'publish')
  const hidden = await app.press('marcus', 'Hide')
  expect(hidden).toContain('is hidden in this workspace: nobody here gets answers from it.')
  expect(hidden).toContain('No other guideline is here: drop yours in, and publish it.')
  expect(await app.say('lena', 'compare ops')).toContain('No guideline has been published here yet')
  expect(await app.say('lena', 'notes')).toContain('cut the prep to one hour')
  // The list tells who hid it, and shows it again.
  await app.press('marcus', 'Show What Is Published')
  expect(app.seen('marcus').at(-1)).toMatch(
    /Nothing is published here yet[\s\S]*Hidden\n[\s\S]*hidden by Marcus/,
  )
  expect(await app.press('marcus', 'Show It Again')).toContain('is shown again')
  expect(await app.say('lena', 'notes')).toMatch(/Ops|Operational/)
  expect(await app.say('lena', 'compare ops')).toContain('Operational Excellence')
  const acts = app.logged.flatMap((line) =>
    line.includes('"msg":"publishing"') ? [JSON.parse(line).act] : [],
  )
  expect(acts).toEqual(['hidden', 'taken back'])
})

test('with nothing loaded, people are told so and keep notes, until an owner publishes', async () => {
  const app = await publishing({ library: { guidelines: [], postings: [] } })
  expect(await app.say('lena', 'what are the levels?')).toContain('No guideline has been published here yet')
  expect(await app.say('lena', 'note oiled the shears')).toContain('oiled the shears')
  app.workspace.openHome('lena')
  await app.settled()
  expect(JSON.stringify(app.workspace.home('lena'))).toContain('No guideline has been published here yet')
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Publish')
  expect(await app.say('lena', 'readiness')).toContain('1 note has no dimension')
  await app.press('marcus', 'Take Back')
  expect(await app.say('lena', 'readiness')).toContain('No guideline has been published here yet')
  expect(app.logged.filter((line) => /"level":[56]0/.test(line))).toEqual([])
})

test('of two who publish at once the second is told, and shown what changed', async () => {
  const app = await publishing()
  app.workspace.changePerson('ananya', { admin: true })
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans the digging.') })
  await app.press('marcus', 'Publish')
  await app.drop('marcus', { 'gardener-levels.md': gardener('Digs.', 'Plans all digging of the year.') })
  await app.drop('ananya', { 'gardener-levels.md': gardener('Digs by hand.', 'Plans the digging.') })
  expect(await app.press('ananya', 'Publish')).toContain('is published, version 2')
  const told = await app.press('marcus', 'Publish')
  expect(told).toContain('Ananya Iyer published version 2 of “Gardener” while you were looking.')
  expect(told).toContain('Before: \nDigs.\nNow: \nDigs by hand.')
  expect(await app.say('lena', 'compare soil')).toContain('Digs by hand.')
  expect(await app.press('marcus', 'Go On from There')).toContain('It will replace “Gardener”, version 2')
  expect(await app.press('marcus', 'Publish')).toContain('is published')
  expect(await app.say('lena', 'show senior gardener soil')).toContain('Plans all digging of the year.')
})

const marcus = { teamId: 'T07NRTHWND1', personId: 'U07MARC6HL2' }

/** A guideline of two levels and two dimensions. */
const gardener = (junior: string, senior: string): string => `# Gardener

| | Junior Gardener | Senior Gardener |
|---|---|---|
| Soil | ${junior} | ${senior} |
| Tools | Cleans the tools. Oils the shears. | Buys the tools. Chooses what lasts. |
`
