import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { featureOf } from '../../src/bot/features/features.ts'
import { readableOf, readKinds } from '../../src/reading/kinds/kinds.ts'

test.each(readKinds)('what is read as %s is what its feature answers', (kind) => {
  expect(featureOf({ kind }).schema).toBe(readableOf(kind).schema)
})

/** What orders are made of is no intent: "resume" and "remind me" are among them. */
const withListsOfTheirOwn = /^(?:kinds|orders)\//
/** Slots are called so as well. */
const slots = ['levels', 'dimensions', 'posting', 'guidelines']

test('what holds for some kinds, their own files say: no step of the reading lists them', () => {
  const some = readKinds
    .filter((kind) => !slots.includes(kind))
    .join('|')
    .replaceAll('.', '\\.')
  const listed = new RegExp(`(?:'(?:${some})',\\s*|\\bcase )'(?:${some})'`)
  const steps = readdirSync('src/reading', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !withListsOfTheirOwn.test(path),
  )
  expect(steps).toContain('weigh.ts')
  expect(steps.filter((path) => listed.test(readFileSync(`src/reading/${path}`, 'utf8')))).toEqual([])
})
