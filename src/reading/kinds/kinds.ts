import type { z } from 'zod'
import { agenda } from './agenda.ts'
import { promotionCase } from './case.ts'
import { changes } from './changes.ts'
import { compare } from './compare.ts'
import { expectations } from './expectations.ts'
import * as guidelines from './guidelines.ts'
import { help } from './help.ts'
import type { Readable } from './kind.ts'
import { match } from './match.ts'
import * as notes from './notes.ts'
import * as nudges from './nudges.ts'
import { others } from './others.ts'
import * as posting from './posting.ts'
import * as privacy from './privacy.ts'
import * as profile from './profile.ts'
import { rate } from './ratings.ts'
import { readiness } from './readiness.ts'
import * as recap from './recap.ts'
import * as search from './search.ts'
import { share } from './share.ts'
import { shared } from './shared.ts'
import { smalltalk } from './smalltalk.ts'
import { start } from './start.ts'
import { type unclear, unknown } from './unclear.ts'

/** What free text can ask for: the one list. The others are buttons' and commands' to the letter. */
const kinds = {
  compare,
  expectations,
  dimensions: guidelines.dimensions,
  levels: guidelines.levels,
  principles: posting.principles,
  guidelines: guidelines.guidelines,
  postings: posting.postings,
  changes,
  posting: posting.posting,
  search: search.search,
  explain: search.explain,
  start,
  match,
  'notes.add': notes.add,
  'notes.list': notes.list,
  'notes.edit': notes.edit,
  rate,
  readiness,
  recap: recap.show,
  'recap.set': recap.set,
  'nudge.set': nudges.set,
  'nudge.pause': nudges.pause,
  'nudge.stop': nudges.stop,
  case: promotionCase,
  agenda,
  share,
  shared,
  delete: notes.remove,
  me: profile.me,
  hints: profile.hints,
  export: privacy.exporting,
  privacy: privacy.privacy,
  erase: privacy.erase,
  others,
  help,
  smalltalk,
  unknown,
}

/** What a text is taken for that leaves it open what it asks for. */
type Open = { which: typeof guidelines.which; unclear: typeof unclear }

type Kinds = typeof kinds
export type ReadKind = keyof Kinds
type Of<K extends ReadKind> = z.infer<Kinds[K]['schema']>

export type Intent =
  | { [K in ReadKind]: Of<K> }[ReadKind]
  | { [K in keyof Open]: z.infer<Open[K]['schema']> }[keyof Open]
export type Kind = Intent['kind']

/** An intent and how sure the reading is of it, from 0 to 1. */
export type Reading = {
  readonly intent: Intent
  readonly confidence: number
}

/** Each stands under its own kind: anything else would be a type error here. */
const byKind: { [K in ReadKind]: Readable<z.ZodType<Of<K> & { readonly kind: K }>> } = kinds

export const readKinds = Object.keys(kinds).filter((name): name is ReadKind => name in kinds)

export const readableOf = (kind: ReadKind): Readable<z.ZodType<Intent>> => byKind[kind]

const labels: ReadonlyMap<Kind, string> = new Map(
  readKinds.map((kind): [Kind, string] => [kind, readableOf(kind).label ?? kind]),
)

/** What labelled lines call it, and so what was learned of it. */
export const labelOf = (kind: Kind): string => labels.get(kind) ?? kind
