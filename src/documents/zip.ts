import { Refused } from '../domain/import/refused.ts'
import { limits } from './limits.ts'

/** Parts of a DOCX or XLSX file by name; only those that are wanted, and no more than fits. */
export type Parts = ReadonlyMap<string, Uint8Array>

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** The file itself says how large its parts are, and may lie: a part is never unpacked beyond the size it claims. */
export async function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Parts> {
  const { unzipSync } = await import('fflate')
  let [entries, total] = [0, 0]
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        if (entries > limits.entries) throw tooMuch(`more than ${limits.entries} files`)
        if (!wanted(name)) return false
        total += originalSize
        if (originalSize > limits.part) throw tooMuch(`a part (${name}) of ${megabytes(originalSize)} MB`)
        if (total > limits.parts) throw tooMuch(`more than ${megabytes(limits.parts)} MB of text`)
        return true
      },
    })
    return new Map(Object.entries(parts))
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(
      undefined,
      'The file is damaged: it can’t be unpacked. Open it in Word or Excel, save it again, and import that.',
    )
  }
}

/** The parts packed anew: the DOCX reader unpacks by itself, without bounds, and so gets only what was checked here. */
export async function packed(parts: Parts): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

const megabytes = (size: number): number => Math.round(size / 1e6)

const tooMuch = (what: string): Refused =>
  new Refused(
    undefined,
    `Unpacked, the file has ${what}, far more than any guideline or posting. Copy the text into a new document, and import that.`,
  )

/** A part of XML as text; refuses what makes XML grow or reach out of its file. */
export function xmlOf(parts: Parts, name: string): string | undefined {
  const bytes = parts.get(name)
  if (!bytes) return undefined
  const text = new TextDecoder('utf-8').decode(bytes)
  refuseEntities(text)
  return text
}

export function refuseEntities(text: string): void {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) {
    throw new Refused(
      undefined,
      'The file declares its own entities, which can make a small file grow without end. Word and Excel don’t write any: save it again there, and import that.',
    )
  }
}
