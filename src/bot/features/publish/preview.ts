import { chunk } from 'es-toolkit/array/chunk'
import { changedCells } from '../../../domain/library/changes.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { Understood } from '../../../domain/published/draft.ts'
import type { Document } from '../../../domain/published/published.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { AskerReply, ReplyPart } from '../../answer.ts'
import { capital, clipped, counted, inWords } from '../../replies/phrases.ts'
import { pairItems } from './pairs.ts'
import { namesOf, of } from './reply.ts'
import { inForm } from './shell-words.ts'

/** What a preview is held against, and shown with. */
type Beside = {
  /** What it would replace: a published version, or a file of the same id. */
  readonly standing: Document | undefined
  readonly isFile: boolean
  /** What it may be the next version of, which nobody said yet. */
  readonly alike?: Guideline | undefined
  readonly sample: readonly ReplyPart[]
  /** Said above it. */
  readonly note?: string | undefined
}

/** What was understood of a document, for its owner to hold against it; or why it was not. */
export function previewReply(kept: KeptDraft, beside: Beside): AskerReply {
  const { made } = kept.draft
  switch (made.kind) {
    case 'understood':
      return understoodReply(kept, made, beside)
    case 'refused':
      return refusedReply(kept, made.message)
    case 'unread':
      return {
        for: 'asker',
        summary: `I have not read ${namesOf(kept)} yet. Only you can see this.`,
        parts: [
          {
            kind: 'choices',
            choices: [
              { label: 'Read It', asks: of(kept, 'read'), main: true },
              { label: 'Discard', asks: of(kept, 'discard') },
            ],
          },
        ],
      }
  }
}

function understoodReply(kept: KeptDraft, made: Understood, beside: Beside): AskerReply {
  const { document, looks, pairs, leftOut } = made
  const { kind, value } = document
  const open = looks.length + pairs.length
  const audience =
    value.audience === 'anyone'
      ? 'also in channels shared with other organisations'
      : 'for this workspace alone'
  return {
    for: 'asker',
    title: `Preview: ${value.title}`,
    summary: `${beside.note ? `${beside.note} ` : ''}This is what I read in ${namesOf(kept)}. Hold it against the document. It’s published once you press “Publish”, and only you can see this.`,
    parts: [
      {
        kind: 'text',
        text: `${kind === 'guideline' ? `A role guideline for: ${value.role}` : 'A job posting'}. Version ${value.version}, ${audience}. Its id is ${value.id}.`,
      },
      ...(beside.alike ? [] : replaces(document, beside)),
      ...nextParts(kept, beside.alike),
      ...(kind === 'guideline' ? guidelineParts(value) : postingParts(value)),
      ...leftOutParts(leftOut),
      ...questions(looks, made),
      ...(beside.sample.length > 0
        ? [{ kind: 'title', text: 'How an answer will look' } as const, ...beside.sample]
        : []),
      {
        kind: 'choices',
        choices: [
          ...(beside.alike ? [] : [{ label: 'Publish', asks: of(kept, 'publish'), main: true } as const]),
          { label: open > 0 ? 'Settle the Questions' : 'Change Something', asks: of(kept, 'settle') },
          { label: 'Discard', asks: of(kept, 'discard') },
        ],
      },
    ],
  }
}

function nextParts(kept: KeptDraft, alike: Guideline | undefined): ReplyPart[] {
  if (!alike) return []
  return [
    {
      kind: 'text',
      text: `Is this the next version of “${alike.title}”? It has nearly the same levels and dimensions. As its next version it keeps people’s notes; as a new guideline it stands beside it. Say which before you publish.`,
    },
    {
      kind: 'choices',
      choices: [
        { label: clipped(`Next Version of ${alike.title}`, 75), asks: of(kept, 'next'), main: true },
        { label: 'A New Guideline', asks: of(kept, 'new') },
      ],
    },
  ]
}

function replaces({ kind, value }: Document, { standing, isFile }: Beside): ReplyPart[] {
  if (!standing)
    return [{ kind: 'text', text: `It will be new: nothing with the id ${value.id} is here yet.` }]
  const which = isFile ? 'the one loaded from a file' : 'the one published here'
  const told = `It will take the place of “${standing.value.title}”, version ${standing.value.version}, ${which}.${isFile ? ' The file stays as it is, and holds again if you take yours back.' : ''}`
  if (kind !== 'guideline' || standing.kind !== 'guideline') return [{ kind: 'text', text: told }]
  const cells = changedCells(standing.value, value)
  const names = cells
    .slice(0, shownCells)
    .map(({ dimension, level }) => `${dimension.short} · ${level.short}`)
  const more = cells.length > shownCells ? ` and ${cells.length - shownCells} more` : ''
  const changes =
    cells.length === 0
      ? 'No expectation changes.'
      : `${counted(cells.length, 'cell')} ${cells.length === 1 ? 'changes' : 'change'}: ${names.join(', ')}${more}.`
  return [{ kind: 'text', text: `${told} ${changes}` }]
}

const shownCells = 8

