import { describe, expect, test } from 'vitest'
import { type Part, strong } from '../../../src/bot/answer.ts'
import { plain, plainWords } from '../../../src/bot/replies/plain.ts'

describe('as plain text reads', () => {
  test.each<[string, Part, string]>([
    ['a title', { kind: 'title', text: 'Sr. Mgr (Scaling)' }, 'SR. MGR (SCALING)'],
    ['a text', { kind: 'text', text: 'Drives growth.' }, 'Drives growth.'],
    ['a text in runs', { kind: 'text', text: [strong('Base: '), { text: '$160,000.' }] }, 'Base: $160,000.'],
    ['a quote', { kind: 'quote', text: 'Teams differ.\nRead it so.' }, '> Teams differ.\n> Read it so.'],
    [
      'a list',
      { kind: 'list', heading: 'Leadership', items: ['Hires.', [strong('New: '), { text: 'coaches.' }]] },
      'Leadership:\n- Hires.\n- New: coaches.',
    ],
    ['a list of steps', { kind: 'list', items: ['Apply.', 'Talk.'], ordered: true }, '1. Apply.\n2. Talk.'],
    [
      'a table',
      {
        kind: 'table',
        rows: [
          { name: 'Leadership', text: '3 changed', open: { label: 'Open', says: 'show leadership' } },
          { name: 'help', text: 'this list' },
        ],
      },
      '- Leadership: 3 changed (“show leadership”)\n- help: this list',
    ],
    [
      'a grid',
      { kind: 'grid', caption: 'Notes', columns: ['Dimension', 'Notes'], rows: [['Leadership', '3']] },
      'Notes\nDimension | Notes\nLeadership | 3',
    ],
    [
      'a chart, by the words that stand for it',
      { kind: 'chart', title: 'Notes', text: 'Leadership has 3.', labels: ['Leadership'], series: [] },
      'Leadership has 3.',
    ],
    [
      'choices',
      {
        kind: 'choices',
        choices: [
          { label: 'Compare', says: 'compare' },
          { label: 'All', says: 'dimensions', main: true },
        ],
      },
      'Next: “compare”, “dimensions”',
    ],
    [
      'a source',
      { kind: 'source', text: [{ text: 'Handbook', url: 'https://h.example/' }, { text: ' · version 1' }] },
      'Source: Handbook (https://h.example/) · version 1',
    ],
  ])('%s', (_, part, text) => expect(plain({ for: 'room', summary: '', parts: [part] })).toBe(text))

  test('a whole answer: its summary, then its parts, a line apart', () => {
    const answer = {
      for: 'room',
      title: 'Levels',
      summary: 'There are two.',
      parts: [
        { kind: 'list', items: ['Mgr III', 'Sr. Mgr'] },
        { kind: 'source', text: 'Handbook' },
      ],
    } as const
    expect(plain(answer)).toBe('There are two.\n\n- Mgr III\n- Sr. Mgr\n\nSource: Handbook')
  })

  test('a link that shows its address, once', () => {
    expect(plainWords([{ text: 'https://h.example/', url: 'https://h.example/' }])).toBe('https://h.example/')
  })
})
