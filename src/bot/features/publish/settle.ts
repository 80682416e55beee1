import { heading } from '../../../domain/document.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { Draft, Said, Understood } from '../../../domain/published/draft.ts'
import { linesIn, withDimensionLines, withLevelLines, withPairs } from '../../../domain/published/edits.ts'
import type { Document } from '../../../domain/published/published.ts'
import { changeDraft, findDraft, type KeptDraft } from '../../../store/published/drafts.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type FormErrors, many, one, type Values } from '../../form.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { longest } from './form.ts'
import { asPublisher } from './gate.ts'
import { shownPair } from './pairs.ts'
import { besideStanding } from './reading.ts'
import { changedReply, goneReply, readingReply } from './reply.ts'

/** The form comes back: what was changed is changed, and what is to be read otherwise is read anew. */
export async function submitSettled(
  own: Own,
  owner: Owner,
  filled: Filled,
): Promise<AskerReply | FormErrors> {
  let errors: FormErrors | undefined
  const reply = await asPublisher(own, owner, async (publishing) => {
    const kept = await findDraft(own.vault, owner, filled.keep.draft ?? '', own.now())
    if (!kept) return goneReply
    const result = await settled({ own, publishing, owner }, kept, filled)
    if ('errors' in result) errors = result
    return 'errors' in result ? goneReply : result
  })
  return errors ?? reply
}

const changed: FormErrors = {
  errors: {
    title: 'The document changed since this form opened. Close it, and open it from the newest preview.',
  },
}

type Settling = { readonly own: Own; readonly publishing: Publishing; readonly owner: Owner }

async function settled(
  settling: Settling,
  kept: KeptDraft,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const { own, owner } = settling
  const { made } = kept.draft
  if (keep.at !== kept.at.toISOString()) return changed
  const said = saidIn(kept.draft, values)
  if ('errors' in said) return said
  const draft =
    made.kind === 'understood' && isSame(kept.draft, made, said)
      ? await edited(settling, kept.draft, made, { said, values })
      : { ...kept.draft, said, made: { kind: 'unread' } as const }
  if ('errors' in draft) return draft
  const next = await changeDraft(own.vault, owner, kept, { at: own.now(), draft })
  if (!next) return changed
  return draft.made.kind === 'unread' ? readingReply(next) : changedReply(next)
}

/** What the form says of how to read, with what was said before. */
function saidIn({ said }: Draft, values: Values): Said | FormErrors {
  const numbers = ['levelCount', 'table', 'dimensionColumn'] as const
  const wrong = numbers.filter((name) => !/^\s*[1-9]?\d?\s*$/.test(one(values, name) ?? ''))
  if (wrong.length > 0)
    return { errors: Object.fromEntries(wrong.map((name) => [name, 'Write a number from 1 to 99.'])) }
  const numbered = (name: string) => Number(one(values, name) ?? 0) || undefined
  const kind = one(values, 'kind')
  const levelsAs = one(values, 'levelsAs')
  const titles = linesIn(one(values, 'levelTitles') ?? '')
  const title = one(values, 'title')?.trim()
  return {
    ...said,
    kind: kind === 'guideline' || kind === 'posting' ? kind : undefined,
    levelsAs: levelsAs === 'rows' || levelsAs === 'columns' ? levelsAs : undefined,
    levelTitles: titles.length > 0 ? titles : undefined,
    levels: numbered('levelCount'),
    table: numbered('table'),
    dimensionColumn: numbered('dimensionColumn'),
    ...(title && { title }),
  }
}

/** Whether it would be read as it was. */
function isSame({ said }: Draft, { document }: Understood, now: Said): boolean {
  const how = ({ levelsAs, levelTitles, levels, table, dimensionColumn }: Said) =>
    JSON.stringify([levelsAs, levelTitles, levels, table, dimensionColumn])
  return (now.kind ?? document.kind) === document.kind && how(said) === how(now)
}

type Change = { readonly said: Said; readonly values: Values }

