import { z } from 'zod'

/** Lower-case words joined by hyphens: `ops-excellence`. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Not an id: write lower-case words joined by hyphens, like ops-excellence.',
  )
  .max(60)
  // Cells stand under the ids of their levels, and this one every object has by itself.
  .refine((id) => !isOfObjects(id), 'No id can be this word: write another one, like constructor-1.')

/** Of the words that every object answers to, the one that could be an id. */
export const isOfObjects = (id: string): boolean => id === 'constructor'

const name = z.string().trim().min(1, 'Empty: write a name.')
export const heading = name.max(120)
/** A title in the words of its document; answers show its short name where room is scarce. */
export const longHeading = name.max(300)
export const freeText = z.string().trim().min(1, 'Empty: write the text, or remove the line.')
export const aliases = z.array(heading).default([])
export const ways = z
  .array(longHeading)
  .optional()
  .describe('Ways to say it in everyday words: "applause for the best people"')

export const day = z.iso.date('Not a day: write it in quotes, like "2026-11-25".')

const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'Not a web address: write it in full, like https://example.com/page.',
  })
  .max(500)

/** What a document that names no version is called; nobody is told it. */
export const firstVersion = '1'

/** What every file in `data/` says of itself. */
export const document = {
  id: slug,
  title: heading,
  aliases: aliases.describe('Other names people use'),
  version: z.string().trim().min(1, 'Empty: write a version in quotes, like "1" or "2026-11".').max(40),
  wording: z
    .enum(['verbatim', 'restated'])
    .describe('verbatim: the words of the source; restated: its statements in other words'),
  audience: z
    .enum(['anyone', 'workspace'])
    .default('workspace')
    .describe('anyone: also shown in channels that are shared with other organisations'),
  source: z.strictObject({ document: heading, url: webAddress.optional() }),
}
