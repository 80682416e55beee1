import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'
import { say } from '../id-words.ts'

export const help: Spec<typeof readIntents.help> = {
  schema: readIntents.help,
  verb: {
    verb: 'help',
    usage: 'help [command]',
    help: 'this list, or more on one command',
    example: 'help compare',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  courtesy: true,
  words: ({ verb }) => say('help', [verb]),
  typed: () => 'help',
}
