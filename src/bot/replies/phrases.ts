import { readableDay } from '../../domain/days.ts'
import { firstVersion } from '../../domain/document.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Posting } from '../../domain/library/posting.ts'
import { type ReplyPart, type Span, strong, type Words } from '../answer.ts'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `status-reporting` as a person reads it: "Status reporting". */
export const heading = (id: string): string => capital(id.replaceAll('-', ' '))

/** An expectation under its short name: "Hiring: Hires and develops leaders …". */
export const named = ({ id, text }: { readonly id: string; readonly text: string }): Words => [
  strong(`${heading(id)}: `),
  { text },
]

export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`

/** "Trails, Visitors and Team". */
export const inWords = (names: readonly string[], last: 'and' | 'or' = 'and'): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : names.join()

/** A guideline, and how an intent names it: only where there are several. */
export type Guide = { readonly guideline: Guideline; readonly place: { readonly guideline?: string } }

export const guideTo = (guideline: Guideline, library: Library): Guide => ({
  guideline,
  place: library.guidelines.length > 1 ? { guideline: guideline.id } : {},
})

/** Every factual answer ends with where it is from: document, version where it names one, wording. */
export function sourceOf(of: Guideline | Posting): ReplyPart {
  const { document, url } = of.source
  const name: Span = url ? { text: document, url } : { text: document }
  const wording = of.wording === 'verbatim' ? 'word for word' : 'restated'
  const version = of.version === firstVersion ? [] : [`version ${of.version}`]
  const from = 'effective' in of && of.effective ? [`from ${readableDay(of.effective)}`] : []
  const edition = [...version, ...from].join(', ')
  return { kind: 'source', text: [name, { text: ['', ...(edition ? [edition] : []), wording].join(' · ') }] }
}

/** The first line of what a person wrote, short enough for a list. */
export function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return clipped(line, 200)
}

export type Pair = Guide & { readonly lower: Level; readonly higher: Level }

/** At most `max` characters, with an ellipsis where something was left out; never half an emoji. */
export const clipped = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
