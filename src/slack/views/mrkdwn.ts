import type { types } from '@slack/bolt'
import type { Span } from '../../bot/answer.ts'
import { plainWords } from '../../bot/replies/plain.ts'
import { escaped } from '../text.ts'
import { clip } from './cut.ts'
import { limits } from './limits.ts'

/** Words for a block that has no rich text: with marks and links, or plain where those would be misread or cut. */
export function textObject(spans: readonly Span[]): types.MrkdwnElement | types.PlainTextElement {
  const marked = spans.map(mrkdwn).join('')
  const safe = marked.length <= limits.section && !spans.some(isMisread)
  return safe
    ? { type: 'mrkdwn', text: marked, verbatim: true }
    : { type: 'plain_text', text: clip(plainWords(spans), limits.section), emoji: false }
}

/** What mrkdwn would take for its own in words that mean what they say: `*`, `:smile:`, `>` before a line, `|` in a link. */
const isMisread = ({ text, url }: Span): boolean =>
  /[*_~`]|:[\w'+-]+:|^\s*>/m.test(text) || (url !== undefined && /\||^\s*$/.test(text))

function mrkdwn({ text, strong, url }: Span): string {
  const safe = escaped(text)
  if (url) return `<${escaped(new URL(url).href).replaceAll('|', '%7C')}|${safe}>`
  if (!strong) return safe
  // A star beside a space is a star: `*New: *`.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(safe) ?? []
  return words === '' ? safe : `${before}*${words}*${after}`
}
