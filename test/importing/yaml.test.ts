import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { guidelineSchema } from '../../src/domain/library/guideline.ts'
import { postingSchema } from '../../src/domain/library/posting.ts'
import { dataFile } from '../../src/importing/yaml.ts'
import { parseThoroughly, parseYaml } from '../../src/library/yaml.ts'
import { guidelines, postings } from '../domain/arbitraries.ts'

/** Without fields that hold nothing. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** As a reader gives it: what is no text, or was lost, has been refused. */
const readable = <T>(schema: z.ZodType<T>, value: unknown): T =>
  schema.parse(
    JSON.parse(JSON.stringify(value), (_, part: unknown) =>
      typeof part === 'string' ? part.replace(/\uFFFD|(?![\t\n\r])\p{Cc}/gu, 'x') : part,
    ),
  )

const from = 'guide.txt'

test('a written file reads as what was understood, whatever the words are', () => {
  fc.assert(
    fc.property(guidelines, (any) => {
      const { ratings: _, ...guideline } = readable(guidelineSchema, any)
      const remarks = [{ path: ['dimensions', 0, 'cells', 'level-0', 0], text: 'LOOK: perhaps more.' }]
      const text = dataFile({ kind: 'guideline', value: guideline, remarks, from })
      for (const parse of [parseYaml, parseThoroughly]) {
        const { value, broken } = parse(text, guidelineSchema)
        expect(broken).toEqual([])
        expect(plainly({ ...value, ratings: undefined })).toEqual(plainly(guideline))
      }
    }),
    { numRuns: 12 },
  )
})

test('so does a posting', () => {
  fc.assert(
    fc.property(postings, (any) => {
      const posting = readable(postingSchema, any)
      const text = dataFile({ kind: 'posting', value: posting, remarks: [], from })
      for (const parse of [parseYaml, parseThoroughly]) {
        const { value, broken } = parse(text, postingSchema)
        expect(broken).toEqual([])
        expect(plainly(value)).toEqual(plainly(posting))
      }
    }),
    { numRuns: 15 },
  )
})

test('a written file reads well: the line for editors, where to look, long texts folded', () => {
  const value = {
    id: 'garden',
    note: 'Gardens differ, and what is asked of a gardener in clay is not what is asked of one in sand, nor in a pot.',
    levels: [
      { id: 'i', aliases: [] },
      { id: 'ii', aliases: ['Two'] },
    ],
    dimensions: [
      {
        id: 'soil',
        cells: {
          i: [
            { id: 'dig', text: 'Digs.' },
            { id: 'rake', text: 'Rakes.', gap: '' },
          ],
        },
      },
    ],
  }
  const remarks = [
    { path: ['id'], text: 'Proposed.' },
    { path: ['dimensions', 0, 'cells', 'i', 1], text: 'LOOK: more of "dig"?' },
  ]
  expect(
    dataFile({ kind: 'guideline', value, remarks, from: 'a\nb.txt' }),
  ).toBe(`# yaml-language-server: $schema=../schema/guideline.json
# Imported from a b.txt, word for word.
# Proposed, and yours to change: ids, short names, summaries, aliases, words. Where the import was not sure, a
# comment says LOOK.

# Proposed.
id: garden
note: >-
  Gardens differ, and what is asked of a gardener in clay is not what is asked of one in sand, nor in a pot.

levels:
  - id: i

  - id: ii
    aliases:
      - Two

dimensions:
  - id: soil
    cells:
      i:
        - id: dig
          text: Digs.
        # LOOK: more of "dig"?
        - id: rake
          text: Rakes.
          gap: ""
`)
})
