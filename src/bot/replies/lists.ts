import { readableDay } from '../../domain/days.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Posting } from '../../domain/library/posting.ts'
import type { Choice, RoomAnswer } from '../answer.ts'
import { counted, type Guide, sourceOf } from './talk/phrases.ts'

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

/** All guidelines, and the way to choose one's own. */
export function guidelinesReply({ guidelines }: Library): RoomAnswer {
  const rows = guidelines.map((guideline) => {
    const { id, role, levels, version, effective } = guideline
    const from = effective ? `, from ${readableDay(effective)}` : ''
    const names = levels.map(({ short }) => short).join(', ')
    return {
      name: role,
      text: `${counted(levels.length, 'level')}: ${names}. Version ${version}${from}.`,
      open: { label: 'Open', says: `levels ${id}` },
    }
  })
  return {
    for: 'room',
    summary:
      rows.length === 1
        ? 'There is one guideline here.'
        : `There are ${rows.length} guidelines here. Choose yours, and I answer from it; name another to hear of that.`,
    parts: [
      { kind: 'table', rows: rows.slice(0, shown) },
      ...(rows.length > shown ? [{ kind: 'text', text: restOf(guidelines) } as const] : []),
      { kind: 'choices', choices: [{ label: 'Choose yours', says: 'me' }] },
    ],
  }
}

/** An answer from one of several guidelines says from which. */
export function naming({ guideline: { role } }: Guide, answer: RoomAnswer): RoomAnswer {
  const tells = answer.parts.some(({ kind }) => kind === 'source')
  if (!tells || `${answer.title} ${answer.summary}`.includes(role)) return answer
  return { ...answer, summary: `${answer.summary.replace(/[.:]$/, '')} (${role}).` }
}

/** How many guidelines are offered to choose from. */
const offered = 3

/** Asked by a name that several guidelines have: the same words with each of them. */
export function whichGuideline(
  { guidelines }: Library,
  { words, guidelines: ids }: { readonly words: string; readonly guidelines: readonly string[] },
): RoomAnswer {
  const meant = guidelines.filter(({ id }) => ids.includes(id))
  const choices = meant
    .slice(0, offered)
    .map(({ id, role }): Choice => ({ label: role, says: `${words} ${id}` }))
  const more =
    meant.length > offered ? ' Or name another one with your question: “guidelines” lists them all.' : ''
  return {
    for: 'room',
    summary: `${meant.length} guidelines have that. Which one do you mean?${more}`,
    parts: [{ kind: 'choices', choices }],
  }
}

/** How many guidelines are shown with what there is to say of them; of more, the names. */
const shown = 20

const restOf = (guidelines: readonly Guideline[]): string =>
  `And: ${guidelines
    .slice(shown)
    .map(({ role }) => role)
    .join(', ')}.`

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
