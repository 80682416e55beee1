import type { Block, ReadDocument } from './blocks.ts'
import { brief, quoted } from './grid/cell-words.ts'
import { Refused } from './refused.ts'

/** What minutes of a meeting have, each in its own words, and no guideline has three of. */
const signs: readonly RegExp[] = [
  /^(present|in attendance|attend(ees|ance|ed)( list)?|participants|anwesend(e)?|teilnehmer(innen)?|présents|asistentes)$/i,
  /^(apologies( for absence| received)?|absent|not present|entschuldigt|excusés|ausentes)$/i,
  /^((notes|minutes) (of|from) (the|our) (last|previous)( meeting)?|matters arising|minutes approved|approval of (the )?minutes)$/i,
  /^(any other business|aob|a\.?o\.?b\.?|verschiedenes)$/i,
  /^(actions?|action (items|points|list|log)|decisions( (made|taken))?|beschlüsse)$/i,
  /^((date|time) of (the )?next meeting|next meeting|nächste sitzung|prochaine réunion)\b/i,
  /\b(minutes|notes) of (the|a|our) .{0,60}\b(meeting|committee|board|group)\b|\bmeeting held (on|at)\b|^minutes\b.{0,30}\d/i,
]

/** Refuses minutes of a meeting: what they have under a level's title is what was said of it, and not what it asks. */
export function refuseMinutes({ blocks }: ReadDocument): void {
  const names = blocks.flatMap(namesIn)
  const found = signs.flatMap((sign) => names.find(({ text }) => sign.test(text)) ?? [])
  const [first] = found
  if (!first || found.length < 3) return
  throw new Refused(
    first.at,
    `This reads like the minutes of a meeting (${quoted(found.map(({ text }) => brief(text)))}), so what stands under a level’s title may be what was said of it, ` +
      'and not what it asks. Import the document that the levels are written in. If this is one, say so: --kind guideline.',
  )
}

type Name = { readonly at: string; readonly text: string }

/** Headings, labels, lines of a few words, and first cells of rows, without their numbers. */
function namesIn(block: Block): Name[] {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.slice(0, 2))
      : block.kind === 'rule'
        ? []
        : [
            { at: block.at, text: block.text },
            ...('label' in block && block.label !== undefined ? [{ at: block.at, text: block.label }] : []),
          ]
  return texts
    .map(({ at, text }) => ({
      at,
      text: text
        .trim()
        .replace(/^\d{1,2}[.)]\s+/, '')
        .replace(/:$/, ''),
    }))
    .filter(({ text }) => text !== '' && text.length <= 120)
}
