import { z } from 'zod'
import type { Saying } from '../saying.ts'

export const ids = z.array(z.string()).default([])

/** Labelled lines name levels and dimensions for every intent that can have them, also where the answer needs none. */
export const about = { guideline: z.string().optional(), levels: ids, dimensions: ids }

/** Words that name one expectation: "is mentoring expected at III?", "compare hiring at III and Sr". */
export const only = z.string().optional()

/** True: headings alone. */
export const brief = z.boolean().optional()

/** Dimensions that are named, and not only spoken of. */
export const namedOnly = ({ dimensions }: Saying): string[] => (dimensions.named ? [...dimensions.ids] : [])
