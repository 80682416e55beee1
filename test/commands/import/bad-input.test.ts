import { describe, expect, test } from 'vitest'
import { badFiles } from './bad-files.ts'
import { imported } from './running.ts'

describe('refused with what is wrong and what helps, and nothing is written:', () => {
  test.each(badFiles.map((bad) => [bad.what, bad] as const))(
    '%s',
    async (_, { name, content, args, says }) => {
      const { said, refused, files } = await imported(name, content(), args)
      expect(said).toContain(says)
      expect(said).toMatch(/\nNothing was written\.$/)
      expect(refused).toBe(true)
      expect(files).toEqual({})
    },
  )
})
