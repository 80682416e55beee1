/** What a piece of mrkdwn says, as Slack reads it: docs.slack.dev, formatting message text. */
export type Span =
  | { readonly kind: 'text' | 'code' | 'fence' | 'emoji'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly spans: readonly Span[] }
  | { readonly kind: 'link'; readonly url: string; readonly spans: readonly Span[] }
  | { readonly kind: 'user' | 'channel' | 'group' | 'broadcast'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'date'
      readonly seconds: number
      readonly format: string
      readonly url: string
      readonly fallback: string
    }

/** Without `verbatim`, bare addresses become links. */
export type Reading = { readonly verbatim?: boolean | undefined }

export function readMrkdwn(text: string, reading: Reading = {}): Span[] {
  return text.split(/```/).flatMap((piece, index, pieces): Span[] => {
    const fenced = index % 2 === 1 && index < pieces.length - 1
    if (fenced) return [{ kind: 'fence', text: plainOf(piece.replace(/^\n|\n$/g, '')) }]
    const unclosed = index % 2 === 1 ? `\`\`\`${piece}` : piece
    const before = index > 0 && index % 2 === 0 ? unclosed.replace(/^\n/, '') : unclosed
    return readLines(before, reading)
  })
}

const quoteMark = /^(?:&gt;|>) ?/
const quoteRest = /^(?:&gt;|>){3}\s?/

function readLines(text: string, reading: Reading): Span[] {
  if (text === '') return []
  const lines = text.split('\n')
  const rest = lines.findIndex((line) => quoteRest.test(line))
  if (rest >= 0) {
    const quoted = lines.slice(rest).join('\n').replace(quoteRest, '')
    return [
      ...readLines(lines.slice(0, rest).join('\n'), reading),
      { kind: 'quote', spans: readInline(quoted, reading) },
    ]
  }
  return runs(lines).flatMap(({ quoted, text: run }): Span[] =>
    quoted ? [{ kind: 'quote', spans: readInline(run, reading) }] : readInline(run, reading),
  )
}

/** Lines that follow each other inside or outside of a quotation. */
function runs(lines: readonly string[]): { quoted: boolean; text: string }[] {
  const found: { quoted: boolean; text: string }[] = []
  for (const line of lines) {
    const quoted = quoteMark.test(line)
    const text = line.replace(quoteMark, '')
    const last = found.at(-1)
    if (last?.quoted === quoted) last.text += `\n${text}`
    else found.push({ quoted, text })
  }
  return found
}

const before = String.raw`(?<![\p{L}\p{N}`
const after = String.raw`(?![\p{L}\p{N}`
const styled = (name: string, sign: string) =>
  String.raw`${before}${sign}])${sign}(?<${name}>[^\s${sign}\n](?:[^${sign}\n]*[^\s${sign}\n])?)${sign}${after}${sign}])`

const inline = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '<(?<marked>[^<>\\n]+)>',
    styled('bold', String.raw`\*`),
    styled('italic', '_'),
    styled('strike', '~'),
    `${before}:]):(?<emoji>[a-z0-9_+'-]+(?:::skin-tone-[2-6])?):`,
    String.raw`(?<address>https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]}'"*_~])`,
  ].join('|'),
  'gu',
)

function readInline(text: string, reading: Reading): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > end) spans.push(plain(text.slice(end, match.index)))
    spans.push(spanOf(match[0], match.groups ?? {}, reading))
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push(plain(text.slice(end)))
  return spans
}

type Groups = Readonly<Record<string, string | undefined>>

function spanOf(whole: string, found: Groups, reading: Reading): Span {
  const { code, marked, bold, italic, strike, emoji, address } = found
  if (code !== undefined) return { kind: 'code', text: plainOf(code) }
  if (bold !== undefined) return { kind: 'bold', spans: readInline(bold, reading) }
  if (italic !== undefined) return { kind: 'italic', spans: readInline(italic, reading) }
  if (strike !== undefined) return { kind: 'strike', spans: readInline(strike, reading) }
  if (emoji !== undefined) return { kind: 'emoji', text: emoji }
  if (marked !== undefined) return markedSpan(marked, whole)
  if (address !== undefined && reading.verbatim !== true)
    return { kind: 'link', url: unescaped(address), spans: [plain(address)] }
  return plain(whole)
}

/** What stands in angle brackets. */
function markedSpan(inside: string, whole: string): Span {
  const [target = '', label = ''] = inside.split(/\|(.*)/s)
  const [, kind = '', id = ''] = /^([@#!]?)(.*)$/.exec(target) ?? []
  if (kind === '@') return { kind: 'user', id, label: unescaped(label) }
  if (kind === '#') return { kind: 'channel', id, label: unescaped(label) }
  if (kind === '!') return special(id, unescaped(label))
  if (!isSafe(target)) return plain(whole)
  return { kind: 'link', url: unescaped(target), spans: readInline(label || target, { verbatim: true }) }
}

function special(id: string, label: string): Span {
  const [name = '', first = '', format = '', url = ''] = id.split('^')
  if (name === 'date') return { kind: 'date', seconds: Number(first), format, url, fallback: label }
  if (name === 'subteam') return { kind: 'group', id: first, label }
  return { kind: 'broadcast', id: name, label }
}

/** An address that a click may follow: never one that runs something. */
export function isSafe(url: string): boolean {
  return /^(https?:|mailto:|tel:|slack:)/i.test(url)
}

function plain(text: string): Span {
  return { kind: 'text', text: unescaped(text) }
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** In code, marks stand for themselves, but links show their words. */
function plainOf(text: string): string {
  return unescaped(text.replaceAll(/<([^<>|\n]+)(?:\|([^<>\n]*))?>/g, (_, url, label) => label || url))
}
