import { z } from 'zod'

const lineSchema = z.object({
  id: z.string(),
  /** Where it was said. */
  surface: z.enum(['command', 'mention', 'dm']).default('dm'),
  text: z.string(),
  intent: z.string(),
  levels: z.array(z.string()),
  dimensions: z.array(z.string()),
  sections: z.array(z.string()),
  /** Its label tells what it asks for, and not what it is about. */
  asksOnly: z.boolean().optional(),
})

/** A labelled line: what somebody typed, and how it is to be read. */
export type Line = z.infer<typeof lineSchema>

/** Labelled lines as they stand in a file: a JSON object a line. */
export const parseLines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))
