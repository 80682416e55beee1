import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'es-toolkit/function/once'
import { shippedDir } from '../library/load.ts'
import { type Learned, openModel } from '../reading/learned/model.ts'

/** Where the model lies that comes with the program: it holds for any data. */
export const modelPath = join(shippedDir, 'reading', 'model.bin')

/** Opened once: what is made of it for a document is kept as long as it is. */
export const shippedModel = once((): Learned => openModel(readFileSync(modelPath)))
