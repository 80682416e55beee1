/** Titles that are one to a reader: case, emoji, a colon at the end and codes in brackets or in front don't count. */
export function isSameTitle(one: string, other: string): boolean {
  const keys = new Set(keysOf(one))
  return keysOf(other).some((key) => keys.has(key))
}

/** One of the titles that a document may give it. */
export const isOneOf = (title: string, accepted: readonly string[]): boolean =>
  accepted.some((each) => isSameTitle(each, title))

const code = String.raw`\p{Lu}{1,4}[ -]?\d{1,2}[a-z]?`
const spelled = String.raw`(?:[Gg]rade|[Ll]evel|[Bb]and|[Tt]ier|[Ss]tep)\s\d{1,2}[a-z]?`
const bracketed = new RegExp(String.raw`\s*[([](?:${code}|${spelled})[)\]]`, 'gu')
const leading = new RegExp(String.raw`^${code}\s*[–—:-]\s*`, 'u')

function keysOf(title: string): string[] {
  const plain = title
    .replace(/\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}]*/gu, '')
    .replace(/\s*:\s*$/, '')
    .trim()
  return [plain, plain.replace(bracketed, ''), plain.replace(leading, '')]
    .map((each) => each.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '')
}

/** Plain text on one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
