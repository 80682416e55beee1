import type { FeatureOf } from '../feature.ts'
import { helpReply } from './reply.ts'
import * as spec from './spec.ts'

export const help: FeatureOf<typeof spec.help> = {
  ...spec.help,
  handle: ({ verbs }, { verb }) => helpReply(verbs, verb),
}
