import { Refused } from '../domain/import/refused.ts'

/** The words of a file, and what to ask of them where the file does not say how it was saved. */
export type Decoded = { readonly text: string; readonly looks: readonly string[] }

const asUtf8 = 'Save it as UTF-8 (in Excel: “CSV UTF-8”; in Notepad: Save as, Encoding: UTF-8).'

/** UTF-8; UTF-16, as Excel’s “Unicode text” is; and Windows-1252, as Excel saves CSV in western Europe and America. */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideName(bytes)
  if (wide !== undefined) return { text: utf16(bytes, wide), looks: [] }
  if (bytes.subarray(0, 2000).includes(0))
    throw new Refused(
      undefined,
      'This isn’t text, or any other document that can be read. Save it as DOCX, XLSX, CSV, Markdown, HTML or plain text.',
    )
  try {
    return { text: withoutControls(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), looks: [] }
  } catch {
    return western(bytes)
  }
}

/** Signs of Windows-1252 that a program took over as they were: browsers read `U+0092` as `’` too. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) =>
    unused.has(sign.charCodeAt(0))
      ? sign
      : new TextDecoder('windows-1252').decode(Uint8Array.of(sign.charCodeAt(0))),
  )

type Wide = 'utf-16le' | 'utf-16be'

/** By the mark at its start; else by its zeros, which every second byte of a western text is. */
function wideName(bytes: Uint8Array): Wide | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 2000)
  const zeros = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (odd * 3 > start.length && even === 0) return 'utf-16le'
  return even * 3 > start.length && odd === 0 ? 'utf-16be' : undefined
}

function utf16(bytes: Uint8Array, name: Wide): string {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    throw new Refused(undefined, `The file is in UTF-16, and it’s damaged. ${asUtf8}`)
  }
}

/** Places of Windows-1252 that hold no sign. */
const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** A western text has few letters beyond A to Z; and one that is UTF-8 but for a damaged byte is none. */
function western(bytes: Uint8Array): Decoded {
  const lost = new TextDecoder('utf-8').decode(bytes)
  const text = new TextDecoder('windows-1252').decode(bytes)
  const letters = text.match(/\p{L}/gu) ?? []
  const plain = letters.filter((letter) => /[a-z]/i.test(letter))
  if (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
    /[^\u0000-\u007F\uFFFD]/.test(lost) ||
    bytes.some((byte) => unused.has(byte)) ||
    letters.length - plain.length > letters.length * 0.15
  )
    throw new Refused(lineOf(lost, lost.indexOf('\uFFFD')), `From here on the file is not UTF-8. ${asUtf8}`)
  const at = Math.max(text.search(/(?![a-z])\p{L}/iu), 0) || lost.indexOf('\uFFFD')
  return {
    text,
    looks: [
      `LOOK: the file is not UTF-8, and was read as Windows-1252, as Excel saves it in western Europe and America: “${wordAt(text, at)}” (${lineOf(text, at)}). ` +
        'If that’s spelled differently in the document, save it as UTF-8 (in Excel: “CSV UTF-8”), and import again.',
    ],
  }
}

const wordAt = (text: string, at: number): string =>
  `${/\S*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^\S*/.exec(text.slice(at))?.[0] ?? ''}`.slice(-40)

export const lineOf = (text: string, at: number): string =>
  `line ${text.slice(0, at).split(/\r\n|\n|\r/).length}`
