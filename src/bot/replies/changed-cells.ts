import type { ChangedCell } from '../../domain/library/changes.ts'
import { type ReplyPart, strong } from '../answer.ts'
import { heading } from './phrases.ts'

/** One cell, point by point. */
export function cellParts({ dimension, level, kind, changes }: ChangedCell): ReplyPart[] {
  const list = (title: string, of: 'new' | 'lower'): ReplyPart[] => {
    const items = changes.flatMap((change) =>
      change.kind === of ? [[strong(`${heading(change.id)}: `), { text: change.text }]] : [],
    )
    return items.length > 0 ? [{ kind: 'list', heading: title, items }] : []
  }
  return [
    { kind: 'title', text: `${dimension.short} · ${level.short}${ends[kind]}` },
    ...changes.flatMap((change): ReplyPart[] =>
      change.kind === 'changed'
        ? [
            {
              kind: 'list',
              heading: `${heading(change.id)} (changed)`,
              items: [
                [strong('Before: '), { text: change.lower }],
                [strong('Now: '), { text: change.higher }],
              ],
            },
          ]
        : [],
    ),
    ...list('New', 'new'),
    ...list('No longer asked', 'lower'),
  ]
}

const ends = { changed: '', new: ' (new)', gone: ' (no longer in the guideline)' } as const
