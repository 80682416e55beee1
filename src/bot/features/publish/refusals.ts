import type { Library } from '../../../domain/library/library.ts'
import type { AskerReply } from '../../answer.ts'
import { counted } from '../../replies/phrases.ts'

export const notAllowedReply: AskerReply = {
  for: 'asker',
  summary:
    'Thanks, but only admins and owners of this workspace, and people named by whoever runs me, can add guidelines and postings. Give the document to one of them: they can drop it in here, or type /level publish. I haven’t read it, and nothing was kept. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show Guidelines', asks: { kind: 'guidelines' } }] }],
}

/** For who asks how to publish, and may not. */
export const readersReply = ({ guidelines }: Library): AskerReply => ({
  for: 'asker',
  title: 'Guidelines',
  summary: `${guidelines.length > 0 ? `I answer from ${counted(guidelines.length, 'guideline')}.` : 'No guideline is published here yet.'} Admins and owners of this workspace publish them, and people named by whoever runs me. If yours is missing or out of date, give the document to one of them: they can drop it into their direct message with me. Only you can see this.`,
  parts: [
    {
      kind: 'table',
      rows: guidelines.slice(0, shownGuidelines).map(({ id, role, title, version }) => ({
        name: role,
        text: `${title}, version ${version}.`,
        open: { label: 'Levels', asks: { kind: 'levels', guideline: id } },
      })),
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Choose Mine', asks: { kind: 'guidelines' } },
        { label: 'Show Postings', asks: { kind: 'postings' } },
      ],
    },
  ],
})

const shownGuidelines = 30

export const notKnownReply: AskerReply = {
  for: 'asker',
  summary:
    'Slack can’t tell me right now whether you’re an admin or owner of this workspace, and only they can publish here. Nothing was changed. Try again in a minute. Only you can see this.',
  parts: [],
}
