import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readWords, wordsOf } from '../../src/bot/codec.ts'
import { featureOf, type Intent, type Kind, kinds } from '../../src/bot/features/features.ts'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import type { Guideline } from '../../src/domain/library/guideline.ts'
import type { Library } from '../../src/domain/library/library.ts'
import { understand } from '../../src/reading/understand.ts'
import { platformEngineer } from '../domain/platform-engineer.ts'
import { noon, shipped } from '../running.ts'

const several: Library = { ...shipped, guidelines: [...shipped.guidelines, platformEngineer] }
const sayable = kinds.filter((kind) => featureOf({ kind }).words !== undefined)

const plainWords = fc
  .array(fc.constantFrom('orchestrated', 'adoption', 'conflict', 'playbooks', 'übergabe'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))

/** What a field of an intent can hold, by its name; else anything that it takes. */
function valuesOf(
  name: string,
  field: unknown,
  library: Library,
  guideline: Guideline,
): fc.Arbitrary<unknown> {
  const idsOf = (things: readonly { readonly id: string }[]) => fc.subarray(things.map(({ id }) => id))
  const [posting] = library.postings
  const named: Record<string, fc.Arbitrary<unknown>> = {
    guideline: fc.constant(library.guidelines.length > 1 ? guideline.id : undefined),
    level: fc.constantFrom(undefined, ...guideline.levels.map(({ id }) => id)),
    levels: idsOf(guideline.levels),
    dimensions: idsOf(guideline.dimensions),
    dimension: fc.constantFrom(...guideline.dimensions.map(({ id }) => id)),
    files: fc.subarray(['F0AB12CD', 'F0AB12CE'], { minLength: 1 }),
    expectation: fc.constant(`${guideline.dimensions[0]?.id}.hiring`),
    role: fc.constant(guideline.id),
    posting: fc.constantFrom(posting?.id),
    sections: idsOf(posting?.sections ?? []),
    id: fc.uuid(),
    ids: fc.uniqueArray(fc.uuid(), { maxLength: 20 }),
    answer: fc.uuid(),
    other: fc.uuid(),
    reader: fc.constantFrom(undefined, 'U07MARC6HL2'),
    note: fc.string({ unit: 'grapheme', maxLength: 1_900 }).map((text) => text.trim()),
    says: fc.constantFrom('compare', 'leadership', 'my notes'),
    when: fc.constantFrom('', 'weekly', 'fri 15:00', 'every second Monday at 9'),
    period: fc.constant(undefined),
    verb: fc.constantFrom(undefined, 'compare', 'notes'),
  }
  if (named[name]) return named[name]
  if (field instanceof z.ZodLiteral) return fc.constant(field.value)
  if (field instanceof z.ZodEnum) return fc.constantFrom(...field.options)
  if (field instanceof z.ZodBoolean) return fc.boolean()
  if (field instanceof z.ZodISODateTime) return fc.constant('2026-11-22T12:00:00.000Z')
  if (field instanceof z.ZodNumber) return fc.integer({ min: 1, max: 999_999 })
  if (field instanceof z.ZodString) return plainWords
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional)
    return fc.option(valuesOf(name, field.unwrap(), library, guideline), { nil: undefined })
  if (field instanceof z.ZodArray) return fc.subarray(['1.0', '2026.1', 'Spring 2026', 'aB3-_x'])
  return fc.constant(undefined)
}

function intentsOf(kind: Kind, library: Library): fc.Arbitrary<Intent> {
  const { schema } = featureOf({ kind })
  if (!(schema instanceof z.ZodObject)) throw new Error(`${kind} is no object.`)
  return fc.constantFrom(...library.guidelines).chain((guideline) => {
    const fields = Object.entries(schema.shape).map(
      ([name, field]) => [name, valuesOf(name, field, library, guideline)] as const,
    )
    return fc.record(Object.fromEntries(fields)).map((each) => featureOf({ kind }).schema.parse(each))
  })
}

/** Without what says nothing: no answer in short, nothing named. */
const told = (intent: Intent) =>
  Object.fromEntries(
    Object.entries(intent).filter(
      ([, value]) => ![undefined, false, ''].includes(value) && `${value}` !== '',
    ),
  )

describe.each([
  ['of one guideline', shipped],
  ['of several', several],
])('a button %s', (_, library) => {
  const mind = mindOf({ library, learned: shippedModel(), now: () => noon })

  test.each(sayable)('that asks for %s is read as just that', (kind) => {
    let said = 0
    fc.assert(
      fc.property(intentsOf(kind, library), (intent) => {
        const words = wordsOf(intent, library)
        if (words === undefined) return
        said++
        const again = understand(mind, words).intent
        expect(again.kind, words).toBe(kind)
        expect(wordsOf(again, library), words).toBe(words)
        const exact = readWords(words, library)
        if (exact) expect(told(intent), words).toMatchObject(told(exact))
      }),
      { numRuns: 300 },
    )
    expect(said).toBeGreaterThan(0)
  })
})