function guidelineParts({ levels, tracks = [], dimensions }: Guideline): ReplyPart[] {
  const trackOf = (id: string | undefined) => tracks.find((track) => track.id === id)?.title
  const items = levels.map(({ title, track, aliases }) => {
    const more = [trackOf(track), aliases.length > 0 && `also: ${aliases.join('; ')}`].filter(Boolean)
    return more.length > 0 ? `${title} (${more.join('; ')})` : title
  })
  const ways = tracks.length > 0 ? `, on the tracks ${inWords(tracks.map(({ title }) => title))}` : ''
  return [
    {
      kind: 'list',
      heading: `${counted(levels.length, 'level')}, lowest first${ways}`,
      items,
      ordered: true,
    },
    {
      kind: 'title',
      text: `${counted(dimensions.length, 'dimension')}, and how many statements each cell has`,
    },
    ...chunk(levels, columnsAtOnce).map(
      (some): ReplyPart => ({
        kind: 'grid',
        caption: 'Statements of each dimension at each level',
        columns: ['Dimension', ...some.map(({ short }) => short)],
        rows: dimensions.map(({ short, cells }) => [
          short,
          ...some.map(({ id }) => (cells[id] ? String(cells[id].length) : '–')),
        ]),
      }),
    ),
    ...(dimensions.some(({ cells }) => levels.some(({ id }) => !cells[id]))
      ? [{ kind: 'text', text: '“–”: the document states nothing there, and answers will say so.' } as const]
      : []),
  ]
}

/** Beside the names of the dimensions. */
const columnsAtOnce = 12

const postingParts = ({ sections, guidelines, closes }: Posting): ReplyPart[] => [
  {
    kind: 'grid',
    caption: 'Sections, and how many points each one has',
    columns: ['Section', 'Opening', 'Points'],
    rows: sections.map(({ title, intro, items }) => [title, intro ? 'yes' : '–', String(items.length)]),
  },
  {
    kind: 'text',
    text: `${guidelines.length > 0 ? `For readers of: ${guidelines.join(', ')}.` : 'It belongs to no guideline yet: say whose readers ask for it under “Change Something”.'}${closes ? ` Closes on ${closes}.` : ''}`,
  },
]

const shownPlaces = 5

/** Each reason with its places, and the words where they are few. */
function leftOutParts(leftOut: Understood['leftOut']): ReplyPart[] {
  if (leftOut.length === 0) return [{ kind: 'text', text: 'Nothing was left out.' }]
  const groups = [...Map.groupBy(leftOut, ({ why }) => why)]
  return [
    { kind: 'title', text: `Left out: ${counted(leftOut.length, 'place')}` },
    ...groups.map(([why, all]): ReplyPart => {
      const more = all.length - shownPlaces
      return {
        kind: 'list',
        heading: capital(why),
        items: [
          ...all
            .slice(0, shownPlaces)
            .map(({ at, text }) => `${at}: ${clipped(text.replace(/\s+/g, ' '), 120)}`),
          ...(more > 0 ? [`and ${more} more`] : []),
        ],
      }
    }),
  ]
}

function questions(looks: readonly string[], { pairs, document }: Understood): ReplyPart[] {
  if (looks.length + pairs.length === 0) return []
  return [
    { kind: 'title', text: `Please look at ${counted(looks.length + pairs.length, 'question')}` },
    ...(looks.length > 0
      ? [{ kind: 'list', items: looks.map((look) => inForm(look, 'Settle the Questions')) } as const]
      : []),
    ...(pairs.length > 0
      ? [
          {
            kind: 'list',
            heading:
              'Does the higher level ask for more of the same thing here? Confirm it in the form; what you don’t confirm counts as two things',
            items: pairItems(document, pairs.slice(0, shownPlaces)),
            ordered: true,
          } as const,
          ...(pairs.length > shownPlaces
            ? [
                {
                  kind: 'text',
                  text: `And ${counted(pairs.length - shownPlaces, 'more pair')}, all in the form. If you confirm none, each statement stands for itself.`,
                } as const,
              ]
            : []),
        ]
      : []),
  ]
}

/** The same words as at a shell, all problems at once. */
function refusedReply(kept: KeptDraft, message: string): AskerReply {
  const lines = message.split('\n').flatMap((line) => inForm(line.trim(), 'Say More') || [])
  const helps = /--[a-z]/.test(message)
  return {
    for: 'asker',
    title: `Not understood: ${namesOf(kept)}`,
    summary:
      'I can’t make a guideline or posting of this document yet, and nothing was published. Only you can see this.',
    parts: [
      { kind: 'list', items: lines },
      {
        kind: 'text',
        text: helps
          ? 'Press “Say More” for the fields named above. Or mend the document, and drop it in again.'
          : 'Mend the document, and drop it in again; or say more about it.',
      },
      {
        kind: 'choices',
        choices: [
          { label: 'Say More', asks: of(kept, 'settle'), main: true },
          { label: 'Discard', asks: of(kept, 'discard') },
        ],
      },
    ],
  }
}

/** The two levels and the dimension of which an example tells most. */
export function sampled({ levels, dimensions }: Guideline) {
  const pairs = dimensions.flatMap((dimension) =>
    levels.slice(1).flatMap((higher, at) => {
      const lower = levels[at]
      const [one, other] = [lower && dimension.cells[lower.id], dimension.cells[higher.id]]
      return lower && one && other && (lower.track === undefined || lower.track === higher.track)
        ? [{ dimension: dimension.id, levels: [lower.id, higher.id], points: one.length + other.length }]
        : []
    }),
  )
  return pairs.toSorted((a, b) => Math.abs(a.points - telling) - Math.abs(b.points - telling))[0]
}

/** Points that show how an answer looks, and are soon read. */
const telling = 5
