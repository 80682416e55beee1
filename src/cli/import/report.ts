import { clipped, counted } from '../../bot/replies/phrases.ts'
import type { LeftOut, Remark } from '../../domain/import/blocks.ts'
import { brief } from '../../domain/import/grid/cell-words.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import type { Posting } from '../../domain/library/posting.ts'
import type { Understood } from '../../importing/understand.ts'

/** What was understood, for a person to hold against the document. */
export function reportOf({ document, remarks, leftOut }: Understood): string[] {
  const lines = document.kind === 'guideline' ? guidelineLines(document.value) : postingLines(document.value)
  return [...lines, ...leftOutLines(leftOut), ...lookLines(remarks)]
}

function guidelineLines(guideline: Guideline): string[] {
  const { levels, dimensions, tracks = [] } = guideline
  const trackOf = (id: string | undefined) => tracks.find((track) => track.id === id)?.title
  const said = (level: (typeof levels)[number]) => {
    const parts = [level.theme, trackOf(level.track), level.description && 'with words of its own'].filter(
      Boolean,
    )
    return parts.length > 0 ? ` (${parts.join(', ')})` : ''
  }
  const names = dimensions.map(({ short }) => short)
  const wide = Math.max(...names.map((name) => name.length))
  return [
    `Guideline: ${guideline.title}`,
    `  id ${guideline.id}, role ${guideline.role}, version ${guideline.version}`,
    `${counted(levels.length, 'level')}, lowest first:`,
    ...levels.map((level) => `  ${level.title}${said(level)}: ${level.id}`),
    `${counted(dimensions.length, 'dimension')}, with their number of expectations at ${levels.map(({ short }) => short).join(', ')}:`,
    ...dimensions.flatMap(({ id, short, cells, group }, at) => {
      const counts = levels.map((level) => String(cells[level.id]?.length ?? '–').padStart(2)).join(' ')
      const over = group !== undefined && group !== dimensions[at - 1]?.group ? [`  ${group}:`] : []
      return [...over, `  ${short.padEnd(wide)}  ${counts}  ${id}`]
    }),
    ...aroundLines(guideline.note),
  ]
}

/** What readers are shown with a whole level. */
function aroundLines(note: string | undefined): string[] {
  const lines = (note ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  return lines.length === 0
    ? []
    : ['Text around the levels, shown with a whole level:', ...lines.map((line) => `  ${clipped(line, 140)}`)]
}

function postingLines(posting: Posting): string[] {
  const wide = Math.max(...posting.sections.map(({ title }) => title.length))
  return [
    `Posting: ${posting.title}`,
    `  id ${posting.id}, called ${posting.short}, version ${posting.version}`,
    `${counted(posting.sections.length, 'section')}, with their number of points:`,
    ...posting.sections.map(
      ({ id, title, intro, items }) =>
        `  ${title.padEnd(wide)}  ${String(items.length).padStart(2)}${intro === undefined ? '' : ' and an opening'}  ${id}`,
    ),
  ]
}

/** Each reason with its places, and the words where they are few. */
function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return ['Nothing was left out.']
  const groups = [...Map.groupBy(leftOut, ({ why }) => why)]
  return [
    'Left out:',
    ...groups.flatMap(([why, all]) => [
      `  ${why}:`,
      ...inOrder(all)
        .slice(0, shown)
        .map(({ at, text }) => `    ${at}: ${brief(text)}`),
      ...(all.length > shown ? [`    and ${all.length - shown} more`] : []),
    ]),
  ]
}

const inOrder = (all: readonly LeftOut[]): LeftOut[] =>
  all.toSorted((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true }))

const shown = 40

function lookLines(remarks: readonly Remark[]): string[] {
  const looks = remarks.filter(({ text }) => text.startsWith('LOOK'))
  if (looks.length === 0) return []
  return [
    `Please check ${counted(looks.length, 'place')}, marked LOOK in the file:`,
    ...looks.map(({ path, text }) => `  ${placeOf(path)}: ${text.replace(/^LOOK: /, '')}`),
  ]
}

const placeOf = (path: Remark['path']): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' ')
