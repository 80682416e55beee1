import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { guidelineSchema } from '../domain/library/guideline.ts'
import { postingSchema } from '../domain/library/posting.ts'
import { shippedDir } from '../library/load.ts'
import type { Command } from './shell.ts'

/** The JSON Schemas of the data files, by file name, as editors read them. */
export const schemas = {
  'guideline.json': z.toJSONSchema(guidelineSchema, { io: 'input' }),
  'posting.json': z.toJSONSchema(postingSchema, { io: 'input' }),
} as const

export const schemaText = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`

/** `write-schemas`: writes `schema/*.json` beside the data: the organisation's own, if there is some. */
export const writeSchemas: Command = async ({ env, out }) => {
  const dir = join(readConfig(env).data.own ?? shippedDir, 'schema')
  mkdirSync(dir, { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const path = join(dir, name)
    writeFileSync(path, schemaText(schema))
    out(path)
  }
  return 0
}
