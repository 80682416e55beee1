import { z } from 'zod'
import { mindOf } from '../bot/mind.ts'
import type { Library } from '../domain/library/library.ts'
import { tokensOf } from '../domain/tokens.ts'
import { labelsOf } from './labels.ts'
import { shippedModel } from './model.ts'
import { asWords, cut, type Outcome, readLabelled, scoreRow } from './scoring.ts'
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

export const dialogueTurns = (path: string): Labelled[] => readLabelled(path, turnSchema)

/** How a turn was taken; `follows`: the same person spoke before it in the same conversation. */
type Taken = {
  readonly turn: Labelled
  readonly follows: boolean
  readonly wanted: string
  readonly got: string
  readonly outcome: Outcome
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
      const outcome = isRight ? 'right' : reading.intent.kind === 'unclear' ? 'asked' : 'wrong'
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

/** The words alone: how a result stands beside what happened, every writer of lines says otherwise. */
const sameWords = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word !== 'result')
    .join(' ')

/** How many turns were taken right: first ones, and those that follow. */
export function reportDialogues(path: string, taken: readonly Taken[], isListed: boolean): string {
  const misses = isListed ? taken.filter(({ outcome }) => outcome !== 'right') : []
  return [
    path,
    `${' '.repeat(16)}  turns  right  asked  wrong`,
    scoreRow(
      'first',
      taken.filter(({ follows }) => !follows),
    ),
    scoreRow(
      'following',
      taken.filter(({ follows }) => follows),
    ),
    ...misses.map(
      ({ turn, wanted, got }) => `  ${turn.conversation} ${cut(turn.text)}\n       ${wanted} → ${got}`,
    ),
    '',
  ].join('\n')
}
