import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { worded } from '../bot/codec.ts'
import { labelsOf } from '../bot/labels.ts'
import { type Mind, mindOf, read } from '../bot/mind.ts'
import { plain } from '../bot/plain.ts'
import { decide } from '../bot/policy.ts'
import type { Room } from '../bot/question.ts'
import { respond } from '../bot/respond.ts'
import { readConfig, UsageError } from '../config.ts'
import { toMessages } from '../slack/views/blocks.ts'
import { limits } from '../slack/views/limits.ts'
import { openLibrary } from './library.ts'
import { shippedModel } from './model.ts'
import type { Command } from './shell.ts'

const surfaceSchema = z.enum(['command', 'mention', 'dm'])
type Surface = z.infer<typeof surfaceSchema>

type Line = z.infer<typeof lineSchema>
const lineSchema = z.object({ surface: surfaceSchema.default('command'), text: z.string() })
const rooms = { command: 'command', mention: 'channel', dm: 'dm' } as const satisfies Record<Surface, Room>

/** `ask [--json] [--stdin] [--surface S] "text"`: answers without Slack. */
export const ask: Command = async (shell) => {
  const { values, positionals } = parseArgs({
    args: [...shell.args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      surface: { type: 'string', default: 'command' },
    },
  })
  const surface = surfaceSchema.safeParse(values.surface)
  if (!surface.success) throw new UsageError('--surface should be command, mention or dm.')
  const mind = mindOf({
    library: openLibrary(readConfig(shell.env).data),
    learned: shippedModel(),
    now: shell.now,
  })
  const answer = async (line: Line) =>
    values.json ? JSON.stringify(await inJson(mind, line)) : plain((await answerTo(mind, line)).answer)
  if (!values.stdin) {
    if (positionals.length === 0) throw new UsageError('Say what to ask: npm run ask -- "compare ops".')
    shell.out(await answer({ surface: surface.data, text: positionals.join(' ') }))
    return 0
  }
  for await (const line of createInterface({ input: shell.input })) {
    if (line.trim()) shell.out(await answer(parseLine(line)))
  }
  return 0
}

function parseLine(line: string): Line {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new UsageError(`Not a line of the form {"surface": "dm", "text": "…"}: ${line.slice(0, 80)}`)
  }
}

const asker = { teamId: 'shell', personId: 'shell' }

async function answerTo(mind: Mind, { surface, text }: Line) {
  const room = rooms[surface]
  const reading = decide(mind.vocabulary, read(mind, text), { text, room, hint: {} })
  const { reply } = await respond(mind, reading.intent, { asker, room })
  return { reading, answer: worded(reply, mind.library) }
}

/** The reading beside the answer: `intent`, `levels`, `dimensions`, `sections`, `offers`, `text`, `blocks`. */
async function inJson(mind: Mind, line: Line) {
  const { reading, answer } = await answerTo(mind, line)
  const max = line.surface === 'command' ? limits.responded : limits.posted
  const [first, ...more] = toMessages(answer, { max })
  return {
    ...labelsOf(reading.intent),
    ...(reading.intent.kind === 'unclear' && { offers: reading.intent.suggestions }),
    confidence: reading.confidence,
    room: rooms[line.surface],
    for: answer.for,
    text: plain(answer),
    blocks: first?.blocks ?? [],
    more,
  }
}
