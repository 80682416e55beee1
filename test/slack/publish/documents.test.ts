import { describe, expect, test } from 'vitest'
import { inForm } from '../../../src/bot/features/publish/shell-words.ts'
import { limits } from '../../../src/documents/limits.ts'
import { Busy } from '../../../src/domain/in-turn.ts'
import { understoodApart } from '../../../src/importing/apart.ts'
import { listPublished } from '../../../src/store/published/published.ts'
import { badFiles } from '../../cli/import/bad-files.ts'
import { manifest } from '../../running.ts'
import { gardenDocx, publishing } from './running.ts'

const ladder = (levels: string) => `# Baker

${levels}
`

describe('a document that is not right is refused with the words of the shell, its options as fields of the form', () => {
  const wanted = ['a program', 'UTF-16', 'an XLSX with a formula without a value', 'a PDF']
  const known = badFiles.filter(({ args, bounds }) => !args && !bounds)
  const some = known
    .filter(({ what }, at) => wanted.includes(what) || at % 6 === 0)
    // Nothing in it: Slack brings no such file.
    .filter(({ content }) => content().length > 0)

  test.each(some.map((bad) => [bad.what, bad] as const))('%s', async (_, { name, content, says }) => {
    const app = await publishing()
    const bytes = content()
    const told = await app.drop('marcus', { [name]: bytes })
    if (bytes.length > limits.file) expect(told).toContain('the most is 10 MB')
    else
      expect(told).toContain(inForm(says.replace(`${name}: `, '').split('\n')[0]?.trim() ?? '', 'Say More'))
    expect(told).toContain(`Not understood: ${name}`)
    expect(app.logged.filter((line) => line.includes('"level":50'))).toEqual([])
  })
})

test('what to look at is said in the words of the form', () => {
  const said = (text: string) => inForm(text, 'Answer the Questions')
  const name = 'name all levels, lowest first, with --level-titles, and import again.'
  expect([
    said('If they’re two tracks, name them under tracks: and give each level its track:.'),
    said(`If the order is wrong, ${name}`),
    said(`If it isn’t a level, ${name}`),
  ]).toEqual([
    'If they’re two tracks, write “| track: its track” after each level: Answer the Questions → Levels, lowest first.',
    'If the order is wrong, move the lines: Answer the Questions → Levels, lowest first.',
    'If it isn’t a level, name all levels, lowest first: Answer the Questions → More → What the levels are called.',
  ])
})

test('what is made to cost time or memory ends within the bounds, and others are answered meanwhile', async () => {
  const bomb = badFiles.find(({ bounds }) => bounds)
  const bounds = bomb?.bounds
  if (!bounds) throw new Error('No file with bounds.')
  const app = await publishing({ understand: (asked) => understoodApart(asked, bounds) })
  app.workspace.say('marcus', 'dm', '', {
    files: [{ name: bomb.name, content: Buffer.from(bomb.content()) }],
  })
  app.workspace.say('lena', 'dm', 'compare ops')
  await app.workspace.until(
    () => app.seen('lena').find((text) => text.includes('Operational Excellence')),
    10_000,
  )
  expect(app.seen('marcus').join()).not.toContain('takes too much time')
  const told = () => app.seen('marcus').find((text) => text.includes('takes too much time or memory to read'))
  await app.workspace.until(told, 30_000)
})

test('a document is seen to be read before it is, in the same message', async () => {
  const app = await publishing()
  app.workspace.setFaults({ rules: [{ method: 'files.info', fault: { kind: 'delay', ms: 400 } }] })
  app.workspace.say('marcus', 'dm', '', {
    files: [{ name: 'gardeners-ladder.docx', content: Buffer.from(gardenDocx['gardeners-ladder.docx']) }],
  })
  const begun = Date.now()
  const first = await app.workspace.until(() => app.workspace.messages('marcus', 'dm')[1])
  expect(first.text).toBe('Reading gardeners-ladder.docx…')
  expect(Date.now() - begun).toBeLessThan(3_000)
  await app.settled()
  const [, last, ...more] = app.workspace.messages('marcus', 'dm')
  expect(more).toEqual([])
  expect(last?.ts).toBe(first.ts)
  expect(app.seen('marcus')[0]).toContain('Preview: Gardener Role Guideline')
})

test('where that message is gone the preview comes as one of its own', async () => {
  const app = await publishing()
  const error = 'message_not_found'
  app.workspace.setFaults({ rules: [{ method: 'chat.update', fault: { kind: 'refusal', error } }] })
  expect(await app.drop('marcus', gardenDocx)).toContain('Preview: Gardener Role Guideline')
  expect(app.seen('marcus')).toHaveLength(2)
})

