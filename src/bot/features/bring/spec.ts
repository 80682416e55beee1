import { z } from 'zod'
import type { Spec } from '../feature.ts'

const acts = ['look', 'all', 'show', 'keep', 'change'] as const
const schema = z.object({
  kind: z.literal('bring'),
  /** `look`: at all of it; `all`: keep all of it. */
  act: z.enum(acts),
  /** The chat product's ids of the files. */
  files: z.array(z.string()).min(1).readonly(),
  /** Which of their pieces, from 0. */
  at: z.int().min(0),
})
export type Bring = z.infer<typeof schema>

/** What buttons say of one piece of documents of one's own notes. */
export const bring: Spec<typeof schema> = {
  schema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: {
    happens: ({ act }) => act === 'keep' || act === 'all',
    isOrdered: () => false,
    isOffered: () => false,
  },
  words: ({ act, files, at }) =>
    files.every((file) => fileId.test(file)) ? `bring ${act} ${files.join(',')} ${at}` : undefined,
  parse({ text }) {
    const [, said, ids = '', at] = /^bring (\w+) ([\w,]+) (\d{1,6})$/.exec(text) ?? []
    const act = acts.find((each) => each === said)
    const files = ids.split(',')
    return act && files.every((file) => fileId.test(file))
      ? { kind: 'bring', act, files, at: Number(at) }
      : undefined
  },
}

const fileId = /^F[A-Za-z0-9]{1,30}$/
