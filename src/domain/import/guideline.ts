import { firstVersion } from '../document.ts'
import type { Guideline } from '../library/guideline.ts'
import { nameKey } from '../library/naming-problems.ts'
import { withoutProperties } from './about-document.ts'
import { auditOf } from './audit/audit.ts'
import { type Held, withUnseen } from './audit/unseen.ts'
import type { LeftOut, ReadDocument, Remark } from './blocks.ts'
import { dimensionsOf } from './dimensions.ts'
import { doubtsOf } from './doubts/doubts.ts'
import { refuseRepeated } from './grid/grid-refusals.ts'
import type { TableOptions } from './grid/model.ts'
import { aliasesOf, type NameOptions, nameOf, otherTitle } from './guideline-name.ts'
import { headOf } from './head.ts'
import { codesOutside, withShortForms, withTitlesBelow } from './levels/codes.ts'
import { levelsOf } from './levels/levels.ts'
import { lostWords, remarkOnLost } from './lost.ts'
import { doubtsAboutPay, withoutPay } from './pay.ts'
import { Refused } from './refused.ts'
import { sourcesOf } from './sources.ts'
import { versionIn } from './version.ts'

export type GuidelineOptions = TableOptions &
  NameOptions & {
    readonly version?: string | undefined
    /** The day from which it holds. */
    readonly effective?: string | undefined
    readonly source?: string | undefined
    readonly url?: string | undefined
    /** Which of several tables, from 1. */
    readonly table?: number | undefined
  }

/** A guideline as it was understood, still to be checked; what a person should look at, and what was left out. */
export type GuidelineDraft = {
  readonly guideline: Omit<Guideline, 'ratings'>
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
}

/** One guideline from one document or several. Throws `Refused` where they can be understood in part only. */
export function understandGuideline(all: readonly ReadDocument[], said: GuidelineOptions): GuidelineDraft {
  const options = { ...said, version: said.version ?? versionIn(all) }
  // Of several files, each says its own level, and what is told of that.
  const documents = all.length === 1 ? all.map(withoutProperties) : all
  const first = heldGuideline(documents, options)
  return options.levelTitles === undefined
    ? withUnseen(first, (levelTitles) => heldGuideline(documents, { ...options, levelTitles }))
    : first.draft
}

/** What the documents are understood as, held against them. */
function heldGuideline(documents: readonly ReadDocument[], options: GuidelineOptions): Held {
  const { grid: read, before, after, title: found, named, leftOut, aside } = sourcesOf(documents, options)
  const { grid: payless, leftOut: pay } = withoutPay(read)
  if (payless.rows.length === 0)
    throw new Refused(read.rows[0]?.title.at, 'It has nothing but pay figures, and answers never show those.')
  const grid = { ...payless, levels: withShortForms(withTitlesBelow(payless.levels)) }
  const head = headOf(before, after)
  const { title, role, id, own } = nameOf(documents, options, { grid, found, head })
  refuseRepeated(grid.levels, 'level')
  const blocks = documents.flatMap((document) => document.blocks)
  // A code that is a level’s title is no other level’s code.
  const titles = new Set(grid.levels.map(({ text }) => nameKey(text)))
  const coded = grid.levels.map((level) => ({
    ...level,
    codes: [
      ...(level.codes ?? []),
      ...codesOutside(level.text, blocks).filter((code) => !titles.has(nameKey(code))),
    ],
  }))
  const levels = levelsOf({ ...grid, levels: coded }, options.levelTitles !== undefined, blocks)
  const { dimensions, remarks } = dimensionsOf(grid.rows, levels)
  const { note, dropped } = noteOf(head.note)
  const draft: GuidelineDraft = {
    guideline: {
      id,
      title,
      role,
      aliases: aliasesOf(head.aliases, [title, role, id]),
      version: options.version ?? firstVersion,
      ...(options.effective !== undefined && { effective: options.effective }),
      wording: 'verbatim',
      audience: 'workspace',
      source: { document: options.source ?? title, ...(options.url !== undefined && { url: options.url }) },
      ...(note.length > 0 && { note: note.join('\n\n') }),
      ...(levels.tracks && { tracks: levels.tracks }),
      levels: levels.list,
      dimensions,
    },
    remarks: [
      ...(own
        ? [
            {
              path: ['title'],
              text: `LOOK: the document has no title; this is ${own.from}. If it has another name, give it: --title.`,
            },
          ]
        : []),
      ...(options.role === undefined ? [{ path: ['role'], text: 'Proposed from the title.' }] : []),
      ...(named
        ? []
        : [
            {
              path: ['dimensions', 0],
              text: 'LOOK: the document names no dimensions; this title is the import’s own.',
              about: ['dimensions'] as const,
            },
          ]),
      ...(head.hasAfter && note.length > 0
        ? [
            {
              path: ['note'],
              text: 'LOOK: its last part came after the table. If it’s part of the page, not the document, remove it.',
            },
          ]
        : []),
      ...(grid.looks ?? []).map((text) => ({ path: ['levels'], text, about: ['levels'] as const })),
      ...(grid.looksAtRows ?? []).map((text) => ({ path: ['dimensions'], text })),
      ...(grid.doubtsAtRows ?? []).map((text) => ({
        path: ['dimensions'],
        text,
        about: ['dimensions', 'statements'] as const,
      })),
      ...levels.remarks,
      ...remarks,
    ],
    leftOut: [
      ...pay,
      ...leftOut,
      ...head.leftOut,
      ...otherTitle(documents, head.title, title),
      ...aside,
      ...dropped,
    ],
  }
  const lost = lostWords(documents, draft)
  const leftAll = [...draft.leftOut, ...lost]
  const audit = auditOf(documents, draft.guideline, leftAll)
  const looks = [
    ...doubtsAboutPay(draft.guideline),
    ...doubtsOf(draft.guideline, lost, { isLevelsSaid: options.levelTitles !== undefined }),
    ...audit.remarks,
    ...audit.gaps,
    ...draft.remarks,
    ...remarkOnLost(lost),
  ]
  return {
    draft: { ...draft, remarks: looks, leftOut: leftAll },
    isSound: audit.remarks.length === 0,
    levelTitles: audit.levelTitles,
  }
}

/** Characters of a note, which answers show with a whole level. */
const longestNote = 1_500

/** What stands around the levels, where it is no book of its own. */
function noteOf(note: readonly { readonly at: string; readonly text: string }[]): {
  note: string[]
  dropped: LeftOut[]
} {
  const length = note.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= longestNote) return { note: note.map(({ text }) => text), dropped: [] }
  return { note: [], dropped: note.map(({ at, text }) => ({ at, text, why: 'text around the levels' })) }
}