/** The document with what the form says of it. */
async function edited(
  { own, publishing, owner }: Settling,
  draft: Draft,
  made: Understood,
  { said, values }: Change,
): Promise<Draft | FormErrors> {
  const { document } = made
  const before = document.value
  const names = namesIn(document, values)
  if ('errors' in names) return names
  const audience = one(values, 'audience') === 'anyone' ? 'anyone' : 'workspace'
  const place = one(values, 'place') ?? before.id
  const told = { ...names.told, audience, id: place } as const
  const now: Document | FormErrors =
    document.kind === 'guideline'
      ? edits({ ...document.value, ...told, role: names.role }, made, values)
      : { kind: 'posting', value: postingIn({ ...document.value, ...told }, values) }
  if ('errors' in now) return now
  const version = told.version === before.version && place !== before.id ? undefined : told.version
  const beside = await besideStanding({ own, publishing, owner }, now, {
    audience,
    version,
    // The next version of another keeps the role of that, unless the form says a new one.
    role: names.role === roleOf(document) && place !== before.id ? undefined : names.role,
  })
  // Left as it was, the field answers no question that the preview asks.
  const id = place === before.id ? draft.said.id : place
  return {
    ...draft,
    base: beside.base,
    said: { ...said, role: roleOf(beside.document), version, audience, id },
    made: {
      kind: 'understood',
      document: beside.document,
      looks: [],
      pairs: [],
      leftOut: [...made.leftOut, ...unconfirmed(made, values)],
    },
  }
}

const roleOf = ({ kind, value }: Document): string | undefined =>
  kind === 'guideline' ? value.role : undefined

/** Pairs that the form came back without: that they are two things now is to be seen. */
function unconfirmed({ document, pairs }: Understood, values: Values): Understood['leftOut'] {
  const confirmed = new Set(many(values, 'pairs'))
  return pairs.flatMap((pair, at) => {
    const shown = confirmed.has(String(at)) ? undefined : shownPair(document, pair)
    if (!shown) return []
    const { where, lower, higher, below } = shown
    return [{ at: where, text: `“${higher}” — ${below}: “${lower}”`, why: notConfirmed }]
  })
}

const notConfirmed = 'pairs that you did not confirm, so that each statement stands for itself'

type Names = {
  readonly role: string
  readonly told: {
    readonly title: string
    readonly version: string
    readonly source: Document['value']['source']
  }
}

function namesIn({ kind, value }: Document, values: Values): Names | FormErrors {
  const title = one(values, 'title')?.trim() || value.title
  const version = one(values, 'version')?.trim() || value.version
  const role = one(values, 'role')?.trim() || (kind === 'guideline' ? value.role : title)
  const tooLong = [
    ...(heading.safeParse(title).success ? [] : [['title', 'Write up to 120 characters.'] as const]),
    ...(heading.safeParse(role).success ? [] : [['role', 'Write up to 120 characters.'] as const]),
    ...(version.length <= 40 ? [] : [['version', 'Write up to 40 characters.'] as const]),
  ]
  if (tooLong.length > 0) return { errors: Object.fromEntries(tooLong) }
  // The document is called in sources as it was called itself.
  const source = value.source.document === value.title ? { ...value.source, document: title } : value.source
  return { role, told: { title, version, source } }
}

function edits(guideline: Guideline, { pairs }: Understood, values: Values): Document | FormErrors {
  const [levels, dimensions] = [one(values, 'levels'), one(values, 'dimensions')]
  const confirmed = many(values, 'pairs').flatMap((at) => pairs[Number(at)] ?? [])
  const paired = withPairs(noted(guideline, values), confirmed)
  const first = levels === undefined ? undefined : withLevelLines(paired, levels)
  if (first?.kind === 'wrong') return { errors: { levels: first.message } }
  const ordered = first?.guideline ?? paired
  const second = dimensions === undefined ? undefined : withDimensionLines(ordered, dimensions)
  if (second?.kind === 'wrong') return { errors: { dimensions: second.message } }
  return { kind: 'guideline', value: second?.guideline ?? ordered }
}

/** What was in the form, and may be gone from it. */
function noted({ note, ...guideline }: Guideline, values: Values): Guideline {
  const kept = note !== undefined && note.length <= longest ? one(values, 'note')?.trim() : note
  return kept ? { ...guideline, note: kept } : guideline
}

function postingIn({ closes: _, ...posting }: Posting, values: Values): Posting {
  const closes = one(values, 'closes')
  return { ...posting, guidelines: [...many(values, 'guidelines')], ...(closes !== undefined && { closes }) }
}
