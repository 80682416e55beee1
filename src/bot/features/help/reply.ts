import type { Verb } from '../../../reading/language.ts'
import { type RoomReply, strong, type Words } from '../../answer.ts'
import { groups } from './groups.ts'
import { allCommands } from './spec.ts'

/** What to try and which commands there are; all that they do; or one of them. */
export function helpReply(
  verbs: readonly Verb[],
  name: string | undefined,
  { examples, asked }: { readonly examples: readonly string[]; readonly asked: 'who' | 'what' | undefined },
): RoomReply {
  if (name === allCommands) return allVerbs(verbs)
  const verb = verbs.find((row) => row.verb === name)
  return verb ? oneVerb(verb) : asked ? inWords(examples, asked) : inShort(examples)
}

/** To whoever asks in their own words: who answers, and what to try. */
const inWords = (examples: readonly string[], asked: 'who' | 'what'): RoomReply => ({
  for: 'room',
  summary: `${asked === 'who' ? 'I’m Level Guide, a bot. ' : ''}I know what each level of your role asks, and I keep notes that only you can see. Ask in your own words, for example:`,
  parts: [
    { kind: 'list', items: examples.map((example) => `“${example}”`) },
    { kind: 'choices', choices: [{ label: 'All Commands', asks: { kind: 'help', verb: allCommands } }] },
  ],
})

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
      text: 'Only you can see your notes and ratings. For more on one command, type for example “help note”.',
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
