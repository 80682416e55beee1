import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Answer } from '../bot/answer.ts'
import { worded } from '../bot/codec.ts'
import type { Reading } from '../bot/features/features.ts'
import { meaningOf, settled } from '../bot/meaning/meaning.ts'
import { type Mind, mindOf } from '../bot/mind.ts'
import { plain } from '../bot/replies/plain.ts'
import { respond } from '../bot/respond.ts'
import { readConfig, UsageError } from '../config.ts'
import { understand } from '../reading/understand.ts'
import { toMessages } from '../slack/views/blocks.ts'
import { limits } from '../slack/views/limits.ts'
import { explanation } from './explaining.ts'
import { labelsOf } from './labels.ts'
import { openLibrary } from './library.ts'
import { shippedModel } from './model.ts'
import type { Command } from './shell.ts'
import { type Heard, rooms, startTalk, surfaceSchema, type Talk } from './talk.ts'

type Line = z.infer<typeof lineSchema>
const lineSchema = z.object({
  surface: surfaceSchema.default('command'),
  text: z.string(),
  conversation: z.string().optional(),
  person: z.string().optional(),
})

/** `ask [--json] [--explain] [--stdin] [--surface S] "text"`: answers without Slack. */
export const ask: Command = async (shell) => {
  const { values, positionals } = parseArgs({
    args: [...shell.args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      surface: { type: 'string', default: 'command' },
    },
  })
  const surface = surfaceSchema.safeParse(values.surface)
  if (!surface.success) throw new UsageError('--surface should be command, mention or dm.')
  const library = openLibrary(readConfig(shell.env).data)
  const mind = mindOf({ library, learned: shippedModel(), now: shell.now })
  let talk: Talk | undefined
  const hear = async (line: Line): Promise<Heard> => {
    const { conversation, person } = line
    if (conversation === undefined && person === undefined) return answerTo(mind, line)
    talk ??= await startTalk(library, shell.now)
    return talk.say({ ...line, conversation: conversation ?? '', person: person ?? '' })
  }
  const answer = async (line: Line) => {
    if (values.explain) return explained(mind, line)
    const heard = await hear(line)
    return values.json ? JSON.stringify(inJson(mind, line, heard)) : plain(heard.answer)
  }
  if (!values.stdin) {
    if (positionals.length === 0) throw new UsageError('Say what to ask: npm run ask -- "compare ops".')
    shell.out(await answer({ surface: surface.data, text: positionals.join(' ') }))
    return 0
  }
  for await (const line of createInterface({ input: shell.input })) {
    if (line.trim()) shell.out(await answer(parseLine(line)))
  }
  await talk?.end()
  return 0
}

function parseLine(line: string): Line {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new UsageError(`Not a line of the form {"surface": "dm", "text": "…"}: ${line.slice(0, 80)}`)
  }
}

function explained(mind: Mind, { surface, text }: Line): string {
  const understood = understand(mind, text)
  return explanation(understood, settled(mind, understood, { room: rooms[surface] }).decided)
}

const asker = { teamId: 'shell', personId: 'shell' }

/** Read and answered without a store: nothing of anybody's. */
export async function answerTo(
  mind: Mind,
  { surface, text }: Pick<Line, 'surface' | 'text'>,
): Promise<{ reading: Reading; answer: Answer }> {
  const room = rooms[surface]
  const reading = meaningOf(mind, text, { room }).decided
  const { reply } = await respond(mind, reading.intent, { asker, room })
  return { reading, answer: worded(reply, mind.library) }
}

/** The reading beside the answer: `intent`, `levels`, `dimensions`, `sections`, `offers`, `note`, `text`, `blocks`. */
function inJson(mind: Mind, line: Line, { reading, answer, note }: Heard) {
  const max = line.surface === 'command' ? limits.responded : limits.posted
  const [first, ...more] = toMessages(answer, { max })
  return {
    ...labelsOf(reading.intent, mind),
    ...(reading.intent.kind === 'unclear' && { offers: reading.intent.suggestions }),
    confidence: reading.confidence,
    ...(note !== undefined && { note }),
    room: rooms[line.surface],
    for: answer.for,
    text: plain(answer),
    blocks: first?.blocks ?? [],
    more,
  }
}
