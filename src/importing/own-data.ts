import { parse } from 'yaml'
import { z } from 'zod'
import { readBytes, type Source, textOf } from '../documents/bytes.ts'
import { isZip } from '../documents/zip.ts'
import { Refused, refuseAll } from '../domain/import/refused.ts'
import { guidelineProblems, postingProblems } from '../domain/library/check.ts'
import { guidelineSchema } from '../domain/library/guideline.ts'
import type { Problem } from '../domain/library/naming-problems.ts'
import { postingSchema } from '../domain/library/posting.ts'
import type { Document } from '../domain/published/published.ts'
import { parseYaml } from '../library/yaml.ts'

/** What only our own data files have together. */
const markSchema = z.object({
  id: z.string(),
  wording: z.enum(['verbatim', 'restated']),
  source: z.object({ document: z.string() }),
})
const sectionsSchema = z.object({ sections: z.array(z.unknown()) })

/** A data file of ours, which is taken as it is; undefined for anything else. Refuses one with problems, each with its line. */
export function ownData(source: Source): Document | undefined {
  const bytes = readBytes(source)
  if (isZip(bytes) || !/^(?:#|---|\s|id:|title:)/.test(Buffer.from(bytes.subarray(0, 40)).toString()))
    return undefined
  const { text } = textOf(bytes)
  const found = marked(text)
  if (!found) return undefined
  return found.isPosting
    ? { kind: 'posting', value: sound(text, postingSchema, postingProblems) }
    : { kind: 'guideline', value: sound(text, guidelineSchema, guidelineProblems) }
}

function marked(text: string): { readonly isPosting: boolean } | undefined {
  if (!/^wording:/m.test(text)) return undefined
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch {
    return undefined
  }
  return markSchema.safeParse(value).success
    ? { isPosting: sectionsSchema.safeParse(value).success }
    : undefined
}

function sound<T>(text: string, schema: z.ZodType<T>, check: (value: T) => Problem[]): T {
  const { value, broken, locate } = parseYaml(text, schema)
  const problems = [
    ...broken.map(({ line, message }) => new Refused(`line ${line}`, message)),
    ...(value === undefined
      ? []
      : check(value).map(({ path, message }) => new Refused(`line ${locate(path).line}`, message))),
  ]
  refuseAll(problems)
  if (value === undefined) throw new Refused(undefined, 'This data file can’t be read.')
  return value
}
