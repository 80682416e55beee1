import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedDir } from '../library/load.ts'
import { type Learned, openModel } from '../reading/learned/model.ts'

/** Where the model lies that comes with the program: it holds for any data. */
export const modelPath = join(shippedDir, 'reading', 'model.bin')

export const shippedModel = (): Learned => openModel(readFileSync(modelPath))
