import type { Guideline, Level } from '../../../domain/library/guideline.ts'
import type { Library } from '../../../domain/library/library.ts'
import type { Answer, AskerAnswer, Choice, Part, RoomAnswer } from '../../answer.ts'
import { type Guide, guideTo } from './phrases.ts'

/** Where somebody is, and where they are going. */
export type Path = Guide & { readonly current: Level; readonly target: Level }

/** Questions that fit a person's levels: what changes on the way up, or, at the top, what is asked there. */
export function suggestedFor({ guideline, say, current, target }: Path): readonly Choice[] {
  const isTop = current.id === guideline.levels.at(-1)?.id || current.id === target.id
  return isTop
    ? [
        { label: `What ${current.short} asks`, says: say('show', current.id) },
        { label: 'Where my notes are thin', says: 'readiness' },
        { label: 'Add a note', says: 'note' },
      ]
    : [
        { label: `From ${current.short} to ${target.short}`, says: say('compare', current.id, target.id) },
        { label: 'What to start with', says: say('start', current.id, target.id) },
        { label: 'Add a note', says: 'note' },
      ]
}

const greeting =
  'Nice to meet you. I know what each level of your role asks, in the words of its guideline, and I keep notes that only you can see. Ask in your own words, or try one of these:'

/** The first thing that somebody writes is answered, and they learn what else there is. */
export function withGreeting(answer: Answer, path: Path, alone: boolean): AskerAnswer {
  const choices: Part = { kind: 'choices', choices: suggestedFor(path) }
  if (alone) return { for: 'asker', summary: greeting, parts: [choices] }
  // What tells no facts offers buttons of its own, which these take the place of.
  const kept = answer.parts.some(({ kind }) => kind === 'source') ? answer.parts : []
  return { ...answer, for: 'asker', parts: [...kept, { kind: 'text', text: greeting }, choices] }
}

/** Said once in a channel that the bot was invited to: who it is, and three things to try. */
export function invitedReply(library: Library): RoomAnswer {
  const [guideline] = library.guidelines
  const about = guideline ? `what each level of ${guideline.role} asks` : 'what job postings say'
  return {
    for: 'room',
    summary: `Hello, I’m Level Guide: I know ${about}. Mention me with a question, and I answer in the thread. What these buttons show, only you see:`,
    parts: [{ kind: 'choices', choices: examplesIn(library, guideline) }],
  }
}

function examplesIn(library: Library, guideline: Guideline | undefined): Choice[] {
  const postings = library.postings.slice(0, 1).flatMap(({ id, short }): Choice[] => [
    { label: `The ${short} posting`, says: `posting ${id}` },
    { label: 'Leadership principles', says: 'principles' },
  ])
  if (!guideline) return [...postings, { label: 'Help', says: 'help' }]
  const { say } = guideTo(guideline, library)
  return [
    { label: 'Compare the levels', says: say('compare') },
    { label: 'All dimensions', says: say('dimensions') },
    ...postings.slice(0, 1),
    { label: 'Help', says: 'help' },
  ].slice(0, 3)
}
