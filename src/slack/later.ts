import type { Answer, Choice } from '../bot/answer.ts'
import type { Asker } from '../bot/question.ts'
import { failureReply } from '../bot/replies/failures.ts'
import type { Client } from './client.ts'
import { postOne, type Spot } from './deliver.ts'
import type { Deps } from './deps.ts'
import { guarded } from './guard.ts'
import { refusalOf } from './log.ts'
import { type Message, toMessages } from './views/blocks.ts'

type Asking = { readonly client: Client; readonly asker: Asker; readonly spot: Spot }

/** Says at once that something is under way, and puts what came of it in the place of that line. */
export async function answerLater(deps: Deps, { client, asker, spot }: Asking, next: Choice): Promise<void> {
  const [line] = toMessages({ for: 'asker', summary: next.label, parts: [] })
  const posted = line && (await postOne(client, spot, line))
  const told = async (answer: Answer) => {
    const [first, ...more] = toMessages(answer)
    if (first) await inPlace(client, spot, { ts: posted?.ts, message: first })
    for (const message of more) await postOne(client, spot, message)
  }
  await guarded(
    deps,
    'later',
    async () => told(await deps.bot.ask(asker, next.says, 'dm')),
    (reference, trouble) => told(failureReply(reference, '', trouble)),
  )
}

type Put = { readonly ts: string | undefined; readonly message: Message }

/** Where the line is gone, as when somebody deleted it, it comes as a message of its own. */
async function inPlace(client: Client, spot: Spot, { ts, message }: Put): Promise<void> {
  const updated =
    ts !== undefined &&
    (await client.chat.update({ channel: spot.channel, ts, ...message }).catch((err: unknown) => {
      if (refusalOf(err) === undefined) throw err
      return undefined
    }))
  if (!updated) await postOne(client, spot, message)
}