describe('where Slack doesn’t hand the file over', () => {
  test('for lack of the permission it says who can help', async () => {
    const app = await publishing({}, { manifest: withoutScope('files:read') })
    expect(await app.drop('marcus', gardenDocx)).toContain('I don’t have the files:read permission')
  })

  test('for a moment, it can be read again', async () => {
    const app = await publishing()
    app.workspace.setFaults({ rules: [{ method: 'files.info', fault: { kind: 'server_error' } }] })
    expect(await app.drop('marcus', gardenDocx)).toContain('Slack didn’t give me gardeners-ladder.docx')
    app.workspace.setFaults({ rules: [] })
    expect(await app.press('marcus', 'Read It Again')).toContain('Preview: Gardener Role Guideline')
  })

  test('where too many wait to be read, it can be read again as well', async () => {
    let isBusy = true
    const app = await publishing({
      understand: (asked) => (isBusy ? Promise.reject(new Busy()) : understoodApart(asked)),
    })
    expect(await app.drop('marcus', gardenDocx)).toContain('haven’t begun with gardeners-ladder.docx')
    isBusy = false
    expect(await app.press('marcus', 'Read It Again')).toContain('Preview: Gardener Role Guideline')
  })
})

function withoutScope(scope: string): unknown {
  return JSON.parse(JSON.stringify(manifest).replace(`"${scope}",`, ''))
}

describe('what is open', () => {
  test('a document without a name gets one in the form, and is read anew', async () => {
    const app = await publishing()
    const table =
      'Dimension,Level 1,Level 2\nBread,Bakes bread.,Plans the baking of bread.\nShop,Sells rolls.,Leads the shop.\n'
    const told = await app.drop('marcus', { 'levels.csv': table })
    expect(told).toContain('Give it one: Say More → Title: “Gardener Role Guideline”.')
    expect(told).not.toContain('--')
    await app.press('marcus', 'Say More')
    await app.fill('marcus', { title: 'Baker Role Guideline' })
    const preview = app.seen('marcus').at(-1)
    expect(preview).toContain('Preview: Baker Role Guideline')
    expect(await app.press('marcus', 'Publish')).toContain('is published, version 1')
  })

  test('levels, tracks, names and pairs are settled in one form', async () => {
    const app = await publishing()
    const preview = await app.drop('marcus', { 'baker-levels.md': ladder(pairs) })
    expect(preview).toContain('Please answer')
    await app.press('marcus', 'Answer the Questions')
    const [form] = app.workspace.modals('marcus')
    expect(JSON.stringify(form)).toContain('Junior Baker')
    // How to read it is asked behind a button, for those who need it.
    const asksHow = () =>
      JSON.stringify(app.workspace.modals('marcus')).includes('What the levels are called')
    expect(asksHow()).toBe(false)
    await app.workspace.press('marcus', { view: 'modal' }, { action_id: 'value', block_id: 'more' })
    await app.settled()
    expect(asksHow()).toBe(true)
    const wrong = await app.fill('marcus', { levels: 'Junior Baker\nHead Baker' })
    expect(JSON.stringify(wrong)).toContain('no level “Head Baker”')
    await app.fill('marcus', {
      levels: 'Junior Baker | also: B1\nSenior Baker | track: Oven | also: B2; Sr Baker',
      dimensions: 'Bread | also: Loaves\nShop',
      audience: 'anyone',
      version: '2027',
      pairs: ['0'],
    })
    const settled = app.seen('marcus').at(-1) ?? ''
    expect(settled).toContain('Version 2027, also in channels shared with other organisations')
    expect(settled).toContain('Senior Baker (Oven; also: B2; Sr Baker)')
    expect(settled).not.toContain('Please answer')
    // The preview of before is no way round it.
    expect(await app.press('marcus', 'Publish')).toContain('is published, version 2027')
    expect(await app.say('lena', 'compare loaves')).toContain('Keeps the sourdough alive')
    expect(await app.say('lena', 'levels baker')).toContain('Oven')
  })

  test('a posting says whose readers ask for it', async () => {
    const app = await publishing()
    expect(await app.drop('marcus', { 'job.md': job })).toContain('A job posting')
    await app.press('marcus', 'Change Something')
    await app.fill('marcus', { guidelines: ['professional-services-manager'], closes: '2027-01-31' })
    expect(app.seen('marcus').at(-1)).toContain('For readers of: professional-services-manager.')
    expect(await app.press('marcus', 'Publish')).toContain('is published')
    await app.say('lena', 'postings')
    expect(await app.say('lena', 'postings')).toContain('Baker')
  })
})

test('what stands around the levels is taken out in the form', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Change Something')
  expect(JSON.stringify(app.workspace.modals('marcus'))).toContain('not what is asked in sand')
  await app.fill('marcus', { note: '' })
  await app.press('marcus', 'Publish')
  const [published] = await listPublished(app.vault.db, app.workspace.teamId)
  expect(published?.document.value).not.toHaveProperty('note')
})

