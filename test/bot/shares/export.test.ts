import { expect, onTestFinished, test } from 'vitest'
import { draftShare } from '../../../src/store/shares/drafts.ts'
import { addComment } from '../../../src/store/shares/said.ts'
import { endAfter, findShown, sendShare } from '../../../src/store/shares/shares.ts'
import { botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'

const [lena, marcus] = ['U1', 'U2'].map((personId) => ({ teamId: 'T1', personId }))

test('the file that people get has what they show and to whom; and what they said of what others show', async () => {
  if (!lena || !marcus) throw new Error('Nobody.')
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const shared = { title: 'One', blocks: [{ id: 'b', title: 'T', text: 'zebra', facts: [] }], rated: [] }
  const made = { id: 's1', readerId: 'U2', kind: 'notes', shared, endsAt: endAfter(noon, 9) } as const
  await draftShare(vault, lena, made, noon)
  await sendShare(vault, lena, { id: 's1', notice: 'n1', now: noon })
  const open = await findShown(vault, marcus, 's1', noon)
  if (!open) throw new Error('Not shown.')
  await addComment(vault.db, open, {
    by: marcus,
    id: 'c1',
    now: noon,
    block: 'b',
    text: 'okapi',
  })
  const bot = botOn(vault, { now: () => noon })
  const json = async (who: typeof lena) => {
    const answer = await bot.ask(who, 'export', 'dm')
    const files = 'files' in answer ? (answer.files ?? []) : []
    return String(files.find(({ name }) => name.endsWith('.json'))?.content)
  }
  const [mine, theirs] = [await json(lena), await json(marcus)]
  for (const words of ['"shares"', 'zebra', 'U2', noon.toISOString(), 'okapi']) expect(mine).toContain(words)
  for (const words of ['"shownToMe"', 'U1', 'okapi']) expect(theirs).toContain(words)
  expect(theirs).not.toContain('zebra')
})
