import { schedulesOf } from '../../schedules/kept.ts'
import type { FeatureOf } from '../feature.ts'
import { examplesFor, examplesForAll } from './examples.ts'
import { helpReply } from './reply.ts'
import * as spec from './spec.ts'

export const help: FeatureOf<typeof spec.help> = {
  ...spec.help,
  handle: ({ verbs, library }, { verb }) => helpReply(verbs, verb, examplesForAll(library)),
  handleOwn: async (own, me, { verb }, { verbs, library }) => {
    const { nudge } = await schedulesOf(own, me.owner)
    return { ...helpReply(verbs, verb, examplesFor(me, library, nudge !== undefined)), for: 'asker' }
  },
}
