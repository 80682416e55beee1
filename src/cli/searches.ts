import { z } from 'zod'
import type { Mind } from '../bot/mind.ts'
import { plain } from '../bot/replies/plain.ts'
import { cell } from '../domain/library/guideline.ts'
import type { Library } from '../domain/library/library.ts'
import { answerTo } from './ask.ts'
import { countRow, cut, readLabelled } from './scoring.ts'
import { surfaceSchema } from './talk.ts'

/** An open question, and the passages that answer it: `level/dimension/expectation`, or `posting/section`. */
const searchSchema = z.object({
  text: z.string(),
  surface: surfaceSchema,
  passages: z.array(z.string()).min(1),
  tags: z.array(z.string()).default([]),
})
type Search = z.infer<typeof searchSchema>

export const searchLines = (path: string): Search[] => readLabelled(path, searchSchema)

/** Which passages an answer shows, and whether one that answers is among them; more than these are no answer. */
type Found = { readonly line: Search; readonly shown: readonly string[]; readonly isFound: boolean }
const mostShown = 12

export async function foundBy(mind: Mind, lines: readonly Search[]): Promise<Found[]> {
  const passages = [...passagesOf(mind.library)]
  return Promise.all(
    lines.map(async (line) => {
      const { answer } = await answerTo(mind, line)
      // Words that were found are set in bold.
      const text = plain(answer).replaceAll('*', '')
      const shown = [...new Set(passages.filter(([, says]) => text.includes(says)).map(([id]) => id))]
      const isFound = shown.length <= mostShown && shown.some((id) => line.passages.includes(id))
      return { line, shown, isFound }
    }),
  )
}

/** All passages by their ids, as answers show them. */
function* passagesOf({ guidelines, postings }: Library): Generator<readonly [id: string, says: string]> {
  for (const { levels, dimensions } of guidelines)
    for (const dimension of dimensions)
      for (const level of levels)
        for (const { id, text } of cell(dimension, level)) yield [`${level.id}/${dimension.id}/${id}`, text]
  for (const { sections } of postings)
    for (const { id, items } of sections) for (const { text } of items) yield [`posting/${id}`, text]
}

/** How many questions are answered by a passage that does, and of those in other words than the data's. */
export function reportSearches(path: string, found: readonly Found[], isListed: boolean): string {
  const row = (name: string, of: readonly Found[]) =>
    countRow(name, [of.length, of.filter(({ isFound }) => isFound).length])
  const misses = isListed ? found.filter(({ isFound }) => !isFound) : []
  return [
    path,
    `${' '.repeat(16)}  asked  found`,
    row('all', found),
    row(
      'other words',
      found.filter(({ line }) => line.tags.includes('other-words')),
    ),
    ...misses.map(
      ({ line, shown }) =>
        `  ${cut(line.text)}\n       ${line.passages.join(', ')} → ${shown.slice(0, 6).join(', ') || '–'}`,
    ),
    '',
  ].join('\n')
}
