import fc from 'fast-check'

const halves = { first: 0xd800, count: 0x800 }

/** Any character of Unicode's, and no half of one. The unit `binary` of fast-check's own indexes a million of them. */
export const character = fc
  .nat(0x10_ffff - halves.count)
  .map((at) => String.fromCodePoint(at < halves.first ? at : at + halves.count))
