import type { Posting } from '../../domain/posting.ts'
import type { RoomAnswer } from '../answer.ts'
import { counted, type Guide, sourceOf } from './phrases.ts'

export function dimensionsReply({ guideline, say }: Guide): RoomAnswer {
  const rows = guideline.dimensions.map(({ id, short, summary }) => ({
    name: short,
    text: summary,
    open: { label: 'Open', says: say('show', id) },
  }))
  return {
    for: 'room',
    title: `Dimensions: ${guideline.role}`,
    summary: `${guideline.role} has ${counted(rows.length, 'dimension')}.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: [{ label: 'Compare the levels', says: say('compare') }] },
      sourceOf(guideline),
    ],
  }
}

/** `none`: asked for a level above or below the last one that there is. */
export function levelsReply({ guideline, say }: Guide, none?: 'above' | 'below'): RoomAnswer {
  const rows = guideline.levels.map(({ id, short, title, theme }) => ({
    name: short,
    text: theme ? `${title}. Theme: ${theme}.` : `${title}.`,
    open: { label: 'Open', says: say('show', id) },
  }))
  return {
    for: 'room',
    title: `Levels: ${guideline.role}`,
    summary: `${none ? `There is no level ${none} that one: ` : ''}${guideline.role} has ${counted(rows.length, 'level')}, lowest first.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: [{ label: 'Compare the levels', says: say('compare') }] },
      sourceOf(guideline),
    ],
  }
}

/** The principles that a posting names: its section of that id. */
export function principlesReply(posting: Posting): RoomAnswer {
  const section = posting.sections.find(({ id }) => id === 'principles')
  const names = section?.items.map(({ text }) => text) ?? []
  return {
    for: 'room',
    title: section?.title ?? 'Leadership principles',
    summary: `The ${posting.short} posting names ${counted(names.length, 'leadership principle')}.`,
    parts: [{ kind: 'list', items: names, ordered: true }, sourceOf(posting)],
  }
}
