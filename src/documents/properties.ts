import type { LeftOut } from '../domain/import/blocks.ts'
import { isCode } from '../domain/import/levels/titles.ts'

/** What pages of a wiki say of themselves: `Status: In review`. */
const known =
  /^(codes?|owners?|status|last edited( (time|by))?|created( (time|by))?|tags?|authors?|reviewers?|reviewed( (on|by))?|verification|url|teams?|departments?|type|parent( page)?|related.*|last (updated|reviewed)|updated( (on|by))?|property)$/i

const ofLevels = /^(codes?|level|grade|band)$/i

/** Markdown without the properties of its page, as Notion exports them below the first heading; a code among them stands in that. */
export function withoutProperties(text: string): {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
} {
  const lines = text.split('\n')
  const title = lines.findIndex((line) => line.trim() !== '')
  const from = lines.findIndex((line, at) => at > title && line.trim() !== '')
  const end = lines.findIndex((line, at) => at > from && line.trim() === '')
  const pairs = lines
    .slice(from, end < 0 ? 0 : end)
    .map((line) => /^([^:]{2,40}):\s+(\S.*)$/.exec(line.trim()))
  const names = pairs.flatMap((pair) => pair?.[1] ?? [])
  const isOwn = names.length === pairs.length && names.filter((name) => known.test(name)).length > 1
  if (!/^# \S/.test(lines[title] ?? '') || from < 0 || !isOwn) return { text, leftOut: [] }
  const code = pairs.flatMap((pair) =>
    ofLevels.test(pair?.[1] ?? '') && isCode(pair?.[2] ?? '') ? [pair?.[2]?.trim() ?? ''] : [],
  )[0]
  return {
    text: lines
      .map((line, at) => {
        if (at === title && code !== undefined) return `${line.trimEnd()} (${code})`
        return at >= from && at < end ? '' : line
      })
      .join('\n'),
    leftOut: pairs.map((pair, at) => ({
      at: `line ${from + at + 1}`,
      text: pair?.[0] ?? '',
      why: 'words of the page, not of the document',
    })),
  }
}
