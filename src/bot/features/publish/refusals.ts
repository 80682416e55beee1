import type { Library } from '../../../domain/library/library.ts'
import type { AskerReply } from '../../answer.ts'
import { counted } from '../../replies/phrases.ts'

export const notAllowedReply: AskerReply = {
  for: 'asker',
  summary:
    'Thanks, but I take guidelines and postings only from admins and owners of this workspace, and from those whom the people who run me have named. Give the document to one of them: they drop it in here, or type /level publish. I haven’t read it, and nothing was kept. Only you can see this.',
  parts: [{ kind: 'choices', choices: [{ label: 'Show Guidelines', asks: { kind: 'guidelines' } }] }],
}

/** For who asks how to publish, and may not. */
export const readersReply = ({ guidelines }: Library): AskerReply => ({
  for: 'asker',
  title: 'Guidelines',
  summary: `I answer from ${counted(guidelines.length, 'guideline')}. Admins and owners of this workspace publish them, and those whom the people who run me have named. If yours is missing or old, give the document to one of them: they drop it into their direct message with me. Only you can see this.`,
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
    'Slack doesn’t tell me right now whether you’re an admin or owner of this workspace, and only they publish here. Nothing was changed. Try again in a minute. Only you can see this.',
  parts: [],
}
