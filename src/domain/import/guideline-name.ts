import type { LeftOut, ReadDocument } from './blocks.ts'
import type { Grid } from './grid/model.ts'
import type { Head } from './head.ts'
import { slugOf } from './ids.ts'
import { withoutPictures } from './names.ts'
import { type Named, ownTitle } from './own-title.ts'
import { Refused } from './refused.ts'

/** What a person said of the names. */
export type NameOptions = {
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly role?: string | undefined
}

/** What was read that may name a guideline; `found`: the title of its table or file. */
type Read = { readonly grid: Grid; readonly found: string | undefined; readonly head: Head }

/** `own`: where the title is from, of a document that has none. */
type Name = {
  readonly title: string
  readonly role: string
  readonly id: string
  readonly own: Named | undefined
}

/** What the guideline is called. Throws `Refused` where nothing names it. */
export function nameOf(
  documents: readonly ReadDocument[],
  options: NameOptions,
  { grid, found, head }: Read,
): Name {
  const said = withoutPictures(options.title ?? found ?? head.title ?? '')
  const own =
    said === ''
      ? ownTitle(
          grid.levels.map(({ text }) => text),
          documents.map(({ name = '' }) => name),
        )
      : undefined
  const title = own?.title ?? said
  if (title === '') {
    throw new Refused(
      grid.levels[0]?.at,
      'There’s no heading before the table, so the guideline has no name. Give it one: --title "Gardener Role Guideline".',
    )
  }
  const role = options.role ?? roleOf(title)
  const id = options.id ?? slugOf(role)
  if (id === '') {
    throw new Refused(
      undefined,
      `“${title}” can’t be made into an id: ids have the letters a to z. Give one: --id gardener.`,
    )
  }
  return { title, role, id, own }
}

/** The document's own title where a person said another. */
export const otherTitle = (
  documents: readonly ReadDocument[],
  own: string | undefined,
  said: string,
): LeftOut[] =>
  own === undefined || withoutPictures(own) === said
    ? []
    : documents
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          'text' in block && block.text === own
            ? [{ at: block.at, text: own, why: 'a title other than the one that was said' }]
            : [],
        )
        .slice(0, 1)

export const aliasesOf = (names: readonly string[], [title = '', ...more]: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => ![title, ...more].includes(name))

const kinds =
  /[\s,:|–—-]*\b(?:(?:role|job|career|level(?:l)?ing|level|competency|skills?|development|growth|progression)\s+)*(?:guidelines?|guide|ladder|framework|matrix|rubric|expectations|levels|competencies|path|pathway|career|roles|blueprint)$/i

/** The year or version of a document, at the end of its title. */
const edition = /[\s,–—-]*(?:\b(?:FY ?(?:\d{2}|\d{4})|20\d\d|v ?\d+(?:\.\d+)*)|\((?:FY ?)?\d{2,4}\))$/i

/** `Gardener Role Guideline 2026` -> `Gardener`. */
const roleOf = (title: string): string => title.replace(edition, '').replace(kinds, '').trim() || title
