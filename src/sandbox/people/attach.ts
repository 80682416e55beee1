import { basename } from 'node:path'
import { seconds } from '../clock.ts'
import { secret, slackId } from '../random.ts'
import { Impossible } from '../server/refusal.ts'
import type { Channel, Person } from '../state/state.ts'
import type { World } from '../world.ts'

/** A file that a person sends with a message. */
export type Attachment = { readonly name: string; readonly content: Buffer }

/** Slack takes a gigabyte; here it all stays in memory. */
const largest = 20_000_000

/** Keeps the files that a person sends to a channel, and returns their ids. */
export function attach(
  world: World,
  person: Person,
  channel: Channel,
  files: readonly Attachment[],
): string[] {
  for (const file of files) mustFit(file)
  return files.map(({ name: given, content }) => {
    const id = slackId('F', world.random)
    const name = basename(given)
    const created = seconds(world.clock.now())
    const uploadKey = secret(24, world.random)
    const sent = { name, title: name, altText: '', size: content.length, content, channels: [channel.id] }
    world.state.files.set(id, { id, owner: person.id, uploadKey, created, ...sent })
    return id
  })
}

function mustFit({ name, content }: Attachment): void {
  if (content.length === 0) throw new Impossible(`${name} is empty, and Slack takes no empty file.`)
  if (content.length > largest)
    throw new Impossible(`${name} is too large: this workspace takes files up to 20 MB.`)
}
