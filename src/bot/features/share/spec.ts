import { z } from 'zod'
import { subjectSchema } from '../../../domain/subject.ts'
import * as read from '../../../reading/kinds/share.ts'
import type { Spec } from '../feature.ts'
import { typedAbout } from '../id-words.ts'

/** One's own notes, to be shown to others. */
export const share: Spec<typeof read.share.schema> = {
  schema: read.share.schema,
  mayAsk: 'anyone',
  seenBy: 'asker',
  typed: (intent, documents) => typedAbout('share', intent, documents),
}

const lastSchema = z.object({ kind: z.literal('share.last'), of: subjectSchema })

/** The last answer, to be shared. */
export const last: Spec<typeof lastSchema> = {
  schema: lastSchema,
  label: 'share',
  mayAsk: 'anyone',
  seenBy: 'asker',
  memory: { subject: ({ of }) => of },
}
