import { expect, test } from 'vitest'
import { ask } from '../../src/cli/ask.ts'
import { ended } from '../shell.ts'

const said = async (...args: readonly string[]): Promise<string> =>
  (await ended(ask, ['--explain', ...args])).out

test('--explain tells what was found, what it may mean and why, and what stays unexplained', async () => {
  const out = await said('compare Mgr III and penguins')
  expect(out).toMatch(/^Read as {2}\w/m)
  expect(out).toMatch(/^How {6}the likeliest of what it may mean$/m)
  expect(out).toMatch(/^ +“Mgr III” +name +level mgr-iii$/m)
  expect(out).toMatch(/cues [\d.]+: \^ compare \(12\)/)
  expect(out).toMatch(/learned [\d.]+: .*“compar” first \(/)
  expect(out).toMatch(/^ +unexplained +penguins$/m)
  expect(out).not.toContain('Source:')
})

test('--explain tells what the policy made of it', async () => {
  expect(await said('--surface', 'dm', 'should I pause my nudges?')).toMatch(
    /^Policy +not ordered: offers “pause nudges”/m,
  )
  expect(await said('--surface', 'dm', 'I onboarded 2 partners yesterday')).toMatch(
    /^Policy .*(goes on|notes\.add)/m,
  )
  expect(await said('compare ops-excellence')).toMatch(/^How +to the letter/m)
  expect(await said('remind me of leadership every Monday')).toMatch(/^How +by a rule/m)
})
