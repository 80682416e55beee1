import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import { nextLevels } from '../../domain/library/tracks.ts'
import type { Button, RoomReply } from '../answer.ts'
import type { Guide } from './phrases.ts'

/** Where somebody is, and where they are going. */
export type Path = Guide & { readonly current: Level; readonly target: Level }

/** Questions that fit a person's levels: what changes on the way up, or, at the top, what is asked there. */
export function questionsFor({ guideline, place, current, target }: Path): readonly Button[] {
  const isTop = nextLevels(guideline, current).length === 0 || current.id === target.id
  const levels = [current.id, target.id]
  return isTop
    ? [
        {
          label: `What ${current.short} Asks`,
          asks: { kind: 'expectations', ...place, levels: [current.id] },
        },
        { label: 'Your Gaps', asks: { kind: 'readiness' } },
      ]
    : [
        { label: `From ${current.short} to ${target.short}`, asks: { kind: 'compare', ...place, levels } },
        { label: 'What to Start With', asks: { kind: 'start', ...place, levels } },
      ]
}

/** Said once in a channel that the bot was invited to: who it is, and three things to try. */
export function invitedReply(library: Library): RoomReply {
  const [guideline] = library.guidelines
  const roles = library.guidelines.length > 1 ? `${library.guidelines.length} roles` : guideline?.role
  const about = roles
    ? `what each level of ${roles} asks`
    : library.postings.length > 0
      ? 'what job postings say'
      : 'what each level of a role asks, once its guideline is published, and keep notes that only you can see'
  return {
    for: 'room',
    summary: `I’m Level Guide. I know ${about}. Mention me, and I’ll answer in the thread. Only you see what these buttons show:`,
    parts: [{ kind: 'choices', choices: examplesIn(library, guideline) }],
  }
}

function examplesIn(library: Library, guideline: Guideline | undefined): Button[] {
  const postings = library.postings.slice(0, 1).flatMap(({ id, short }): Button[] => [
    { label: `${short} Posting`, asks: { kind: 'posting', posting: id } },
    { label: 'Leadership Principles', asks: { kind: 'principles' } },
  ])
  if (!guideline) return [...postings, { label: 'Help', asks: { kind: 'help' } }]
  const examples: Button[] = [
    ...(library.guidelines.length > 1
      ? [{ label: 'All Guidelines', asks: { kind: 'guidelines' } } as const]
      : [
          { label: 'Compare Levels', asks: { kind: 'compare' } } as const,
          { label: 'All Dimensions', asks: { kind: 'dimensions' } } as const,
        ]),
    ...postings.slice(0, 1),
    { label: 'Help', asks: { kind: 'help' } },
  ]
  return examples.slice(0, 3)
}
