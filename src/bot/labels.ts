import { featureOf, type Intent } from './features/features.ts'

/** An intent in the words of labelled lines, which know fewer of them. */
export type Labels = {
  readonly intent: string
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly sections: readonly string[]
}

export function labelsOf(intent: Intent): Labels {
  const label = featureOf(intent).label ?? intent.kind
  return {
    intent: label,
    levels: 'levels' in intent ? intent.levels : [],
    // Of a posting, they label its sections alone.
    dimensions: 'dimensions' in intent && label !== 'posting' ? intent.dimensions : [],
    sections: 'sections' in intent ? intent.sections : [],
  }
}
