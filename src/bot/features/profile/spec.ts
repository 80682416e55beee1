import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'

export const me: Spec<typeof readIntents.me> = {
  schema: readIntents.me,
  verb: {
    verb: 'me',
    usage: 'me',
    help: 'your guideline, level, target level and hints',
    example: 'me',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  words: () => 'me',
  typed: () => 'me',
}

export const hints: Spec<typeof readIntents.hints> = {
  schema: readIntents.hints,
  mayAsk: 'member',
  seenBy: 'asker',
  change: { isOrdered: (_, orders) => orders.has('hints') },
  words: ({ on }) => `hints ${on ? 'on' : 'off'}`,
  parse({ plain }) {
    const [, on] = /^hints (on|off)$/.exec(plain) ?? []
    return on ? { kind: 'hints', on: on === 'on' } : undefined
  },
  typed: ({ on }) => `hints ${on ? 'on' : 'off'}`,
}
