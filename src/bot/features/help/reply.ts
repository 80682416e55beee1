import type { Verb } from '../../../reading/language.ts'
import { type RoomReply, strong, type Words } from '../../answer.ts'
import { groups } from './groups.ts'
import { allCommands } from './spec.ts'

/** What to try and which commands there are; all that they do; or one of them. */
export function helpReply(
  verbs: readonly Verb[],
  name: string | undefined,
  examples: readonly string[],
): RoomReply {
  if (name === allCommands) return allVerbs(verbs)
  const verb = verbs.find((row) => row.verb === name)
  return verb ? oneVerb(verb) : inShort(examples)
}

const inShort = (examples: readonly string[]): RoomReply => ({
  for: 'room',
  summary: 'Ask in your own words, here or after /level. For example:',
  parts: [
    { kind: 'list', items: examples.map((example) => `“${example}”`) },
    {
      kind: 'list',
      heading: 'Commands',
      items: groups.map(([name, verbs]): Words => [strong(`${name}: `), { text: verbs.join(', ') }]),
    },
    {
      kind: 'text',
      text: 'Only you can see your notes and ratings. “help note”, for example, tells more of one command.',
    },
    { kind: 'choices', choices: [{ label: 'All Commands', asks: { kind: 'help', verb: allCommands } }] },
  ],
})

const allVerbs = (verbs: readonly Verb[]): RoomReply => ({
  for: 'room',
  summary: 'All commands. Type one here, or after /level.',
  parts: groups.flatMap(([name, members]) => [
    { kind: 'title' as const, text: name },
    {
      kind: 'list' as const,
      items: verbs
        .filter(({ verb }) => members.includes(verb))
        .map(({ usage, help }): Words => [strong(usage), { text: `: ${help}` }]),
    },
  ]),
})

const oneVerb = ({ usage, help, example }: Verb): RoomReply => ({
  for: 'room',
  summary: `/level ${usage}: ${help}.`,
  parts: [{ kind: 'choices', choices: [{ label: example, says: example }] }],
})
