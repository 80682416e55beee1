import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Explained = { readonly path: PropertyKey[]; readonly message: string }

/** What a schema found, as the name of the field, what is wrong with it, and the fix. */
export function explain(issue: Issue): Explained[] {
  const name = issue.path.filter((step) => typeof step === 'string').at(-1) ?? 'file'
  const here = (message: string): Explained[] => [{ path: issue.path, message: `${name}: ${message}` }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `Unknown field "${key}": remove it, or correct its spelling.`,
      }))
    case 'invalid_type':
      return issue.path.length === 0 && issue.input === null
        ? [{ path: [], message: 'Empty file: write its fields, or remove it.' }]
        : here(wrongType(issue))
    case 'invalid_value':
      return here(`write one of ${issue.values.join(', ')}.`)
    case 'too_big':
      return here(`too long: shorten it to ${issue.maximum} characters${lengthOf(issue.input)}.`)
    case 'invalid_key':
      return issue.issues.flatMap(({ message }) => here(message))
    case 'invalid_union':
      return (issue.errors.at(-1) ?? []).flatMap((each) =>
        explain({ ...each, path: [...issue.path, ...each.path] }),
      )
    default:
      return here(issue.message)
  }
}

const lengthOf = (input: unknown): string => (typeof input === 'string' ? ` (it has ${input.length})` : '')

const wants: Readonly<Record<string, string>> = {
  string: 'text: put it in quotes',
  array: 'a list: start each item with "- "',
  object: 'fields: write each on a line of its own, as "name: value"',
  record: 'fields: write each on a line of its own, as "name: value"',
  boolean: 'true or false, without quotes',
}

function wrongType({ input, expected }: Extract<Issue, { code: 'invalid_type' }>): string {
  if (input === undefined) return 'missing: add it.'
  if (input === null) return 'empty: fill it in, or remove the line.'
  return `this should be ${wants[expected] ?? expected}.`
}
