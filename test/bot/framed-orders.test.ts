import { once } from 'es-toolkit/function/once'
import { expect, test } from 'vitest'
import { meaningOf } from '../../src/bot/meaning/meaning.ts'
import { changes } from '../../src/bot/meaning/policy.ts'
import { mindOf } from '../../src/bot/mind.ts'
import { type Order, obeyedOf, orderLines } from '../../src/cli/harmless.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const rooms = { command: 'command', mention: 'channel', dm: 'dm' } as const

const orders = orderLines('data/reading/orders-tuning.jsonl')
const verb =
  /^(?:note|save|record|log|jot|put|add|write|rate|set|give|change|mark|bump|nudge|turn|move|switch|start|make|pause|hold|snooze|suspend|stop|quit|kill|cancel|delete|drop|remove|remind|send|ping|undo|revert|take|edit|resume|end|lift)\b/i
/** They begin with their verb and are of one clause, so that words before it say something of all of them. */
const plain = orders
  .map((order) => ({ ...order, text: order.text.replace(/^(?:please|pls) /i, '').replace(/[.!]+$/, '') }))
  .filter(({ text }) => verb.test(text) && !/[.!?;,—]\s|\p{Extended_Pictographic}|\s-\s/u.test(text))
  .map((order) => ({ ...order, text: order.text.charAt(0).toLowerCase() + order.text.slice(1) }))

const before = [
  "don't …|please do not …|you needn't …|no need to …|never …|I'd rather not …|I would never …|it would be silly to …",
  'should I …?|what if I …|how do i …|how can one …|can I …?|is it possible to …|do I have to …?|why would anyone …|who can …',
  'someone told me to …|my boss wants me to …|HR said to …|my mentor suggested I …|everyone should …|she will … tomorrow',
  "one day I'll …|I might …|maybe I'll …|I wonder whether to …|I was going to … but then I thought better of it|I forgot to …",
  "I almost asked you to …|I used to …|if I had time I would …|I'm tempted to …|later I will …|I wish I could …",
].flatMap((line) => line.split('|'))

const around = [
  'my manager said: …|my manager said "…"|The help page says: …|e.g. …|For example: …|per the wiki, …|someone in the channel wrote:\n…',
  '"…"|“…”|« … »|`…`|```\n…\n```|> …|does "…" work?|the command "…" did nothing|what would "…" do|"…" is what he wrote|…, he said',
  "… — no, leave it|…. Never mind.|… nvm|…... just kidding|… wait no, don't|… - on second thoughts, don't|…, or maybe not|… (joke)",
  '…, said nobody ever|…... forget it|…. Actually not now|…, or is that a bad idea?|…, is that how it works?|not yet: …',
].flatMap((line) => line.split('|'))

/** A sixth of all pairs says as much as all of them. */
const framed = (frame: string, all: readonly Order[], at: number) =>
  all
    .filter((_, index) => (index + at) % 6 === 0)
    .map((order) => ({ ...order, text: frame.replace('…', () => order.text) }))

test.each([
  ...before.map((frame, at) => [frame, plain, at] as const),
  ...around.map((frame, at) => [frame, orders, at] as const),
])('“%s” orders nothing', (frame, all, at) => {
  const harmful = framed(frame, all, at).filter(({ text, surface }) => {
    const room = rooms[surface]
    return changes(meaningOf(mind, text, { room }).decided.intent, room)
  })
  expect(harmful.map(({ text }) => text)).toEqual([])
})

const courtesies = [
  'please …|hey, could you …|Hi! …|ok, …|… please|…, thanks!|…. Thank you!|… Thank you 🙏|…, if you don’t mind|Good morning, can you …?',
].flatMap((line) => line.split('|'))

const works = once(() =>
  obeyedOf(
    shipped,
    plain.filter(({ surface }) => surface === 'dm'),
    noon,
  ).filter((each) => each.works),
)

test.each(courtesies)('“%s” orders the same', (frame) => {
  const polite = obeyedOf(
    shipped,
    works().map(({ line }) => ({ ...line, text: frame.replace('…', () => line.text) })),
    noon,
  )
  expect(polite.filter((each) => !each.works).map(({ line, got }) => `${line.text}: ${got}`)).toEqual([])
})

test.each(['thanks ', 'please ', 'hi, ', 'no,', '🙏'])('“%s” again and again takes no time', (courtesy) => {
  const text = `${courtesy.repeat(60)}x`
  const start = performance.now()
  meaningOf(mind, text, { room: 'dm' })
  expect(performance.now() - start).toBeLessThan(2_000)
})
