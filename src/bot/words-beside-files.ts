import { understand } from '../reading/understand.ts'
import { featureOf } from './features/features.ts'
import { changes, decide } from './meaning/policy.ts'
import type { Mind } from './mind.ts'
import type { Own } from './person/me.ts'
import type { Asker } from './question.ts'

/**
 * Whether words that came with a file are about the file: "here's our new ladder", of who may publish. A note, a command
 * or a question is what it says, and its file is left alone.
 */
export async function isForFiles(
  mind: Mind & { readonly own: Own },
  asker: Asker,
  text: string,
): Promise<boolean> {
  const read = understand(mind, text)
  const { intent } = decide(read, 'dm')
  if (intent.kind === 'publish') return true
  if (read.exact || changes(intent, 'dm') || text.includes('?') || !ofDocuments.test(text)) return false
  const may = await mind.own.publishing?.mayPublish(asker)
  // Who may not publish is told so, where nothing else was understood.
  return may === 'yes' || (may !== undefined && featureOf(intent).vague === true)
}

const ofDocuments =
  /\b(?:publish|upload|import|attach(?:ed|ing)?|files?|documents?|ladders?|frameworks?|guidelines?|matrix|rubrics?|postings?|job ads?)\b/i
