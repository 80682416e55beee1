/** One statement of a cell's text, and what stands before it there; all joined again are the text. */
export type Piece = { readonly gap: string; readonly text: string }

/** Spaces, line breaks, and the marks that lists begin with: `• `, `2. `, `b) `. */
const listMark = String.raw`(?:[•‣◦▪●○■–—*·∙-]|\d{1,2}[.)]|[a-z][)])(?=\s)`
const gapAt = new RegExp(String.raw`(?:\s|(?<=^|\n\s*)${listMark})*`, 'y')
const trailing = /\s*$/

/** One piece a sentence or list point, in order; a text without outer spaces gives the same text when joined. */
export function sentencesOf(text: string): Piece[] {
  const ends = boundariesOf(text)
  const pieces: Piece[] = []
  let from = 0
  let owed = ''
  for (const end of [...ends, text.length]) {
    const part = text.slice(from, end)
    const gap = gapOf(text, from, end)
    from = end
    const words = part.slice(gap.length)
    if (words.trim() === '') {
      owed += part
      continue
    }
    const space = trailing.exec(words)?.[0] ?? ''
    pieces.push({ gap: owed + gap, text: words.slice(0, words.length - space.length) })
    owed = space
  }
  const last = pieces.at(-1)
  if (last && owed.trim() !== '') pieces.splice(-1, 1, { ...last, text: last.text + owed })
  return pieces
}

/** The text that the pieces are of, without spaces after its end. */
export const joined = (pieces: readonly Piece[]): string => pieces.map(({ gap, text }) => gap + text).join('')

function gapOf(text: string, from: number, end: number): string {
  gapAt.lastIndex = from
  const gap = gapAt.exec(text)?.[0] ?? ''
  return gap.slice(0, end - from)
}

/** Where a new piece begins, ascending. */
function boundariesOf(text: string): number[] {
  const shut = bracketed(text)
  const found = [...stops(text), ...breaks(text)].filter((at) => at > 0 && !shut(at))
  return [...new Set(found)].sort((a, b) => a - b)
}

const stop = /([.!?…。！？؟۔।]+)(["'”’»)\]]*)(\s*)/gu
/** As far as one looks back for the word that a full stop ends. */
const longestWord = 60
const opensSentence = /^["'“‘«([]*(?:\p{Lu}|\p{Lo}|\p{Lt}|\p{N})/u

function* stops(text: string): Generator<number> {
  for (const match of text.matchAll(stop)) {
    const [, mark = '', , space = ''] = match
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 40)
    const before = text.slice(Math.max(0, match.index - longestWord), match.index)
    if (rest === '' || !opensSentence.test(rest)) continue
    if (space === '') {
      if (!isMissingSpace(mark, before, rest)) continue
    } else if (mark === '.' && isShortened(before)) continue
    yield end - space.length
  }
}

/** Full stops of scripts that set no space need none; else `soil.Invests`, and not `Node.JS`, `e.g.Sales`, `www.Site.com`. */
function isMissingSpace(mark: string, before: string, rest: string): boolean {
  if (/^[。！？]/u.test(mark)) return true
  const word = /[^\s(]*$/u.exec(before)?.[0] ?? ''
  return (
    /\p{Ll}{2}["'”’)\]]*$/u.test(word) &&
    !/^www\.|:\/\/|@/.test(word) &&
    /^\p{Lu}\p{Ll}+(?![\p{L}.]*\.\p{Ll})/u.test(rest) &&
    !isShortened(before)
  )
}

const shortened = new Set(
  `sr jr snr jnr mr mrs ms dr prof st vs mgr mgrs eng engr asst assoc svc svcs dir dept div inc ltd co corp llc no nos nr
  fig cf al est approx appr ca incl excl resp mgmt min max avg vol pp ed eds e.g i.e eg ie u.s u.k u.n e.u ph.d p.a
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun exec acct admin tech intl govt`.split(
    /\s+/,
  ),
)

/** Does the full stop after these words belong to a word: `Sr`, `e.g`, `J`? */
function isShortened(before: string): boolean {
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? ''
  return shortened.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

const lineBreak = /\s*\n\s*/gu
const isListed = new RegExp(`^${listMark}`, 'u')

/** A new line is a new piece where it begins one: a list point, a paragraph, a capital. Points stay with the line that announces them. */
function* breaks(text: string): Generator<number> {
  let announced = false
  // How far in the points stand that a line announced: one further out is of the list around them.
  let inner = 0
  for (const match of text.matchAll(lineBreak)) {
    const rest = text.slice(match.index + match[0].length)
    const listed = isListed.test(rest)
    const indent = match[0].length - match[0].lastIndexOf('\n') - 1
    if (announced && indent < inner) announced = false
    // An empty line between sets the points apart.
    if (listed && text.charAt(match.index - 1) === ':' && match[0].split('\n').length < 3)
      [announced, inner] = [true, indent]
    if (!listed) announced = false
    if (listed ? !announced : match[0].split('\n').length > 2 || opensSentence.test(rest)) yield match.index
  }
}

/** Is a place inside brackets that close again? Points and full stops there belong to the sentence around them. */
function bracketed(text: string): (at: number) => boolean {
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
  const open: { mark: string; at: number }[] = []
  const spans: { from: number; to: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/g)) {
    const opener = pairs[mark]
    if (opener === undefined) open.push({ mark, at: index })
    else {
      const from = open.findLastIndex((each) => each.mark === opener)
      const start = open[from]
      if (!start) continue
      open.splice(from)
      spans.push({ from: start.at, to: index })
    }
  }
  return (at) => spans.some(({ from, to }) => at > from && at <= to)
}
