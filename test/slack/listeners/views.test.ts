import { expect, test } from 'vitest'
import type { AskerAnswer, Part } from '../../../src/bot/answer.ts'
import { limits } from '../../../src/slack/views/limits.ts'
import { answerView, homeView } from '../../../src/slack/views/views.ts'

const chart: Part = {
  kind: 'chart',
  title: 'Notes by quarter',
  text: 'Leadership: 3',
  labels: ['Q4'],
  series: [{ name: 'Leadership', values: [3] }],
}
const grid: Part = {
  kind: 'grid',
  caption: 'Where notes stand',
  columns: ['Dimension', 'Notes', 'Newest'],
  rows: [
    ['Leadership', '3', '20 Nov'],
    ['Soil', '0'],
  ],
}
const answer = (...parts: Part[]): AskerAnswer => ({ for: 'asker', summary: 'How it stands.', parts })

test('a modal tells tables and charts in words, and Home shows them', () => {
  const modal = JSON.stringify(answerView(answer(chart, grid, { kind: 'text', text: 'Rest.' })))
  expect(modal).not.toMatch(/data_visualization|data_table|Notes by quarter/)
  expect(modal).toContain('Notes: 3 · Newest: 20 Nov')
  expect(modal).toContain('Notes: 0 · Newest: ')
  expect(modal).toContain('Rest.')
  const home = JSON.stringify(homeView(answer(chart, grid)))
  expect(home).toContain('data_visualization')
  expect(home).toContain('20 Nov')
})

test('a view has as many blocks as Slack takes', () => {
  const long = answer(
    ...Array.from({ length: limits.viewBlocks + 5 }, (): Part => ({ kind: 'title', text: 'x' })),
  )
  for (const { blocks } of [answerView(long), homeView(long)]) expect(blocks).toHaveLength(limits.viewBlocks)
})
