import { z } from 'zod'
import type { Spec } from '../feature.ts'

const acts = ['show', 'keep', 'retag', 'later'] as const
export type NewsAct = (typeof acts)[number]
const schema = z.object({ kind: z.literal('news'), act: z.enum(acts) })

/** What changed where the asker's own notes touch it. */
export const news: Spec<typeof schema> = {
  schema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: ({ act }) => `changes ${names[act]}`,
  parse({ plain }) {
    const act = acts.find((each) => plain === `changes ${names[each]}`)
    return act && { kind: 'news', act }
  },
}

const names = { show: 'mine', keep: 'keep', retag: 're-tag', later: 'later' } as const satisfies Record<
  NewsAct,
  string
>
