const word = '(?:track|path|ladder|route)'
const named = String.raw`(?!career|promotion)\p{L}[^,:]{0,30}\b${word}`

/** Where a title names its way, first in its words and then with what sets it apart: `Designer – Maker track`, `People track: Lead`. */
export const namedWays: readonly RegExp[] = [
  new RegExp(String.raw`\s*(?:,|\s[–—-])\s+(${named})$`, 'iu'),
  new RegExp(String.raw`^(${named})\s*(?::|\s[–—-])\s+`, 'iu'),
]

const bracketed = new RegExp(String.raw`\s*[([][^()[\]]{0,40}\b${word}\s*[)\]]$`, 'i')

/** `Principal Designer (Maker track)` -> `Principal Designer`: which way a level goes makes it no less a level. */
export const withoutWay = (title: string): string =>
  [bracketed, ...namedWays].reduce((text, way) => text.replace(way, ''), title.trim()).trim() || title.trim()
