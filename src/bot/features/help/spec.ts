import * as read from '../../../reading/kinds/help.ts'
import type { Spec } from '../feature.ts'
import { say } from '../id-words.ts'

/** What is asked for by it: the whole table. */
export const allCommands = 'commands'
const wholeList: ReadonlySet<string> = new Set(['help commands', 'help all', 'all commands'])

export const help: Spec<typeof read.help.schema> = {
  schema: read.help.schema,
  verb: {
    verb: 'help',
    usage: 'help [command]',
    help: 'what to try, and more on one command',
    example: 'help compare',
  },
  mayAsk: 'anyone',
  seenBy: 'room',
  words: ({ verb }) => say('help', [verb]),
  parse: ({ plain }) => (wholeList.has(plain) ? { kind: 'help', verb: allCommands } : undefined),
  typed: () => 'help',
}
