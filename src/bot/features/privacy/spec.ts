import { readIntents } from '../../../reading/intent.ts'
import type { Spec } from '../feature.ts'
import { typedAbout } from '../id-words.ts'

export const exporting: Spec<typeof readIntents.export> = {
  schema: readIntents.export,
  verb: {
    verb: 'export',
    usage: 'export',
    help: 'everything you kept, as Markdown, CSV and JSON',
    example: 'export',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words: () => 'export',
  typed: () => 'export',
}

/** A packet for a promotion: what there is of it today is the export. */
export const packet: Spec<typeof readIntents.packet> = {
  schema: readIntents.packet,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  typed: (intent, documents) => typedAbout('packet', intent, documents),
}

export const holdings: Spec<typeof readIntents.holdings> = {
  schema: readIntents.holdings,
  verb: {
    verb: 'privacy',
    usage: 'privacy',
    help: 'what I hold about you, who can read it, for how long',
    example: 'privacy',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words: () => 'privacy',
  typed: () => 'privacy',
}

export const erase: Spec<typeof readIntents.erase> = {
  schema: readIntents.erase,
  verb: {
    verb: 'forget',
    usage: 'forget me',
    help: 'deletes everything that is yours',
    example: 'forget me',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words: () => 'forget me',
  typed: () => 'forget me',
}
