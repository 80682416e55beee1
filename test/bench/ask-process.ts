import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Mind, mindOf } from '../../src/bot/mind.ts'
import { respond } from '../../src/bot/respond.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { understand } from '../../src/reading/understand.ts'
import { generatedGuidelines, roleOf } from './guidelines.ts'

// A bot with so many generated guidelines beside the shipped one; its parent says when to ask.
const [path = '', count] = process.argv.slice(2)
const { library: shipped } = loadLibrary('data')
const library = { ...shipped, guidelines: [...shipped.guidelines, ...generatedGuidelines(Number(count))] }
const lineSchema = z.object({ text: z.string() })
const labelled = readFileSync(path, 'utf8').trim().split('\n').slice(0, 100)
const texts = [
  ...labelled.map((line) => lineSchema.parse(JSON.parse(line)).text),
  `compare the levels of ${roleOf(0)}`,
  `what is expected of a senior ${roleOf(0)}?`,
  `search migration plans in the ${roleOf(0)} guideline`,
]
const asker = { teamId: 'T0BENCH', personId: 'U0BENCH' }

let mind = build()
process.on('message', (what) => {
  if (what === 'build') timed(build).then(({ ms, made }) => answer(made, [ms]))
  if (what === 'ask') askAll(mind).then((times) => answer(mind, times))
})
process.on('disconnect', () => process.exit())
process.stdout.write(`${JSON.stringify({ msg: 'ready' })}\n`)

function answer(next: Mind, times: readonly number[]): void {
  mind = next
  process.send?.(times)
}

async function askAll(bot: Mind): Promise<number[]> {
  const times: number[] = []
  for (const text of texts) {
    const { ms } = await timed(() => respond(bot, understand(bot, text).intent, { asker, room: 'dm' }))
    times.push(ms)
  }
  return times
}

function build(): Mind {
  return mindOf({ library: library, learned: shippedModel(), now: () => new Date() })
}

async function timed<T>(work: () => T): Promise<{ ms: number; made: Awaited<T> }> {
  const startedAt = performance.now()
  const made = await work()
  return { ms: performance.now() - startedAt, made }
}
