import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importBy, importFile } from '../../../src/cli/import.ts'
import type { Command } from '../../../src/cli/shell.ts'
import { Refused } from '../../../src/domain/import/refused.ts'
import { understoodApart } from '../../../src/importing/apart.ts'
import { understood } from '../../../src/importing/understand.ts'
import { folderOf } from '../../files.ts'
import { type Bad, badFiles } from './bad-files.ts'
import { imported } from './running.ts'

const empty = 'an empty file'
const named = (bad: Bad) => [bad.what, bad] as const
const [whole, light] = [badFiles.filter(isWhole), badFiles.filter((bad) => !isWhole(bad))]

/** What the command line or the bounds of the process have a part in, and one that neither has. */
function isWhole({ bounds, args, what }: Bad): boolean {
  return bounds !== undefined || args !== undefined || what === empty
}

function commandOf({ bounds, what }: Bad): Command | undefined {
  if (what === empty) return importFile
  return bounds && ((shell) => importBy((asked) => understoodApart(asked, bounds), shell))
}

describe('refused with what is wrong and what helps, and nothing is written:', () => {
  test.each(whole.map(named))('%s', async (_, bad) => {
    const { name, content, args, says } = bad
    const { said, refused, files } = await imported(name, content(), args, folderOf({}), commandOf(bad))
    expect(said).toContain(says)
    expect(said).toMatch(/\nNothing was written\.$/)
    expect(refused).toBe(true)
    expect(files).toEqual({})
  })
})

describe('refused with what is wrong and what helps:', () => {
  test.each(light.map(named))('%s', async (_, { name, content, says }) => {
    const path = join(folderOf({ [name]: content() }), name)
    const refusal = await understood({ from: [path], kind: undefined, options: { guidelines: [] } }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(Refused)
    expect(`${name}: ${refusal instanceof Refused ? refusal.message : ''}`).toContain(says)
  })
})
