import { firstVersion } from '../../document.ts'
import type { Posting } from '../../library/posting.ts'
import { auditOfPosting } from '../audit/posting.ts'
import { meantForFew } from '../audit/private.ts'
import type { LeftOut, ReadDocument, Remark } from '../blocks.ts'
import { slugOf } from '../ids.ts'
import { Refused } from '../refused.ts'
import { postingBlocks } from './blocks.ts'
import { pageSettings, withFactsInHeadings, withMatter } from './matter.ts'
import { partsOf } from './parts.ts'
import { sectionsOf } from './sections.ts'

export type PostingOptions = {
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly short?: string | undefined
  readonly version?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** Ids of the guidelines whose readers ask for it. */
  readonly guidelines: readonly string[]
}

export type PostingDraft = {
  readonly posting: Posting
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
}

/** Throws `Refused` where the document can be understood in part only. */
export function understandPosting(document: ReadDocument, options: PostingOptions): PostingDraft {
  const { blocks, leftOut } = postingBlocks(document)
  const {
    title,
    parts: written,
    isLine,
  } = partsOf(blocks, options.title ?? (document.matter && document.title))
  const parts = withFactsInHeadings(withMatter(written, document))
  const id = options.id ?? slugOf(title)
  if (id === '')
    throw new Refused(
      undefined,
      `“${title}” can’t be made into an id: ids have the letters a to z. Give one: --id gardener.`,
    )
  const made = sectionsOf(parts)
  const facts = made.sections.find((section) => section.id === 'facts')?.items ?? []
  const url =
    options.url ??
    facts.map(({ text }) => text).find((text) => /^https?:\/\/\S+$/.test(text) && text.length <= 500)
  const closes = document.matter?.settings.find(
    ({ label, text }) =>
      /^(closes|closing([ _-]?date)?|deadline|apply by|expir(y|es|ation)([ _-]?date)?)$/i.test(label) &&
      /^\d{4}-\d\d-\d\d$/.test(text),
  )?.text
  const posted = facts.find(({ label }) => /^(date )?(posted|published|updated)\b/i.test(label ?? ''))?.text
  const short = options.short ?? shortOf(title)
  const posting: Posting = {
    id,
    title,
    short,
    aliases: [],
    version: options.version ?? (posted !== undefined && posted.length <= 40 ? posted : firstVersion),
    wording: 'verbatim',
    audience: 'workspace',
    source: {
      document: options.source ?? `Job posting: ${title}`.slice(0, 120),
      ...(url !== undefined && { url }),
    },
    ...(closes !== undefined && { closes }),
    guidelines: [...options.guidelines],
    sections: made.sections,
  }
  const leftAll = [...document.leftOut, ...pageSettings(document), ...leftOut, ...made.leftOut]
  return {
    posting,
    remarks: [
      ...(isLine
        ? [
            {
              path: ['title'],
              text: 'LOOK: the title is a line above the first heading. If the job has another title, give it with --title, and import again.',
            },
          ]
        : []),
      ...(options.guidelines.length === 0
        ? [
            {
              path: ['guidelines'],
              text: 'The ids of the guidelines whose readers ask for this posting, like [gardener].',
            },
          ]
        : []),
      ...made.remarks,
      ...auditOfPosting({ document, posting, leftOut: leftAll }),
      ...meantForFew(textsIn(posting), ['sections']),
    ],
    leftOut: leftAll,
  }
}

const textsIn = ({ sections }: Posting): string[] =>
  sections.flatMap(({ title, intro = '', items }) => [
    ...[title, intro],
    ...items.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`)),
  ])

/** `AWS Account Manager, Enterprise` -> `AWS Account Manager`. */
const shortOf = (title: string): string =>
  (title.split(/\s*(?:[,(|:/]|\s[–—-]\s)/)[0]?.trim() || title).slice(0, 120)
