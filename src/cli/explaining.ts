import type { Intent, Reading } from '../bot/features/features.ts'
import { type Candidate, type Explanation, explain, type Span } from '../reading/explain.ts'
import type { Understood } from '../reading/understand.ts'

/** How a text came to its meaning, for someone at a terminal; `decided` is what the policy made of that. */
export function explanation(understood: Understood<Intent>, decided: Reading): string {
  const told = explain(understood)
  return [
    told.text.trim(),
    '',
    ...rows([
      ['Read as', inWords(told.intent)],
      ['How', hows[told.by]],
      ['Sure', `${told.confidence.toFixed(2)} (an answer needs ${told.enough.toFixed(2)})`],
      ['Policy', policyOf(understood, decided)],
    ]),
    ...section('Found in it', rows(told.spans.map(spanRow))),
    ...section('What it may mean', told.candidates.flatMap(candidateLines)),
    ...section('Words of weight', wordRows(told)),
  ].join('\n')
}

const hows: Readonly<Record<Explanation['by'], string>> = {
  letter: 'to the letter what a button or a command says',
  rule: 'by a rule that leaves no doubt',
  weight: 'the likeliest of what it may mean',
}

function policyOf({ intent }: Understood<Intent>, decided: Reading): string {
  const { intent: done } = decided
  if (done.kind === 'unclear' && done.undone) return `not ordered: offers ${listed(done.suggestions)}`
  if (JSON.stringify(done) === JSON.stringify(intent)) return 'goes on with it as it was read'
  return `takes it for ${inWords(done)}`
}

/** `expectations: levels sr-mgr, dimensions partner-experience`. */
function inWords({ kind, ...slots }: { readonly kind: string }): string {
  const filled = Object.entries(slots).flatMap(([name, value]: [string, unknown]) => {
    const words = Array.isArray(value) ? value.join(' + ') : typeof value === 'string' ? value : json(value)
    return words === '' || value === undefined ? [] : [`${name} ${short(words)}`]
  })
  return filled.length === 0 ? kind : `${kind}: ${filled.join(', ')}`
}

const json = (value: unknown): string => JSON.stringify(value) ?? ''
const quoted = (text: string): string => `“${short(text)}”`
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
const longest = 60
const listed = (texts: readonly string[]): string =>
  texts.length === 0 ? 'nothing' : texts.map(quoted).join(', ')

const spanRow = ({ text, kind, what }: Span): readonly string[] => [quoted(text), kind, what]

function candidateLines({ intent, share, points, reasons, likely, learned }: Candidate): string[] {
  const signs = reasons.map(({ what, weight }) => `${what} (${weight})`)
  const features = learned.map(([feature, value]) => `${featureInWords(feature)} (${value.toFixed(2)})`)
  return [
    `${share.toFixed(2)}  ${inWords(intent)}`,
    ...(signs.length > 0 ? [`        cues ${points.toFixed(1)}: ${signs.join(', ')}`] : []),
    likely === undefined
      ? '        no labelled line asks for it'
      : `        learned ${likely.toFixed(2)}: ${features.join(', ') || 'nothing speaks for it'}`,
  ]
}

function wordRows({ explained, unexplained }: Explanation): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ text }) => text).join(' ') || '–'
  return rows([
    ['explained', words(explained)],
    ['unexplained', words(unexplained)],
  ])
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

/** Columns that stand under each other; what is too long for its column pushes the others on. */
function rows(table: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map((column) =>
    Math.min(widest, Math.max(0, ...table.map((row) => row[column]?.length ?? 0))),
  )
  return table.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  '),
  )
}
const widest = 40

/** What a learned feature stands for: pairs of words, words near an end, the shape of a text. */
function featureInWords(feature: string): string {
  const shape = shapes.find(([start]) => feature.startsWith(start))
  if (shape) return `${shape[1]}${/\d/.exec(feature)?.[0] ?? ''}`
  const place = places.find(([mark]) => mark.test(feature))
  const words = feature
    .replace(/^[\^?|]_{0,2}|_{0,2}\$$|\|$/g, '')
    .replace('__', ' … ')
    .replace('_', ' ')
  return place ? `${quoted(words)} ${place[1]}` : quoted(words)
}

/** How a feature says where its words stand. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\^__/, 'second'],
  [/^\^_/, 'first'],
  [/__\$$/, 'last but one'],
  [/_\$$/, 'last'],
  [/^\|/, 'near its start'],
  [/\|$/, 'near its end'],
  [/^\?/, 'in its last part'],
]

const shapes: readonly (readonly [string, string])[] = [
  ['#levels', 'levels: '],
  ['#dimensions', 'dimensions: '],
  ['#asks', 'ends with “?”'],
  ['#asked', 'has a “?”'],
  ['#long', 'length '],
  ['#strange', 'strange words: '],
  ['#own-deed', 'a deed of one’s own'],
  ['#deed', 'a deed'],
  ['#colon', 'has a “:”'],
  ['#', 'how often it is asked'],
]
