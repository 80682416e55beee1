import { expect, test } from 'vitest'
import { read } from './reading.ts'

test.each([
  ['compare III and Sr on tech. no wait, not tech, leadership', 'compare leadership mgr-iii sr-mgr'],
  [
    "sorry, partner wasn't what I meant. Ops, Mgr III against Sr. Mgr",
    'compare mgr-iii ops-excellence sr-mgr',
  ],
  ['show assets for principal, no wait, I meant Mgr III', 'expectations mgr-iii reusable-assets'],
  [
    'mgr iii vs sr mgr on leadership, NOT on customers, we did customers',
    'compare leadership mgr-iii sr-mgr',
  ],
  ['Need the Sr Mgr partner row. Not what the III does', 'expectations partner-experience sr-mgr'],
  ['what sets a Sr Mgr apart from a Mgr III in ops', 'compare mgr-iii ops-excellence sr-mgr'],
  ['the full comparison of the levels, our HR partner asks', 'compare'],
])('what is taken back is not asked about: %s', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})
