import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Labels, labelsOf } from '../bot/labels.ts'
import { mindOf } from '../bot/mind.ts'
import type { Library } from '../domain/library/library.ts'
import { tokensOf } from '../domain/tokens.ts'
import { shippedModel } from './model.ts'
import { startTalk, surfaceSchema } from './talk.ts'

/** One turn, with what it is to be taken for after those before it; `note`: the note's words as they are to be kept. */
const turnSchema = z.object({
  conversation: z.string(),
  person: z.string(),
  surface: surfaceSchema,
  text: z.string(),
  intent: z.string(),
  levels: z.array(z.string()).default([]),
  dimensions: z.array(z.string()).default([]),
  sections: z.array(z.string()).default([]),
  note: z.string().optional(),
})
type Labelled = z.infer<typeof turnSchema>

export const dialogueTurns = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => turnSchema.parse(JSON.parse(line)))

/** How a turn was taken; `follows`: the same person spoke before it in the same conversation. */
type Taken = {
  readonly turn: Labelled
  readonly follows: boolean
  readonly wanted: string
  readonly got: string
  readonly outcome: 'right' | 'asked' | 'wrong'
}

/** Has each conversation with a bot of its own, and compares what each turn was taken for with its labels. */
export async function takenTurns(
  library: Library,
  turns: readonly Labelled[],
  now: () => Date,
): Promise<Taken[]> {
  const taken: Taken[] = []
  const mind = mindOf({ library, learned: shippedModel(), now })
  for (const [, conversation] of Map.groupBy(turns, ({ conversation }) => conversation)) {
    const talk = await startTalk(library, now)
    const spoke = new Set<string>()
    for (const turn of conversation) {
      const { reading, note } = await talk.say(turn)
      const labels = labelsOf(reading.intent, mind)
      const isKept = turn.note === undefined || sameWords(turn.note) === sameWords(note ?? '')
      const wanted = asWords(turn)
      const got = asWords(labels)
      const isRight = wanted === got && isKept
      const outcome = isRight ? 'right' : labels.intent === 'unknown' ? 'asked' : 'wrong'
      taken.push({
        turn,
        follows: spoke.has(turn.person),
        wanted: isKept ? wanted : `${wanted} “${turn.note}”`,
        got: isKept ? got : `${got} “${note ?? ''}”`,
        outcome,
      })
      spoke.add(turn.person)
    }
    await talk.end()
  }
  return taken
}

/** For a search and a note, what it is about does not count. */
const asWords = ({ intent, levels, dimensions, sections }: Labels): string =>
  [intent, ...[...new Set([...levels, ...(intent === 'search' ? [] : dimensions), ...sections])].sort()].join(
    ' ',
  )

/** The words alone: how a result stands beside what happened, every writer of lines says otherwise. */
const sameWords = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word !== 'result')
    .join(' ')

/** How many turns were taken right: first ones, and those that follow. */
export function reportDialogues(path: string, taken: readonly Taken[], isListed: boolean): string {
  const row = (name: string, of: readonly Taken[]) => {
    const count = (outcome: Taken['outcome']) => of.filter((each) => each.outcome === outcome).length
    const counts = [of.length, count('right'), count('asked'), count('wrong')]
    return `  ${name.padEnd(14)}${counts.map((each) => String(each).padStart(7)).join('')}`
  }
  const misses = isListed ? taken.filter(({ outcome }) => outcome !== 'right') : []
  return [
    path,
    `${' '.repeat(16)}  turns  right  asked  wrong`,
    row(
      'first',
      taken.filter(({ follows }) => !follows),
    ),
    row(
      'following',
      taken.filter(({ follows }) => follows),
    ),
    ...misses.map(
      ({ turn, wanted, got }) =>
        `  ${turn.conversation} ${turn.text.slice(0, 150)}\n       ${wanted} → ${got}`,
    ),
    '',
  ].join('\n')
}
