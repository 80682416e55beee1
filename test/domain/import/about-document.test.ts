import { expect, test } from 'vitest'
import { understandGuideline } from '../../../src/domain/import/guideline.ts'
import { plainBlocks } from '../../../src/domain/import/plain-blocks.ts'

const levels = ['Junior Nurse', 'Nurse', 'Senior Nurse']
  .map(
    (level, at) => `${level}\n\nCare:\n- Looks after ${at + 2} beds\n\nTeam:\n- Helps ${at + 3} colleagues`,
  )
  .join('\n\n')

const about = ['Owner: Nursing Directorate', 'Version 1.2', 'Contact the Nursing Office with questions.']
const limits = 'It cannot foresee each case on the ward.'

test.each([
  ['lines of one block', '\n'],
  ['lines that stand apart', '\n\n'],
])('what a document says of itself in %s is left out, and its version is read', (_, between) => {
  const text = `Ward Nurse Ladder\n\n${[...about, limits].join(between)}\n\n${levels}`
  const { guideline, leftOut } = understandGuideline([plainBlocks(text)], {})
  expect([guideline.version, guideline.note]).toEqual(['1.2', limits])
  expect(leftOut.map((each) => each.text)).toEqual(about)
})
