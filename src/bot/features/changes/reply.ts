import { readableDay } from '../../../domain/days.ts'
import { firstVersion } from '../../../domain/document.ts'
import { type Change, type ChangedCell, changedCells } from '../../../domain/library/changes.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Version } from '../../../domain/own/news.ts'
import type { Button, ReplyPart, ReplyRow, RoomReply } from '../../answer.ts'
import { cellParts } from '../../replies/changed-cells.ts'
import { counted, type Guide, sourceOf } from '../../replies/phrases.ts'

/** What was said after `changes`: versions, or dimensions that a version may have had. */
type Asked = { readonly words: readonly string[]; readonly dimensions: readonly string[] }

/** Above this many cells, one row a dimension with its counts; up to it, every point. */
const inFull = 6

/** What changed between two versions of a guideline: those that are named, else the last two. */
export function changesReply(guide: Guide, versions: readonly Version[], asked: Asked): RoomReply {
  const { guideline } = guide
  const unknown = asked.words.find((word) => looksLikeVersion.test(word) && !pick(versions, word))
  if (unknown !== undefined) return unknownVersion(guide, versions, unknown)
  const [newer, older] = pairOf(versions, asked.words)
  if (!newer || !older) return onlyVersion(guideline)
  const all = changedCells(older.guideline, newer.guideline)
  const meant = (cell: ChangedCell) => [...asked.dimensions, ...asked.words].includes(cell.dimension.id)
  const cells = all.some(meant) || asked.dimensions.length > 0 ? all.filter(meant) : all
  const names = [older, newer].map((version) => nameOf(version, versions))
  const choices = otherPairs(guide, versions, [newer, older])
  return {
    for: 'room',
    title: `Changes: ${guideline.role}`,
    summary: `${guideline.role}, from ${names[0]} to ${names[1]}: ${countsText(cells)}.`,
    parts: [
      ...(cells.length > inFull
        ? [overview(guide, cells, [wordOf(older, versions), wordOf(newer, versions)])]
        : cells.flatMap(cellParts)),
      ...(choices.length > 0 ? [{ kind: 'choices', choices } as const] : []),
      sourceOf(newer.guideline),
    ],
  }
}

const looksLikeVersion = /^v?\d[\w.-]*$/

/** The newer and the older one. With one named, it and what holds now; of what holds now, the one before. */
function pairOf(versions: readonly Version[], words: readonly string[]): readonly (Version | undefined)[] {
  const named = [...new Set(words.flatMap((word) => pick(versions, word) ?? []))]
    .map((version) => versions.indexOf(version))
    .sort((a, b) => a - b)
  const [first, second] = named
  if (first === undefined) return versions.slice(0, 2)
  if (second !== undefined) return [versions[first], versions[second]]
  return first === 0 ? versions.slice(0, 2) : [versions[0], versions[first]]
}

/** By its own name, or by its digest where two have one name. */
function pick(versions: readonly Version[], word: string): Version | undefined {
  const lower = word.toLowerCase()
  const name = lower.replace(/^v(?=\d)/, '')
  return (
    versions.find(({ digest }) => digest !== '' && digest === word) ??
    versions.find(({ guideline }) => [lower, name].includes(guideline.version.toLowerCase()))
  )
}

const sharesName = ({ guideline, digest }: Version, versions: readonly Version[]): boolean =>
  versions.some((other) => other.digest !== digest && other.guideline.version === guideline.version)

function nameOf(version: Version, versions: readonly Version[]): string {
  const { effective, version: name } = version.guideline
  const from = effective ? `from ${readableDay(effective)}` : ''
  const loaded = sharesName(version, versions)
    ? `loaded on ${readableDay(version.at.toISOString().slice(0, 10))}`
    : ''
  const more = [from, loaded].filter(Boolean).join(', ')
  return `version ${name}${more ? ` (${more})` : ''}`
}

/** What a person, or a button, types to mean a version. */
const wordOf = (version: Version, versions: readonly Version[]): string =>
  sharesName(version, versions) ? version.digest : version.guideline.version

function countsText(cells: readonly ChangedCell[]): string {
  const changes = cells.flatMap((cell) => cell.changes)
  if (changes.length === 0) return 'nothing changed in what it asks'
  return `${kindsText(changes)}, in ${counted(new Set(cells.map(({ dimension }) => dimension.id)).size, 'dimension')}`
}

function kindsText(changes: readonly Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return [
    count('changed') && `${count('changed')} changed`,
    count('new') && `${count('new')} new`,
    count('lower') && `${count('lower')} no longer asked`,
  ]
    .filter(Boolean)
    .join(', ')
}

function overview({ place }: Guide, cells: readonly ChangedCell[], names: readonly string[]): ReplyPart {
  const byDimension = Map.groupBy(cells, ({ dimension }) => dimension.id)
  const rows = [...byDimension].map(
    ([id, its]): ReplyRow => ({
      name: its[0]?.dimension.short ?? id,
      text: its.map(({ level, changes }) => `${level.short}: ${kindsText(changes)}`).join('; '),
      open: { label: 'Open', asks: { kind: 'changes', ...place, words: [...names], dimensions: [id] } },
    }),
  )
  return { kind: 'table', rows }
}

/** The changes before and after these, the newest first. */
function otherPairs({ place }: Guide, versions: readonly Version[], shown: readonly Version[]): Button[] {
  return versions
    .slice(0, -1)
    .flatMap((newer, at): Button[] => {
      const older = versions[at + 1]
      if (!older || (newer === shown[0] && older === shown[1])) return []
      const label = `${older.guideline.version} → ${newer.guideline.version}`
      return [
        {
          label,
          asks: { kind: 'changes', ...place, words: [wordOf(older, versions), wordOf(newer, versions)] },
        },
      ]
    })
    .slice(0, 3)
}

const onlyVersion = (guideline: Guideline): RoomReply => ({
  for: 'room',
  summary: `I know only one version of ${guideline.role}${guideline.version === firstVersion ? '' : `, version ${guideline.version}`}. Once there’s another, I’ll show you what changed.`,
  parts: [sourceOf(guideline)],
})

function unknownVersion(guide: Guide, versions: readonly Version[], word: string): RoomReply {
  const names = versions.map((version) => nameOf(version, versions)).join('; ')
  return {
    for: 'room',
    summary: `I know no version “${word}” of ${guide.guideline.role}. I know: ${names}.`,
    parts: [
      {
        kind: 'choices',
        choices: [{ label: 'Last Changes', asks: { kind: 'changes', ...guide.place } }],
      },
    ],
  }
}
