import { expect, test } from 'vitest'
import { questionsReport } from '../../src/cli/questions.ts'
import type { Subject } from '../../src/domain/subject.ts'
import { saveReason, saveVote } from '../../src/store/feedback.ts'
import { countUnanswered, keepWords, saveConsent } from '../../src/store/unanswered.ts'
import { noon, testVault } from '../running.ts'

const people = ['U1LENA', 'U2MARCUS', 'U3ANANYA'].map((personId) => ({ teamId: 'T1NORTH', personId }))
const about = (kind: Subject['kind'], dimensions: string[], sections: string[] = []): Subject => ({
  kind,
  levels: [],
  dimensions,
  sections,
})

test('an operator reads what to improve, and whose words they are nowhere', async () => {
  const vault = await testVault()
  for (const [index, person] of people.entries()) {
    const vote = { answer: 'a1', helpful: index === 0, subject: about('compare', ['leadership', 'tech']) }
    await saveVote(vault.db, person, vote, noon)
    await saveConsent(vault.db, person, 'yes', noon)
    await keepWords(vault, person, {
      id: `w${index}`,
      words: `What is a\u001b[2J\nQBR? ${index % 2}`,
      now: noon,
    })
    await countUnanswered(vault, person.teamId, 'unclear', noon)
  }
  const [, marcus] = people
  if (!marcus) throw new Error('There are three people.')
  await saveVote(
    vault.db,
    marcus,
    { answer: 'a2', helpful: true, subject: about('posting', [], ['pay']) },
    noon,
  )
  await saveReason(vault, marcus, 'a1', 'I missed\nexamples', noon)
  await countUnanswered(vault, 'T1NORTH', 'out-of-scope', noon)
  const report = await questionsReport(vault, { since: noon, days: 90 })
  expect(report).toEqual([
    'The last 90 days.',
    '',
    'Answers: 4 votes, the least helpful first.',
    '  compare leadership  2 not helpful, 1 helpful',
    '  compare tech        2 not helpful, 1 helpful',
    '  posting pay         0 not helpful, 1 helpful',
    '',
    'Why not, in people’s own words:',
    '  compare leadership, compare tech: I missed examples',
    '',
    'Not answered: 3 questions (3 not understood, 0 with nothing found, 0 about something forgotten); 1 out of scope.',
    '',
    'In words that people agreed to share:',
    '  2 × what is a [2j qbr? 0',
    '  1 × what is a [2j qbr? 1',
    '',
    'What people call a thing goes into its aliases, what points to it into its words; then: npm run check-data.',
  ])
  for (const id of ['U1LENA', 'U2MARCUS', 'U3ANANYA', 'T1NORTH']) expect(report.join('\n')).not.toContain(id)
  await vault.db.destroy()
})

test('with nothing kept, the report says so', async () => {
  const vault = await testVault()
  expect((await questionsReport(vault, { since: noon, days: 1 })).at(-1)).toBe('Nothing to improve yet.')
  await vault.db.destroy()
})
