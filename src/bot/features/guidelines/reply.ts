import { readableDay } from '../../../domain/days.ts'
import { firstVersion } from '../../../domain/document.ts'
import type { Guideline, Level } from '../../../domain/library/guideline.ts'
import type { Library } from '../../../domain/library/library.ts'
import { nextLevels } from '../../../domain/library/tracks.ts'
import type { Button, ReplyPart, ReplyRow, RoomReply } from '../../answer.ts'
import { capital, clipped, counted, type Guide, sourceOf } from '../../replies/phrases.ts'

export function dimensionsReply({ guideline, place }: Guide, ranked = false): RoomReply {
  const rows = guideline.dimensions.map(
    ({ id, short, summary }): ReplyRow => ({
      name: short,
      text: summary,
      open: { label: 'Open', asks: { kind: 'expectations', ...place, dimensions: [id] } },
    }),
  )
  return {
    for: 'room',
    title: `Dimensions: ${guideline.role}`,
    summary: ranked
      ? `I found nothing that says which dimension matters most. ${guideline.role} has ${counted(rows.length, 'dimension')}:`
      : `${guideline.role} has ${counted(rows.length, 'dimension')}.`,
    parts: [
      { kind: 'table', rows },
      { kind: 'choices', choices: [{ label: 'Compare Levels', asks: { kind: 'compare', ...place } }] },
      sourceOf(guideline),
    ],
  }
}

/** What the document says of itself, as of its limits, in its own words. */
export const limitsReply = ({ guideline }: Guide): RoomReply => ({
  for: 'room',
  summary: guideline.note
    ? `What the ${guideline.role} guideline says about itself:`
    : `The ${guideline.role} guideline says nothing about itself.`,
  parts: [...(guideline.note ? [{ kind: 'quote', text: guideline.note } as const] : []), sourceOf(guideline)],
})

/** `none`: asked for a level above or below the last one that there is. */
export function levelsReply(guide: Guide, none?: 'above' | 'below'): RoomReply {
  const { guideline, place } = guide
  const { levels, tracks = [], role } = guideline
  const ways = tracks.map(({ title }) => title).join(' and ')
  const order = tracks.length > 0 ? `on ${counted(tracks.length, 'track')} (${ways})` : 'lowest first'
  return {
    for: 'room',
    title: `Levels: ${role}`,
    summary: `${none ? `There is no level ${none} that one: ` : ''}${role} has ${counted(levels.length, 'level')}, ${order}.`,
    parts: [
      ...ladders(guide),
      { kind: 'choices', choices: [{ label: 'Compare Levels', asks: { kind: 'compare', ...place } }] },
      sourceOf(guideline),
    ],
  }
}

/** The levels in the document's order; where they are on tracks, each run of them under its heading. */
function ladders(guide: Guide): ReplyPart[] {
  const { levels, tracks = [] } = guide.guideline
  if (tracks.length === 0) return [{ kind: 'table', rows: levels.map((level) => levelRow(guide, level)) }]
  const titleOf = (id: string | undefined) => tracks.find((track) => track.id === id)?.title ?? 'All tracks'
  const runs = [undefined, ...tracks.map(({ id }) => id)]
    .map((id) => levels.filter(({ track }) => track === id))
    .filter((run) => run.length > 0)
  return runs.flatMap((run): ReplyPart[] => [
    { kind: 'title', text: titleOf(run[0]?.track) },
    { kind: 'table', rows: run.map((level) => levelRow(guide, level)) },
  ])
}

/** Characters of a level's own words: enough to tell it from its neighbours. */
const described = 240

function levelRow({ guideline, place }: Guide, level: Level): ReplyRow {
  const { id, short, title, theme, description } = level
  const after = guideline.tracks ? nextLevels(guideline, level).map((next) => next.short) : []
  const said = [
    title !== short && `${title}.`,
    theme && `Theme: ${theme}.`,
    description && clipped(description.replace(/\s+/g, ' '), described),
    after.length > 0 && `Next: ${after.join(' or ')}.`,
  ]
  return {
    name: short,
    text: said.filter(Boolean).join(' '),
    open: { label: 'Open', asks: { kind: 'expectations', ...place, levels: [id] } },
  }
}

/** All guidelines, and the way to choose one's own. */
export function guidelinesReply({ guidelines }: Library): RoomReply {
  const rows = guidelines.map((guideline): ReplyRow => {
    const { id, role, levels, version, effective } = guideline
    const edition = [
      ...(version === firstVersion ? [] : [`version ${version}`]),
      ...(effective ? [`from ${readableDay(effective)}`] : []),
    ]
    const told = edition.length > 0 ? ` ${capital(edition.join(', '))}.` : ''
    const names = levels.map(({ short }) => short).join(', ')
    return {
      name: role,
      text: `${counted(levels.length, 'level')}: ${names}.${told}`,
      open: { label: 'Open', asks: { kind: 'levels', guideline: id } },
    }
  })
  return {
    for: 'room',
    summary:
      rows.length === 1
        ? 'There’s one guideline here.'
        : `There are ${rows.length} guidelines here. Choose yours, and I’ll answer from it; to ask about another one, name it.`,
    parts: [
      { kind: 'table', rows: rows.slice(0, shown) },
      ...(rows.length > shown ? [{ kind: 'text', text: restOf(guidelines) } as const] : []),
      { kind: 'choices', choices: [{ label: 'Choose Yours', asks: { kind: 'me' } }] },
    ],
  }
}

/** How many guidelines are offered to choose from. */
const offered = 3

type Which = {
  readonly words: string
  readonly guidelines: readonly string[]
  readonly none?: string | undefined
}

const rolesThere = (guidelines: readonly Guideline[]): string => {
  const roles = guidelines.map(({ role }) => role)
  if (roles.length === 1) return `There’s one: ${roles[0]}.`
  return `There are ${roles.length}${roles.length > mostNamed ? '' : `: ${roles.join('; ')}`}. Which one do you mean?`
}
const mostNamed = 8

/** Asked by a name that several guidelines have: the same words with each of them. */
export function whichGuideline({ guidelines }: Library, { words, guidelines: ids, none }: Which): RoomReply {
  const meant = guidelines.filter(({ id }) => ids.includes(id))
  const choices = meant
    .slice(0, offered)
    .map(({ id, role }): Button => ({ label: role, says: `${words} ${id}` }))
  const more =
    meant.length > offered ? ' Or name another one in your question; “guidelines” lists them all.' : ''
  return {
    for: 'room',
    summary: none
      ? `There’s no role “${none}” here. ${rolesThere(meant)}${more}`
      : `${meant.length} guidelines have that. Which one do you mean?${more}`,
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
