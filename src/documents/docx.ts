import type { ReadDocument } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { readHtml } from './html.ts'
import { type Parts, packed, xmlOf } from './zip.ts'

export const isDocx = (parts: Parts): boolean => parts.has('word/document.xml')

/** What a DOCX file needs for its words; pictures, fonts and the like stay packed. */
export const docxPart = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/[\w.]+)$/.test(
    name,
  )

/** A Word document, by way of the HTML that says the same. */
export async function readDocx(parts: Parts): Promise<ReadDocument> {
  for (const name of parts.keys()) xmlOf(parts, name)
  const { default: mammoth } = await import('mammoth')
  const html = await htmlOf(mammoth, Buffer.from(await packed(parts)))
  return readHtml(html, 'order')
}

type Mammoth = typeof import('mammoth')

async function htmlOf(mammoth: Mammoth, buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch {
    throw new Refused(
      undefined,
      'The file is damaged: Word’s text in it can’t be read. Open it in Word, save it again, and import that.',
    )
  }
}
