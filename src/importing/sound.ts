import type { z } from 'zod'
import { Refused } from '../domain/import/refused.ts'
import type { Problem } from '../domain/library/naming-problems.ts'
import { parseYaml } from '../library/yaml.ts'

/** What a text says; refuses one of which check-data would tell a problem. */
export function checkedFile<T>(text: string, schema: z.ZodType<T>, check: (value: T) => Problem[]): T {
  const { value, broken } = parseYaml(text, schema)
  const problems = [...broken, ...(value === undefined ? [] : check(value))].map(
    ({ message }) => `  ${message}`,
  )
  if (value === undefined || problems.length > 0)
    throw new Refused(undefined, `What was understood is no sound data:\n${problems.join('\n')}`)
  return value
}
