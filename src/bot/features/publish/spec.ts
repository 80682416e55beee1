import { z } from 'zod'
import type { Spec } from '../feature.ts'
import { publishingIn } from './words.ts'

const publishSchema = z.object({
  kind: z.literal('publish'),
  /**
   * The one preview that waits; who may publish; who published what under these words, and when; or that it is to be
   * taken back, which is asked about. Without a name, the asker's own.
   */
  of: z
    .union([
      z.object({ kind: z.enum(['waiting', 'who']) }),
      z.object({ kind: z.enum(['named', 'release']), name: z.string().optional() }),
    ])
    .optional(),
})
export type PublishIntent = z.infer<typeof publishSchema>

/** How to publish a document, what waits for that, and what is published. */
export const publish: Spec<typeof publishSchema> = {
  schema: publishSchema,
  verb: {
    verb: 'publish',
    usage: 'publish',
    help: 'your own guideline or posting, from a document; for admins and owners',
    example: 'publish',
  },
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  words({ of }) {
    switch (of?.kind) {
      case undefined:
        return 'publish'
      case 'waiting':
        return 'publish it'
      case 'who':
        return 'who can publish'
      case 'release':
        return `who published the ${of.name ? `${of.name} ` : ''}guideline`
      case 'named':
        return of.name ? `unpublish ${of.name}` : 'delete the guideline'
    }
  },
  parse: ({ plain }) => publishingIn(plain),
}

const draftActs = ['show', 'read', 'settle', 'publish', 'rebase', 'discard', 'next', 'new'] as const
const draftSchema = z.object({
  kind: z.literal('draft'),
  act: z.enum(draftActs),
  id: z.string(),
  /** The moment of the state that was shown: what others or a form changed since is looked at first. */
  at: z.iso.datetime().optional(),
})
export type DraftIntent = z.infer<typeof draftSchema>

/** What buttons say of a document that is not published yet. */
export const draft: Spec<typeof draftSchema> = {
  schema: draftSchema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  change: { happens: ({ act }) => act !== 'show' && act !== 'read' && act !== 'settle' },
  words: ({ act, id, at }) => ['publish', act, id, at].filter(Boolean).join(' '),
  parse({ text }) {
    const [, said, id, at] =
      /^publish (\w+) ([0-9a-f-]{36})(?: (\d{4}-\d\d-\d\dT[\d:.]+Z))?$/.exec(text) ?? []
    const act = draftActs.find((each) => each === said)
    return act && id ? { kind: 'draft', act, id, ...(at && { at }) } : undefined
  },
}

const loadedSchema = z.object({
  kind: z.literal('loaded'),
  of: z.enum(['guideline', 'posting']),
  id: z.string(),
})
export type LoadedIntent = z.infer<typeof loadedSchema>

/** What a button says of a document that is loaded from a file: hide it here. It is shown again by taking that back. */
export const loaded: Spec<typeof loadedSchema> = {
  schema: loadedSchema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  change: {},
  words: ({ of, id }) => `publish hide ${of} ${id}`,
  parse({ text }) {
    const [, of, id] = /^publish hide (guideline|posting) ([a-z0-9-]{1,60})$/.exec(text) ?? []
    return loadedSchema.safeParse({ kind: 'loaded', of, id }).data
  },
}

const publishedActs = ['show', 'back', 'again', 'file'] as const
const publishedSchema = z.object({
  kind: z.literal('published'),
  act: z.enum(publishedActs),
  of: z.enum(['guideline', 'posting']),
  id: z.string(),
  number: z.int(),
})
export type PublishedIntent = z.infer<typeof publishedSchema>

/** What buttons say of a version that was published: take it back, publish it again, give its file. */
export const published: Spec<typeof publishedSchema> = {
  schema: publishedSchema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  quiet: true,
  change: { happens: ({ act }) => act === 'back' || act === 'again' },
  words: ({ act, of, id, number }) => `publish ${act} ${of} ${id} ${number}`,
  parse({ text }) {
    const [, act, of, id, number] =
      /^publish (show|back|again|file) (guideline|posting) ([a-z0-9-]{1,60}) (\d{1,6})$/.exec(text) ?? []
    if (!act || !of || !id || !number) return undefined
    return publishedSchema.safeParse({ kind: 'published', act, of, id, number: Number(number) }).data
  },
}
