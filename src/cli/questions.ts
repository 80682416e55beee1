import { parseArgs } from 'node:util'
import { counted } from '../bot/replies/phrases.ts'
import { readConfig, UsageError } from '../config.ts'
import { subDays } from '../domain/dates.ts'
import { listOpinions, type Opinion } from '../store/feedback.ts'
import { listWords, unansweredCounts } from '../store/unanswered.ts'
import { openVault, type Vault } from '../store/vault.ts'
import type { Command } from './shell.ts'

/** `questions [--days N]`: what to improve in the data, with no person named. */
export const questions: Command = async ({ args, env, now, out }) => {
  const { values } = parseArgs({ args: [...args], options: { days: { type: 'string', default: '90' } } })
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1) throw new UsageError('--days should be a whole number, like 30.')
  const { databaseUrl, key } = readConfig(env)
  const { vault } = await openVault(databaseUrl, key)
  try {
    for (const line of await questionsReport(vault, { since: subDays(now(), days), days })) out(line)
    return 0
  } finally {
    await vault.db.destroy()
  }
}

type Span = { readonly since: Date; readonly days: number }

export async function questionsReport(vault: Vault, { since, days }: Span): Promise<string[]> {
  const opinions = await listOpinions(vault, since)
  const counts = await unansweredCounts(vault.db, since)
  const words = await listWords(vault, since)
  const unanswered = counts.unclear + counts['nothing-found'] + counts.adrift
  return [
    `The last ${counted(days, 'day')}.`,
    '',
    `Answers: ${counted(opinions.length, 'vote')}${opinions.length > 0 ? ', the least helpful first' : ''}.`,
    ...table(opinions),
    ...section('Why not, in people’s own words:', reasons(opinions)),
    '',
    `Not answered: ${counted(unanswered, 'question')} (${counts.unclear} not understood, ` +
      `${counts['nothing-found']} with nothing found, ${counts.adrift} about something forgotten); ` +
      `${counts['out-of-scope']} out of scope.`,
    ...section('In words that people agreed to share:', tallied(words)),
    '',
    words.length > 0 || opinions.length > 0
      ? 'What people call a thing goes into its aliases, what points to it into its words; then: npm run check-data.'
      : unanswered === 0
        ? 'Nothing to improve yet.'
        : 'I don’t know what was asked: nobody has agreed to share their words yet.',
  ]
}

/** One row for each kind and dimension: how often it helped, how often not. */
function table(opinions: readonly Opinion[]): string[] {
  const groups = Map.groupBy(
    opinions.flatMap((opinion) => topicsOf(opinion).map((topic) => ({ topic, helpful: opinion.helpful }))),
    ({ topic }) => topic,
  )
  const rows = [...groups].map(([topic, votes]) => {
    const helpful = votes.filter((vote) => vote.helpful).length
    return { topic, helpful, not: votes.length - helpful }
  })
  const width = Math.max(...rows.map(({ topic }) => topic.length))
  return rows
    .sort((a, b) => b.not - a.not || a.topic.localeCompare(b.topic))
    .map(({ topic, helpful, not }) => `  ${topic.padEnd(width)}  ${not} not helpful, ${helpful} helpful`)
}

/** `compare leadership`; one for each dimension, section or document that the answer was about. */
function topicsOf({ subject }: Opinion): string[] {
  const { kind, dimensions, sections, posting, guideline } = subject
  const document = posting ?? guideline
  const about = [...dimensions, ...sections]
  return (about.length > 0 ? about : ['']).map((id) => [kind, document, id].filter(Boolean).join(' '))
}

const reasons = (opinions: readonly Opinion[]): string[] =>
  opinions
    .flatMap((opinion) =>
      opinion.reason ? [`${topicsOf(opinion).join(', ')}: ${oneLine(opinion.reason)}`] : [],
    )
    .sort()

/** Equal words once, with their number, the most frequent first. */
const tallied = (words: readonly string[]): string[] =>
  [...Map.groupBy(words, (text) => oneLine(text).toLowerCase())]
    .sort(([a, these], [b, those]) => those.length - these.length || a.localeCompare(b))
    .map(([text, same]) => `${same.length} × ${text}`)

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []

// What could move a terminal's cursor is taken out.
const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300)
