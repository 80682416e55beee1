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
