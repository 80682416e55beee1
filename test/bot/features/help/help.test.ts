import { expect, test } from 'vitest'
import { examplesFor, examplesForAll } from '../../../../src/bot/features/help/examples.ts'
import { groups } from '../../../../src/bot/features/help/groups.ts'
import { verbs } from '../../../../src/bot/features/verbs.ts'
import { mindOf } from '../../../../src/bot/mind.ts'
import { meOf } from '../../../../src/bot/person/me.ts'
import { shippedModel } from '../../../../src/cli/model.ts'
import { understand } from '../../../../src/reading/understand.ts'
import { platformEngineer } from '../../../domain/platform-engineer.ts'
import { noon, shipped, testVault } from '../../../running.ts'

test('each command stands in one group', () => {
  expect(groups.flatMap(([, members]) => members).sort()).toEqual(verbs.map(({ verb }) => verb).sort())
})

test.each([
  ['the shipped guideline', shipped],
  ['another one', { guidelines: [platformEngineer], postings: [] }],
  ['several', { ...shipped, guidelines: [...shipped.guidelines, platformEngineer] }],
])('five examples, each understood as what it is: %s', async (_, library) => {
  const vault = await testVault()
  const own = { library, vault, now: () => noon, newId: () => '1', zoneOf: async () => 'UTC' }
  const me = await meOf(
    { ...own, suggest: () => ({ near: [] }), search: () => [], history: async () => [] },
    { teamId: 'T', personId: 'U' },
  )
  const mind = mindOf({ library, learned: shippedModel(), now: () => noon })
  for (const examples of [
    examplesForAll(library),
    examplesFor(me, library, false),
    examplesFor({ ...me, profile: { ...me.profile, assumed: false } }, library, true),
  ]) {
    expect(examples.length).toBe(new Set(examples).size)
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.length).toBeLessThan(6)
    const kinds = examples.map((text) => understand(mind, text, {}).intent.kind)
    expect(kinds).not.toContain('unclear')
    expect(kinds).not.toContain('unknown')
    expect(kinds).not.toContain('others')
  }
  await vault.db.destroy()
})
