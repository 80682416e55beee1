import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { loadLibrary } from '../src/data.ts'
import { platformEngineer, platformEngineerFile } from './domain/platform-engineer.ts'
import { folderOf } from './files.ts'
import { garden, guidelineFile } from './garden.ts'

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

/** Where a value can still be changed. */
function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}/${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}
