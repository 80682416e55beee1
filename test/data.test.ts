import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { guidelineSchema } from '../src/domain/library/guideline.ts'
import { postingSchema } from '../src/domain/library/posting.ts'
import { dirsOf, loadLibrary, reloadLibrary, shippedDir } from '../src/library/load.ts'
import { parseThoroughly, parseYaml } from '../src/library/yaml.ts'
import { quickly } from '../src/library/yaml-quick.ts'
import { platformEngineer, platformEngineerFile } from './domain/platform-engineer.ts'
import { folderOf } from './files.ts'
import { garden, guidelineFile, postingFile } from './garden.ts'

describe('loaded', () => {
  test('the shipped data has no problems, and nobody can change it', () => {
    const { library, problems } = loadLibrary('data')
    expect(problems).toEqual([])
    expect(library.guidelines).toHaveLength(1)
    expect(library.postings).toHaveLength(1)
    expect(thawed(library)).toEqual([])
  })

  test('a second guideline stands next to the shipped one', () => {
    const shipped = loadLibrary('data').library
    const { library, problems } = loadLibrary(
      folderOf({
        'guidelines/platform-engineer.yaml': stringify(platformEngineerFile),
        'guidelines/professional-services-manager.yaml': stringify(shipped.guidelines[0]),
        'postings/account-manager.yaml': stringify(shipped.postings[0]),
      }),
    )
    expect(problems).toEqual([])
    expect(library.guidelines).toEqual([platformEngineer, ...shipped.guidelines])
    expect(library.postings).toEqual(shipped.postings)
    expect(thawed(library)).toEqual([])
  })

  test('a file is the same with a byte order mark and Windows line ends', () => {
    const file = garden()[guidelineFile]
    const [one, other] = [file, `\ufeff${file.replaceAll('\n', '\r\n')}`].map((each) =>
      loadLibrary(folderOf({ ...garden(), [guidelineFile]: each })),
    )
    expect(one?.problems).toEqual([])
    expect(other?.library).toEqual(one?.library)
  })
})

describe('an organisation’s own folder', () => {
  const ids = ({ library }: ReturnType<typeof loadLibrary>) =>
    [...library.guidelines, ...library.postings].map(({ id }) => id)

  test('comes before the shipped one, which can be switched off', () => {
    const own = folderOf(garden())
    expect(ids(loadLibrary(...dirsOf({ own, shipped: true })))).toEqual([
      'garden',
      'professional-services-manager',
      'gardener-job',
      'aws-account-manager-enterprise',
    ])
    expect(ids(loadLibrary(...dirsOf({ own, shipped: false })))).toEqual(['garden', 'gardener-job'])
    expect(dirsOf({ own: undefined, shipped: true })).toEqual([shippedDir])
    expect(dirsOf({ own: `${shippedDir}/`, shipped: true })).toEqual([`${shippedDir}/`])
  })

  test('wins over the shipped one where both have an id, and that is told', () => {
    const own = folderOf(garden(['id: garden', 'id: professional-services-manager'], ['[garden]', '[]']))
    const { library, problems, replaced } = loadLibrary(...dirsOf({ own, shipped: true }))
    expect(problems).toEqual([])
    expect(library.guidelines.map(({ role }) => role)).toEqual(['Gardener'])
    expect(replaced).toEqual([
      `data/guidelines/professional-services-manager.yaml does not count: ${own}/${guidelineFile} has the same id.`,
    ])
  })

  test('that is not there is a problem, though the shipped one is', () => {
    expect(loadLibrary(...dirsOf({ own: 'nowhere', shipped: true })).problems).toEqual([
      'nowhere/guidelines:1:1 No guideline here: add a .yaml file.',
    ])
  })

  test('may hold a posting alone, for a shipped guideline', () => {
    const own = folderOf({
      [postingFile]: garden(['[garden]', '[professional-services-manager]'])[postingFile],
    })
    expect(loadLibrary(...dirsOf({ own, shipped: true })).problems).toEqual([])
  })
})

test('a file that cannot be read is a problem of that file', () => {
  const dir = folderOf({ ...garden(), 'guidelines/folder.yaml/inside': '' })
  expect(loadLibrary(dir).problems).toEqual([
    `${dir}/guidelines/folder.yaml:1:1 The file can’t be read (EISDIR): fix its permissions, or remove it.`,
  ])
})

test('a file with the text from before is the same object, one with another text is read again', async () => {
  const dir = folderOf(garden())
  const before = loadLibrary(dir)
  writeFileSync(join(dir, postingFile), garden(['Come and garden.', 'Come soon.'])[postingFile])
  const { library } = await reloadLibrary([dir], before, async () => undefined)
  expect(library.guidelines[0]).toBe(before.library.guidelines[0])
  expect(library.postings[0]?.sections[0]?.intro).toBe('Come soon.')
})

describe('read quickly, a text is what it is when read thoroughly', () => {
  const shipped = readFileSync('data/guidelines/professional-services-manager.yaml', 'utf8')
  const odd = [
    'text: Buys tools. #1',
    'text: "Buys \\u00e9 tools: all"',
    "text: 'It''s sharp'",
    'text: |\n            Two\n            lines\n',
    'text: >-\n            Two\n            lines\n\n            more\n',
    'text: Buys tools & sells',
    'text: "yes"',
    'text: no',
    'text: 1.0',
    'text: 2026-11-25',
    'text: 12:30',
    'text: 0x1f',
    'text: 1e3',
    'text: ~',
    'text: <<',
    'text: "1_000"',
    'text: 1_000',
    'text: a: b',
    'text: *anchor',
    'text: Two\n            lines',
    'text: 👩🏽‍🌾 عربي',
    'text: a # comment',
    'text: [a]',
    'text: {a: b}',
    'text: "a\n            b"',
  ]
  test.each([
    ['the shipped guideline', shipped],
    ['another guideline', stringify(platformEngineerFile)],
    ...odd.map((line) => [line, garden(['text: Buys tools.', line])[guidelineFile]]),
  ])('%s', (_, text) => {
    const quick = quickly(text, guidelineSchema)
    const { value, broken } = parseThoroughly(text, guidelineSchema)
    expect(parseYaml(text, guidelineSchema)).toMatchObject({ value, broken })
    if (quick !== undefined) expect(quick).toEqual(value)
  })

  test('the shipped files are read quickly', () => {
    const posting = readFileSync('data/postings/aws-account-manager-enterprise.yaml', 'utf8')
    expect(quickly(shipped, guidelineSchema)).toBeDefined()
    expect(quickly(posting, postingSchema)).toBeDefined()
  })

  test('whatever a text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (note, quoted) => {
        const text = `note: ${quoted ? JSON.stringify(note) : note}\n${garden()[guidelineFile]}`
        const quick = quickly(text, guidelineSchema)
        const thorough = parseThoroughly(text, guidelineSchema)
        if (quick !== undefined) expect(quick).toEqual(thorough.value)
      }),
      { numRuns: 150 },
    )
  })
})

/** Where a value can still be changed. */
function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}/${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}
