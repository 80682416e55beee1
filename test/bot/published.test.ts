import { expect, onTestFinished, test } from 'vitest'
import { followPublished, workspaceLibrary } from '../../src/bot/published.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import type { Document } from '../../src/domain/published/published.ts'
import { openDb } from '../../src/store/database/db.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { publish, takeBack } from '../../src/store/published/publishing.ts'
import { botOn } from '../bots.ts'
import { gardenOf, gardenPosting } from '../garden-library.ts'
import { noon, shipped, startRunning, testVault } from '../running.ts'
import { onEachFresh } from '../store/databases.ts'
import { dana, danaElsewhere, note } from '../store/samples.ts'

const garden: Document = { kind: 'guideline', value: gardenOf() }
const posting: Document = { kind: 'posting', value: gardenPosting() }
const noOne = { teamId: 'T07NRTHWND1', personId: 'U1' }
const second: Document = {
  kind: 'guideline',
  value: gardenOf(['version: "1"', 'version: "2"'], ['Digs.', 'Digs by hand.']),
}

test('what is published answers at the next question, without a restart, and no more once it is taken back', async () => {
  const vault = await testVault()
  const { workspace, settled, close } = await startRunning({ vault })
  onTestFinished(close)
  const owner = { teamId: workspace.teamId, personId: 'U1' }
  const asked = async (words: string) => {
    workspace.say('lena', 'dm', words)
    await settled()
    return JSON.stringify(workspace.messages('lena', 'dm').at(-1))
  }
  expect(await asked('guidelines')).not.toContain('Gardener')
  // As another process would, on the same database.
  await publish(vault.db, owner, garden, { base: 0, draftId: 'd', now: noon })
  expect(await asked('guidelines')).toContain('Gardener')
  expect(await asked('compare soil')).toContain('Plans the digging')
  await publish(vault.db, owner, posting, { base: 0, draftId: 'p', now: noon })
  expect(await asked('postings')).toContain('Gardener job')
  await takeBack(vault.db, owner, { kind: 'guideline', id: 'garden', number: 1 }, { now: noon })
  expect(await asked('guidelines')).not.toContain('Gardener')
})

test('a published document that can’t be read is left out and told to the operator, and the process starts', async () => {
  const vault = await testVault()
  await publish(vault.db, noOne, garden, { base: 0, draftId: 'd', now: noon })
  await publish(vault.db, noOne, posting, { base: 0, draftId: 'p', now: noon })
  await vault.db.updateTable('published').set({ content: 'broken' }).where('kind', '=', 'posting').execute()
  const { workspace, settled, logged, close } = await startRunning({ vault })
  onTestFinished(close)
  const told = logged.filter((line) => line.includes('can’t be read'))
  expect(told.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, kind: 'posting', id: 'gardener-job', number: 1 },
  ])
  workspace.say('lena', 'dm', 'guidelines')
  await settled()
  expect(JSON.stringify(workspace.messages('lena', 'dm').at(-1))).toContain('Gardener')
})

test('where no bot can be made of what is published, the files answer until that changes', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await publish(vault.db, dana, garden, { base: 0, draftId: 'd', now: noon })
  const [made, failed]: [string[][], unknown[]] = [[], []]
  const { first, renewed } = await followPublished({
    db: vault.db,
    teamId: 'T1',
    files: shipped,
    make: async ({ library }) => {
      const ids = library.guidelines.map(({ id }) => id)
      made.push(ids)
      if (ids.includes('garden')) throw new Error('No bot of a garden.')
      return ids
    },
    failed: (error) => failed.push(error),
  })
  expect(first).toEqual(shipped.guidelines.map(({ id }) => id))
  expect(failed).toHaveLength(1)
  // Not tried again at each question, but once for each change.
  await renewed()
  expect(made).toHaveLength(2)
  await publish(vault.db, dana, second, { base: 1, draftId: 'e', now: noon })
  await renewed()
  await renewed()
  expect([made.length, failed.length]).toEqual([3, 2])
  const at = { kind: 'guideline', id: 'garden' } as const
  for (const number of [2, 1]) await takeBack(vault.db, dana, { ...at, number }, { now: noon })
  expect(await renewed()).toEqual(first)
})

