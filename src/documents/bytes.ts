import { readFileSync, statSync } from 'node:fs'
import { Refused } from '../domain/import/refused.ts'
import { limits } from './limits.ts'

/** A file by its path, or its name and all that it holds. */
export type Source = string | { readonly name: string; readonly bytes: Uint8Array }

export const nameOf = (source: Source): string => (typeof source === 'string' ? source : source.name)

/** The whole file, when it is one, and no larger than any guideline. */
export function readBytes(source: Source): Uint8Array {
  const bytes = typeof source === 'string' ? fileBytes(source) : source.bytes
  refuseSize(bytes.length)
  if (bytes.length === 0)
    throw new Refused(undefined, 'The file is empty. Save the document again, and import that.')
  return bytes
}

/** Refuses a file of more bytes than any guideline has. */
function refuseSize(size: number): void {
  if (size <= limits.file) return
  throw new Refused(
    undefined,
    `The file has ${Math.round(size / 1e6)} MB, and ${limits.file / 1e6} MB are the most. Save the table, or the posting, as a document of its own, without pictures.`,
  )
}

function fileBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Refused(undefined, 'There is no such file. Check its name and folder.')
  if (!stat.isFile()) throw new Refused(undefined, 'This is not a file. Name one document.')
  refuseSize(stat.size)
  return readFileSync(path)
}

const asUtf8 = 'Save it as UTF-8 (in Excel: “CSV UTF-8”; in Notepad: Save as, Encoding: UTF-8).'

/** The words of a text file; a byte order mark at its start is none of them. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const zeros = bytes.subarray(0, 2000).filter((byte) => byte === 0).length
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || isWide(bytes, zeros)) {
    throw new Refused(undefined, `The file is in UTF-16. ${asUtf8}`)
  }
  if (zeros > 0) {
    throw new Refused(
      undefined,
      'This is no text, nor a document that can be read. Save it as DOCX, XLSX, CSV, Markdown, HTML or plain text.',
    )
  }
  const text = decoded(bytes)
  refuseSigns(text)
  if (text.length > limits.text) {
    throw new Refused(
      undefined,
      `The text has ${text.length} characters, and ${limits.text} are the most. Save the table, or the posting, alone.`,
    )
  }
  if (text.trim() === '')
    throw new Refused(undefined, 'The file holds no words. Save the document again, and import that.')
  return text
}

const isWide = (bytes: Uint8Array, zeros: number): boolean =>
  zeros > 0 && zeros * 3 > Math.min(bytes.length, 2000)

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lost = new TextDecoder('utf-8').decode(bytes)
    throw new Refused(lineOf(lost, lost.indexOf('\uFFFD')), `From here on the file is not UTF-8. ${asUtf8}`)
  }
}

/** Refuses what a person can't see, and what was lost when the file was saved. */
export function refuseSigns(text: string): void {
  const hidden = text.search(/[\u202A-\u202E\u2066-\u2069]/)
  if (hidden >= 0) {
    throw new Refused(
      lineOf(text, hidden),
      'An invisible mark here turns the direction of the words, so that they read otherwise than they are. Remove it: type the line anew. ' +
        '(Text from right to left needs no such marks.)',
    )
  }
  const control = text.search(/(?![\t\n\r])\p{Cc}/u)
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
    throw new Refused(
      lineOf(text, control),
      `A control character (U+${code}) stands here, which is no text. Remove it: type the line anew.`,
    )
  }
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) {
    throw new Refused(
      lineOf(text, lost),
      'A character was lost here when the file was saved (�). Put the right one in its place.',
    )
  }
}

const lineOf = (text: string, at: number): string => `line ${text.slice(0, at).split(/\r\n|\n|\r/).length}`