test('several files of one message are one guideline', async () => {
  const app = await publishing()
  const level = (title: string, does: string) =>
    `# ${title}\n\n## Bread\n\n- ${does} bread.\n\n## Shop\n\n- ${does} in the shop.\n`
  await app.drop('marcus', {
    'junior.md': level('Junior Baker', 'Helps with'),
    'senior.md': level('Senior Baker', 'Leads all work on'),
  })
  const preview = await app.press('marcus', 'A Guideline or Posting')
  expect(preview).toMatch(/Preview:|→ Title/)
  expect(preview).toContain('junior.md, senior.md')
})

test('words beside a file are what they say: a note stays a note', async () => {
  const app = await publishing()
  expect(await app.drop('marcus', gardenDocx, 'note ops: wrote the new ladder')).toContain('Saved')
  expect(await app.drop('marcus', gardenDocx, 'compare ops')).toContain('Operational Excellence')
  expect(await app.drop('marcus', gardenDocx, 'here is our new ladder')).toContain('Preview: Gardener')
})

test('words about a file of who may not publish are told who can', async () => {
  const app = await publishing()
  expect(await app.drop('lena', gardenDocx, 'here is our new ladder')).toContain(
    'only admins and owners of this workspace',
  )
  expect(await app.drop('lena', gardenDocx, 'compare ops')).toContain('Operational Excellence')
})

test('pairs that nobody confirmed are told in the next preview', async () => {
  const app = await publishing()
  await app.drop('marcus', { 'baker-levels.md': ladder(pairs) })
  await app.press('marcus', 'Answer the Questions')
  await app.fill('marcus', { pairs: [] })
  expect(app.seen('marcus').at(-1)).toContain('Pairs you didn’t confirm, so each statement stays on its own')
  expect(app.seen('marcus').at(-1)).toContain('Keeps the sourdough alive')
})

describe('a document that is nearly another one', () => {
  const bakers = (title: string, more = '') =>
    `# ${title}\n\n${pairs.replace('Sells rolls.', `Sells rolls.${more}`)}`
  const alike = async () => {
    const app = await publishing()
    await app.drop('marcus', { 'baker-levels.md': bakers('Baker Role Guideline') })
    await app.press('marcus', 'Answer the Questions')
    await app.fill('marcus', { role: 'Bread Maker' })
    await app.press('marcus', 'Publish')
    const preview = await app.drop('marcus', {
      'baker-levels-2.md': bakers('Baker Role Guideline (revised)', ' Packs them.'),
    })
    return { app, preview }
  }

  test('is asked about, and published as the next version with the role that it had', async () => {
    const { app, preview } = await alike()
    expect(preview).toContain('Is this the next version of “Baker Role Guideline”?')
    expect(preview.split('\n')).not.toContain('Publish')
    const next = await app.press('marcus', 'Next Version of Baker Role Guideline')
    expect(next).toContain('It will replace “Baker Role Guideline”, version 1')
    expect(next).toContain('1 cell changes')
    expect(next).toContain('A role guideline for: Bread Maker.')
    expect(await app.press('marcus', 'Publish')).toContain('is published, version 2')
    const published = await listPublished(app.vault.db, app.workspace.teamId)
    expect(published.map(({ release }) => [release.id, release.number])).toEqual([['baker', 2]])
  })

  test('is a new guideline where its publisher says so', async () => {
    const { app } = await alike()
    expect(await app.press('marcus', 'A New Guideline')).toContain('It’s new')
    expect(await app.press('marcus', 'Publish')).toContain('is published, version 1')
    expect(await listPublished(app.vault.db, app.workspace.teamId)).toHaveLength(2)
  })
})

test('what was published comes back as a file that can be dropped in again', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Publish')
  await app.say('marcus', 'publish')
  await app.press('marcus', 'Open')
  await app.press('marcus', 'Get the YAML File')
  const file = app.workspace.files('marcus').find(({ name }) => name === 'gardener.yaml')
  const response = await fetch(`${app.workspace.url}/sandbox/files/${file?.id}?user=marcus`)
  const text = await response.text()
  expect(text).toContain('title: Gardener Role Guideline')
  const preview = await app.drop('marcus', { 'gardener.yaml': text })
  expect(preview).toContain('version 1, the one published here. No expectation changes.')
})

const pairs = `| | Junior Baker | Senior Baker |
|---|---|---|
| Bread | Keeps the sourdough alive with water and flour each day. Sweeps the floor. | Plans who keeps sourdough fed over the holidays. Buys flour for the year. |
| Shop | Sells rolls. Counts the money. | Leads the shop. Trains who sells. |
`

const job = `# Baker wanted

## About us

We bake bread for the town.

## Responsibilities

- Bake bread every morning.
- Keep the oven clean.

## Qualifications

- Two years in a bakery.
- Likes to rise early.

## How to apply

Write to us by the end of January.
`
