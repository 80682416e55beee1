import { uniq } from 'es-toolkit/array/uniq'
import type { Library } from '../../../domain/library/library.ts'
import type { UsageMonth } from '../../../store/usage/months.ts'
import type { AskerReply } from '../../answer.ts'
import { capital } from '../../replies/phrases.ts'

export const notAdminReply: AskerReply = {
  for: 'asker',
  summary:
    'Only admins and owners of this workspace can see how I’m used here, in numbers that name nobody. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'What You Hold About Me', asks: { kind: 'privacy' } }] }],
}

export const notKnownReply: AskerReply = {
  for: 'asker',
  summary:
    'Slack can’t tell me right now whether you’re an admin or owner of this workspace, and these numbers are for them. Try again in a minute. Only you can see this.',
  parts: [],
}

/** Each month a column; what is not told is the same as what there was none of. */
export function usageReply(months: readonly UsageMonth[], library: Library): AskerReply {
  const told = months.filter(({ counts }) => Object.keys(counts).length > 0)
  const all = uniq(told.flatMap(({ counts }) => Object.keys(counts)))
  const rows = all
    .map((what) => [nameOf(what, library), ...told.map(({ counts }) => String(counts[what] ?? '–'))])
    .toSorted(([one = ''], [other = '']) => sortKey(one).localeCompare(sortKey(other)))
  const columns = ['', ...told.map(({ month }) => monthName(month))]
  const grid = { kind: 'grid', caption: 'Usage by month', columns, rows } as const
  return {
    for: 'asker',
    title: 'Usage',
    summary: rows.length > 0 ? 'How I’m used in this workspace, by month.' : noneYet,
    parts: [...(rows.length > 0 ? [grid] : []), { kind: 'text', text: rule }],
  }
}

const noneYet = 'No numbers yet: the first come after a month in which at least five people asked something.'

/** Questions by what they are about, then those without an answer, then people. */
const sortKey = (name: string): string =>
  `${name.startsWith('Questions:') ? 0 : name.startsWith('Questions') ? 1 : 2} ${name}`

const rule =
  'I count months that are over (UTC), and round down to fives. What fewer than five people did isn’t shown. I keep no names and no words for this, and show it to admins and owners alone. Only you can see this.'

const monthName = (month: string): string =>
  new Date(`${month}-15`).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

function nameOf(what: string, { guidelines }: Library): string {
  const [sort, id = ''] = what.split(' ', 2)
  if (sort === 'dimension') {
    const found = guidelines.flatMap(({ dimensions }) => dimensions).find((dimension) => dimension.id === id)
    return `Questions: ${found?.short ?? id}`
  }
  if (sort === 'kind') return `Questions: ${id}`
  return capital(what)
}
