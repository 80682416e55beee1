import { schedulesOf } from '../../schedules/kept.ts'
import type { FeatureOf } from '../feature.ts'
import { examplesFor, examplesForAll } from './examples.ts'
import { helpReply } from './reply.ts'
import * as spec from './spec.ts'

export const help: FeatureOf<typeof spec.help> = {
  ...spec.help,
  handle: ({ verbs, library }, { verb, asked }) =>
    helpReply(verbs, verb, { examples: examplesForAll(library), asked }),
  handleOwn: async (own, me, { verb, asked }, { verbs, library }) => {
    const { nudge } = await schedulesOf(own, me.owner)
    const examples = examplesFor(me, library, nudge !== undefined)
    return { ...helpReply(verbs, verb, { examples, asked }), for: 'asker' }
  },
}
