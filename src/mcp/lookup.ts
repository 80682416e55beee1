import type { Dimension, Guideline, Level } from '../domain/library/guideline.ts'
import type { Posting, Section } from '../domain/library/posting.ts'
import { type NameIndex, type NameKind, namesFor } from '../reading/names/name-index.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'

/** A name that is none, or stands for several, and which names there are: told to who asked. */
export class NotNamed extends Error {
  override name = 'NotNamed'
}

/** What may be asked about here, and what it is called. */
export type Names = Pick<Vocabulary, 'library' | 'titles' | 'guideline' | 'posting'>

/** The guideline of that name, or without a name the only one. */
export function guidelineNamed({ library, titles }: Names, name: string | undefined): Guideline {
  const told = library.guidelines.map(({ role }) => role)
  return named(library.guidelines, { index: titles, kind: 'guideline', what: 'guideline', name, told })
}

/** The posting of that name, or without a name the only one. */
export function postingNamed({ library, titles }: Names, name: string | undefined): Posting {
  const told = library.postings.map(({ short }) => short)
  return named(library.postings, { index: titles, kind: 'posting', what: 'posting', name, told })
}

export function levelNamed(names: Names, guideline: Guideline, name: string): Level {
  const { names: index } = names.guideline(guideline)
  const told = guideline.levels.map(({ short }) => short)
  return named(guideline.levels, { index, kind: 'level', what: `level of ${guideline.role}`, name, told })
}

export function dimensionNamed(names: Names, guideline: Guideline, name: string): Dimension {
  const { names: index } = names.guideline(guideline)
  const told = guideline.dimensions.map(({ short }) => short)
  const what = `dimension of ${guideline.role}`
  return named(guideline.dimensions, { index, kind: 'dimension', what, name, told })
}

export function sectionNamed(names: Names, posting: Posting, name: string): Section {
  const { names: index } = names.posting(posting)
  const told = posting.sections.map(({ title }) => title)
  return named(posting.sections, { index, kind: 'section', what: `section of ${posting.short}`, name, told })
}

type Asked = {
  readonly index: NameIndex
  readonly kind: NameKind
  readonly what: string
  readonly name: string | undefined
  /** The names that there are. */
  readonly told: readonly string[]
}

/** By a name alone: what words only hint at, they don't name. Throws NotNamed. */
function named<T extends { readonly id: string }>(all: readonly T[], asked: Asked): T {
  const { index, kind, what, name, told } = asked
  const isNamed = ({ id }: T) =>
    namesFor(index, name ?? '').some(
      (each) => each.kind === kind && each.id === id && each.strength !== 'pointing',
    )
  const [found, ...others] = name === undefined ? all : all.filter(isNamed)
  if (found && others.length === 0) return found
  if (all.length === 0) throw new NotNamed(`There is no ${what} here.`)
  const problem = found
    ? `Say which ${what} is meant${name === undefined ? '' : `: “${name}” stands for several`}`
    : `There is no ${what} called “${name}”`
  throw new NotNamed(`${problem}. There are: ${told.join('; ')}.`)
}
