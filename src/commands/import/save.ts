import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../../domain/check.ts'
import { Refused } from '../../domain/import/refused.ts'
import { parseYaml } from '../../yaml.ts'
import { schemas, schemaText } from '../write-schemas.ts'

/** The value of a file that is to be written, as the bot will read it; refuses what check-data would tell of it. */
export function checkedFile<T>(text: string, schema: z.ZodType<T>, check: (value: T) => Problem[]): T {
  const { value, broken } = parseYaml(text, schema)
  const problems = [...broken, ...(value === undefined ? [] : check(value))].map(({ message }) => message)
  if (value !== undefined && problems.length === 0) return value
  throw new Refused(
    undefined,
    `What was understood is no sound data:\n${problems.map((each) => `  ${each}`).join('\n')}`,
  )
}

type Saved = {
  readonly dir: string
  readonly file: string
  readonly text: string
  readonly replace: boolean
}

/** Writes the file whole or not at all, and the schemas for editors where there are none. */
export function saveFile({ dir, file, text, replace }: Saved): void {
  if (!replace && existsSync(file)) {
    throw new Refused(
      undefined,
      `${file} is there already. To write over it, say --replace; to keep both, give this one another --id.`,
    )
  }
  mkdirSync(dirname(file), { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const path = join(dir, 'schema', name)
    mkdirSync(dirname(path), { recursive: true })
    if (!existsSync(path)) writeFileSync(path, schemaText(schema))
  }
  const fresh = `${file}.new`
  writeFileSync(fresh, text)
  renameSync(fresh, file)
}
