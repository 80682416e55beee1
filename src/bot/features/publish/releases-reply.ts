import type { Document } from '../../../domain/published/published.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply, Button } from '../../answer.ts'

export const publishedReply = ({ release, document }: Published): AskerReply => ({
  for: 'asker',
  changed: true,
  title: 'Published',
  summary: `“${release.title}” is published, version ${release.version}. From now on, everybody in this workspace gets answers from it, and nobody outside. ${who(document)} Take it back here at any time.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        look(document),
        { label: 'Take Back', asks: act(release, 'back') },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

/** For a preview of what was published already, whether it holds or not. */
export const publishedBeforeReply = (
  { release: { title, version, ...name }, document }: Published,
  standing: Published | undefined,
  spent: string,
): AskerReply => ({
  for: 'asker',
  spent,
  summary: `“${title}” was published before, as version ${version}, so nothing was changed. ${
    standing
      ? `Version ${standing.release.version} is in use now.`
      : 'It has been taken back since, and no version published here is in use.'
  }`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(standing ? [look(document)] : []),
        { label: 'Open Its Versions', asks: act(standing?.release ?? name, 'show') },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

const who = ({ kind }: Document): string =>
  kind === 'guideline'
    ? 'Notes stay as they are; people whose notes are affected hear about it with their next private answer.'
    : 'It’s listed under “postings”.'

const look = ({ kind, value }: Document): Button =>
  kind === 'guideline'
    ? { label: 'Show Its Levels', asks: { kind: 'levels', guideline: value.id } }
    : { label: 'Show Postings', asks: { kind: 'postings' } }

type Version = Pick<Published['release'], 'kind' | 'id' | 'number'>

export const act = ({ kind, id, number }: Version, act: 'show' | 'back' | 'again' | 'file') =>
  ({ kind: 'published', act, of: kind, id, number }) as const

/** `isLast`: there is no other guideline. */
export const hiddenReply = ({ title, ...release }: Published['release'], isLast: boolean): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `“${title}” is hidden in this workspace: nobody here gets answers from it. ${
    release.kind === 'posting'
      ? ''
      : 'People who chose it are asked for their role again, and their notes stay. '
  }${isLast ? 'No other guideline is here: drop yours in, and publish it.' : ''}`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show It Again', asks: act(release, 'back') },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

const shownAgainReply = ({ title, kind, id }: Published['release']): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `“${title}” is shown again: people in this workspace get answers from it. Their notes with it are where they were.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Hide', asks: { kind: 'loaded', of: kind, id } },
        { label: 'Show What Is Published', asks: { kind: 'publish' } },
      ],
    },
  ],
})

export function takenBackReply(
  { release: { title, version, ...release }, document }: Published,
  standing: Published | undefined,
  file: Document | undefined,
): AskerReply {
  if (document.hidden && file && !standing) return shownAgainReply({ title, version, ...release })
  const now = standing
    ? standing.document.hidden
      ? 'The one loaded from a file is hidden again, so nobody gets answers from it.'
      : `Version ${standing.release.version} is in use again.`
    : file
      ? `The one loaded from a file, version ${file.value.version}, is in use again.`
      : 'Nobody gets answers from it any more; people who chose it are asked for their role again, and their notes stay.'
  return {
    for: 'asker',
    changed: true,
    summary: `Taken back: version ${version} of “${title}”. ${now}`,
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: 'Publish It Again', asks: act(release, 'again') },
          { label: 'Show What Is Published', asks: { kind: 'publish' } },
        ],
      },
    ],
  }
}

export const notStandingReply = (standing: Published | undefined): AskerReply => ({
  for: 'asker',
  summary: `That version isn’t in use any more, so nothing was changed. ${
    standing ? `Now it is version ${standing.release.version} of “${standing.release.title}”.` : ''
  }`,
  parts: [{ kind: 'choices', choices: [{ label: 'Show What Is Published', asks: { kind: 'publish' } }] }],
})

export const fileReply = (title: string, name: string, content: string): AskerReply => ({
  for: 'asker',
  files: [{ name, content }],
  summary: `“${title}” is on its way as ${name} in our direct message. You can edit the file and drop it in here again.`,
  parts: [],
})
