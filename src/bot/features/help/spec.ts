import * as read from '../../../reading/kinds/help.ts'
import type { Spec } from '../feature.ts'
import { say } from '../id-words.ts'

export const help: Spec<typeof read.help.schema> = {
  schema: read.help.schema,
  verb: {
    verb: 'help',
    usage: 'help [command]',
    help: 'this list, or more on one command',
    example: 'help compare',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  words: ({ verb }) => say('help', [verb]),
  typed: () => 'help',
}
