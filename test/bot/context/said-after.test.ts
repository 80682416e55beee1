import { expect, onTestFinished, test } from 'vitest'
import { plain } from '../../../src/bot/replies/plain.ts'
import { claimGreeting } from '../../../src/store/greetings.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }

test.each([
  [['rate me 2 on ops', 'meh, 3 is fairer'], 'Saved: Operational Excellence, 3'],
  [['can you poke me thursdays', 'rather in the afternoon, say 4'], 'Every Thursday at 16:00'],
  [['can you poke me thursdays', 'every other week is enough'], 'Every second Thursday'],
  [['show senior leadership', 'explain the third one to me'], 'Point 3 of what Sr. Mgr asks in Leadership.'],
  [
    ['show senior leadership', 'which of these would be new for me'],
    'New at Sr. Mgr, in Leadership: 2 expectations',
  ],
  [
    ['show Mgr III leadership', 'which of those are new'],
    'Mgr III is the lowest level, so nothing is new there. New at',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'the fifth one',
    ],
    'That list has 3. Name a place in it',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'delete the 7th',
    ],
    'That list has 3. Name a place in it',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'dimensions',
      'the 9th one',
    ],
    'That list has 7.',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'delete the 2nd',
    ],
    'Press “Delete”; you can take it back for 10 minutes, then it’s gone.\n\n> ran the Contoso',
  ],
  [
    ['note: trained 40 resellers', 'note: ran the Contoso workshop', 'notes', 'Delete the Last'],
    '> trained 40 resellers',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'the last two',
    ],
    'Your notes: 3.',
  ],
  [
    [
      'note: trained 40 resellers',
      'note: ran the Contoso workshop',
      'note: built a dashboard',
      'notes',
      'delete the last two',
    ],
    'Which note do you want to delete?',
  ],
  [['set up', 'yes'], 'Set up: press the button to open the form.'],
  [['compare ops', 'OK save that as a reminder for monday 9'], 'I haven’t saved or changed anything.'],
  [['note: trained 40 resellers', 'that was back on 3 November actually'], 'Happened: 3 Nov 2026'],
  [['note: trained 40 resellers', 'late october'], 'Happened: 31 Oct 2026'],
  [['note: trained 40 resellers', 'in early March'], 'You said March without a day, so I chose 31 Mar 2026.'],
  [
    ['I onboarded 2 partners yesterday', 'tag it leadership', 'Another one: built a dashboard for sales'],
    '> built a dashboard for sales\n',
  ],
  [
    ['note: trained 40 resellers', 'result: 300k of new deals', 'actually it was 450k'],
    'Result: 450k of new deals',
  ],
  [
    ['note: trained 40 resellers', 'result: 3 signed, 5 renewed', 'it was 4 actually'],
    'I can’t tell which number',
  ],
  [['rate leadership 3', 'and tech the same'], 'Saved: Technical Excellence, 3'],
  [['rate leadership 3', 'do it for assets as well'], 'Saved: Reusable Assets, 3'],
  [['is this private', 'and HR?'], 'No. Only you can see your notes'],
  [['what does a Sr. Mgr earn', 'and for the account manager?'], 'Base Salary'],
  [['what does a Sr. Mgr earn', 'and for the III?'], 'I don’t know anyone’s pay.'],
  [
    ['note: trained 40 resellers', 'blorp the gizmo', 'undo that'],
    'Your last change before it: a note, “trained 40 resellers”. Undo that?',
  ],
  [['note: trained 40 resellers', 'blorp the gizmo', 'undo that', 'yes'], 'is gone'],
  [['my notes', 'only this quarter'], 'You have no notes this quarter.'],
  [['readiness', 'just since September'], 'You have no notes since 1 Sep 2026.'],
  [['tell me about the account manager job', 'where is it based'], 'Location: Remote, United States'],
  [['expectations for next year'], 'Which level would you like to see?'],
  [['expectations at my level'], 'Which level would you like to see?'],
  [['set my level to manager 3 please', 'expectations for next year'], 'What is expected of Mgr III in all'],
  [['set my level to Sr. Mgr and my target to Mgr III'], 'Set up: press the button'],
  [
    ['Who are you'],
    'I’m Level Guide, a bot. I know what each level of your role asks, and I keep notes that only you',
  ],
  [
    ['which parts of the posting fit leadership'],
    'lines of the Account Manager posting fall under Leadership.',
  ],
  [['what notes does Katharina have?'], 'I only show you your own notes'],
  [['does Tom have any notes'], 'I only show you your own notes'],
  [['compare leadership', 'only what Principal has please'], 'What is expected of Sr. Mgr in Leadership'],
  [['posting', 'and what does it say about the company?'], 'Company Overview'],
  [['note: trained 40 resellers', 'actually delete it'], 'Delete this note?'],
  [['rate ops 2', 'remove that please'], 'Undone: your rating of Operational Excellence'],
  [['rate ops 2', 'hmm more like a 3'], 'Saved: Operational Excellence, 3'],
  [['note ops: automated the report', 'make that technical excellence'], 'Dimension: Technical Excellence'],
  [['show Mgr III on partners', 'same question but for senior'], 'What is expected of Sr. Mgr in Partner'],
  [['search channel conflict', 'show me the first'], 'Point 2 of what Mgr III asks in Partner Experience.'],
])('%j goes on with what was said before', async (turns, told) => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await claimGreeting(vault.db, lena, noon)
  const bot = botOn(vault)
  let last = ''
  for (const text of turns)
    last = plain(await bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined }))
  expect(last).toContain(told)
})
