import { featureOf, type Intent } from '../bot/features/features.ts'
import { type Reader, understand } from '../reading/understand.ts'

/** An intent in the words of labelled lines, which know fewer of them. */
export type Labels = {
  readonly intent: string
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly sections: readonly string[]
}

/** Of a posting, they label its sections alone. */
function dimensionsOf(of: Intent, label: string): readonly string[] {
  if ('places' in of) return of.places
  return 'dimensions' in of && label !== 'posting' ? of.dimensions : []
}

export function labelsOf(intent: Intent, reader: Reader<Intent>): Labels {
  // What is asked about before it is deleted, was asked to be deleted.
  const isDelete = intent.kind === 'note' && intent.act === 'delete'
  const label = isDelete ? 'delete' : (featureOf(intent).label ?? intent.kind)
  // What is to come again is about what its words ask for.
  const of = intent.kind === 'reminder.set' ? understand(reader, intent.says).intent : intent
  return {
    intent: label,
    levels: 'levels' in of ? of.levels : [],
    dimensions: dimensionsOf(of, label),
    sections: 'sections' in of ? of.sections : [],
  }
}
