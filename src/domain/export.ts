import { readableDay } from './days.ts'
import type { PersonData } from './person-data.ts'

type Note = PersonData['notes'][number]

/** Everything, so that an import makes an equal store. */
export const notesJson = (data: PersonData): string => `${JSON.stringify(data, null, 2)}\n`

const columns = [
  'happenedOn',
  'what',
  'result',
  'dimensions',
  'expectation',
  'level',
  'scope',
  'confirm',
  'link',
  'principles',
  'guideline',
  'version',
  'createdAt',
] as const

/** One row a note, as RFC 4180 has it. */
export function notesCsv({ notes }: PersonData): string {
  const rows = notes.map((note) => columns.map((column) => csvCell(textOf(note[column]))).join(','))
  return [columns.join(','), ...rows, ''].join('\r\n')
}

function textOf(value: Note[(typeof columns)[number]]): string {
  if (value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : value.join('; ')
}

/** Quoted where it must be; a leading sign of a formula is disarmed, as OWASP advises for CSV. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Reads well as it is, and pastes into a document; `name` gives an id the name that people know. */
export function notesMarkdown({ notes, ratings }: PersonData, name: (id: string) => string): string {
  const written = notes.map((note) => markdownNote(note, name))
  const rated = ratings.map(({ dimension, mark, at }) => {
    const said = mark.kind === 'score' ? `${mark.score} of 4` : `no opportunity yet: ${mark.reason}`
    return `- ${readableDay(at.toISOString().slice(0, 10))}: ${name(dimension)}, ${said}`
  })
  return ['# My notes', ...written, '# My ratings', rated.join('\n') || 'None yet.', ''].join('\n\n')
}

function markdownNote(note: Note, name: (id: string) => string): string {
  const facts = [
    ['Result', note.result],
    ['Dimensions', note.dimensions.map(name).join(', ')],
    ['Level', note.level && name(note.level)],
    ['Can confirm', note.confirm],
    ['Link', note.link],
    ['Principles', note.principles.join(', ')],
  ].flatMap(([label, value]) => (value ? [`- **${label}:** ${value}`] : []))
  return [`## ${readableDay(note.happenedOn)}`, note.what, facts.join('\n')].filter(Boolean).join('\n\n')
}
