import type { types } from '@slack/bolt'
import type { Answer, Part } from '../../bot/answer.ts'
import { toBlocks } from './blocks.ts'
import { limits } from './limits.ts'
import { withActionIds } from './pages.ts'

/** A person's Home page. */
export const homeView = (answer: Answer): types.HomeView => ({
  type: 'home',
  blocks: withActionIds(toBlocks(unfolded(answer))).slice(0, limits.viewBlocks),
})

/** An answer to a press in Home or in a form, shown in front of it. */
export const answerView = (answer: Answer): types.ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'Level Guide' },
  close: { type: 'plain_text', text: 'Close' },
  blocks: withActionIds(toBlocks(inWords(unfolded(answer)))).slice(0, limits.viewBlocks),
})

/** Only messages take containers. */
const unfolded = (answer: Answer): Answer => ({
  ...answer,
  parts: answer.parts.flatMap((part): readonly Part[] =>
    part.kind === 'fold' ? [{ kind: 'title', text: part.title }, ...part.lists] : [part],
  ),
})

/** Modals take no tables and no charts: those are told in words. */
const inWords = (answer: Answer): Answer => ({ ...answer, parts: answer.parts.flatMap(partInWords) })

function partInWords(part: Part): Part[] {
  if (part.kind === 'chart') return []
  if (part.kind !== 'grid') return [part]
  const [, ...columns] = part.columns
  const rows = part.rows.map(([name = '', ...values]) => ({
    name,
    text: columns.map((column, index) => `${column}: ${values[index] ?? ''}`).join(' · '),
  }))
  return [{ kind: 'table', rows }]
}
