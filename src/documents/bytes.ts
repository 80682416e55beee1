import { readFileSync, statSync } from 'node:fs'
import { Refused } from '../domain/import/refused.ts'
import { type Decoded, decoded, lineOf } from './encoding.ts'
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
export function refuseSize(size: number): void {
  if (size <= limits.file) return
  throw new Refused(
    undefined,
    `The file has ${Math.round(size / 1e6)} MB; the most is ${limits.file / 1e6} MB. Save the table, or the posting, as a document of its own, without pictures.`,
  )
}

/** The same of several files that are read together: each of them is held at once. */
export function refuseSizes(sizes: readonly number[]): void {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (all <= limits.files) return
  throw new Refused(
    undefined,
    `The files have more than ${limits.files / 1e6} MB together, which is the most. Save them without pictures, and drop them in again.`,
  )
}

function fileBytes(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Refused(undefined, 'There is no such file. Check its name and folder.')
  if (!stat.isFile()) throw new Refused(undefined, 'This is not a file. Name one document.')
  refuseSize(stat.size)
  return readFileSync(path)
}

/** The words of a text file; a byte order mark at its start is none of them. */
export function textOf(bytes: Uint8Array): Decoded {
  const { text, looks } = decoded(bytes)
  refuseSigns(text)
  if (text.length > limits.text) {
    throw new Refused(
      undefined,
      `The text has ${text.length} characters; the most is ${limits.text}. Save only the table, or the posting.`,
    )
  }
  if (text.trim() === '')
    throw new Refused(undefined, 'The file has no text. Save the document again, and import that.')
  return { text, looks }
}

/** Refuses what a person can't see, and what was lost when the file was saved. */
export function refuseSigns(text: string): void {
  const hidden = text.search(/[\u202A-\u202E\u2066-\u2069]/)
  if (hidden >= 0) {
    throw new Refused(
      lineOf(text, hidden),
      'An invisible mark here changes the direction of the text, so it reads differently from what it says. Remove it: type the line again. ' +
        '(Right-to-left text doesn’t need such marks.)',
    )
  }
  const control = text.search(/(?![\t\n\r])\p{Cc}/u)
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
    throw new Refused(
      lineOf(text, control),
      `A control character (U+${code}) is here, which isn’t text. Remove it: type the line again.`,
    )
  }
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) {
    throw new Refused(
      lineOf(text, lost),
      'A character was lost here when the file was saved (�). Type the right one.',
    )
  }
}
