import type { ReadDocument } from '../../domain/import/blocks.ts'
import { readBytes, textOf } from './bytes.ts'
import { readText } from './text.ts'

export async function readDocument(path: string, levels: number | undefined): Promise<ReadDocument> {
  return readText(textOf(readBytes(path)), levels)
}