test('another workspace on the same database sees nothing of it', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await publish(vault.db, dana, garden, { base: 0, draftId: 'd', now: noon })
  await publish(vault.db, dana, posting, { base: 0, draftId: 'p', now: noon })
  const botIn = async (teamId: string) => {
    const { library, files } = await workspaceLibrary(vault.db, teamId, shipped)
    return botOn(vault, { library, published: { teamId, files } })
  }
  const here = await botIn('T1')
  const there = await botIn('T2')
  for (const words of ['guidelines', 'postings', 'search digging', 'compare soil', 'levels garden']) {
    const said = async (bot: typeof here, asker: typeof dana) => plain(await bot.ask(asker, words, 'dm'))
    expect(await said(here, dana)).toMatch(/Gardener|digging/)
    expect(await said(there, danaElsewhere)).not.toMatch(/Gardener|Plans the digging/)
  }
  expect(JSON.stringify(await there.home(danaElsewhere))).not.toContain('Gardener')
})

test('two workspaces with a guideline of one id have each their own history', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const put = (owner: typeof dana, document: Document, base: number) =>
    publish(vault.db, owner, document, { base, draftId: `${owner.teamId} ${base}`, now: noon })
  await put(dana, garden, 0)
  await put(danaElsewhere, second, 0)
  const changes = async ({ teamId }: typeof dana) => {
    const { library, files } = await workspaceLibrary(vault.db, teamId, shipped)
    const bot = botOn(vault, { library, published: { teamId, files } })
    return plain(await bot.ask({ ...dana, teamId }, 'changes garden', 'dm'))
  }
  expect(await changes(dana)).not.toContain('Digs by hand')
  await put(dana, second, 1)
  expect(await changes(dana)).toContain('Digs by hand')
  expect(await changes(danaElsewhere)).not.toContain('Digs.')
})

test('people whose notes touch what changed are told of it once', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await publish(vault.db, dana, garden, { base: 0, draftId: 'd', now: noon })
  const botNow = async () => {
    const { library, files } = await workspaceLibrary(vault.db, 'T1', shipped)
    return botOn(vault, { library, published: { teamId: 'T1', files } })
  }
  await (await botNow()).ask(dana, 'role garden', 'dm')
  const soil = { ...note, guideline: 'garden', version: '1', dimensions: ['soil'], level: 'junior' }
  await saveNote(vault, dana, soil, { id: 'n1', origin: 'o', now: noon })
  await publish(vault.db, dana, second, { base: 1, draftId: 'e', now: noon })
  const bot = await botNow()
  const said = plain(await bot.ask(dana, 'notes', 'dm'))
  expect(said).toContain('YOUR GUIDELINE CHANGED')
  expect(said).toContain('Digs by hand')
  expect(plain(await bot.ask(dana, 'notes', 'dm'))).not.toContain('YOUR GUIDELINE CHANGED')
})

onEachFresh((url) => {
  test('processes on one database answer from what any of them published, at the next question', async () => {
    const [one, other] = [await openDb(url()), await openDb(url())]
    onTestFinished(async () => {
      await one.destroy()
      await other.destroy()
    })
    const failed = (error: unknown) => {
      throw error
    }
    const following = async (db: typeof one, teamId: string) =>
      followPublished({
        db,
        teamId,
        files: shipped,
        make: async ({ library }) => library.guidelines.map(({ id }) => id),
        failed,
      })
    const [here, elsewhere] = [await following(other, 'T1'), await following(other, 'T2')]
    expect(await here.renewed()).toBeUndefined()
    await publish(one, dana, garden, { base: 0, draftId: 'd', now: noon })
    const asked = await Promise.all([here.renewed(), here.renewed(), here.renewed()])
    for (const ids of asked) expect(ids).toContain('garden')
    expect(await elsewhere.renewed()).toBeUndefined()
    await takeBack(one, dana, { kind: 'guideline', id: 'garden', number: 1 }, { now: noon })
    expect(await here.renewed()).not.toContain('garden')
    expect(await here.use({ guidelines: [gardenOf()], postings: [] })).toEqual(['garden'])
  })
})
