import type { z } from 'zod'

/** A zod issue in Slack's words, such as `must be less than 76 characters [json-pointer:/blocks/0/text/text]`. */
export function inSlackWords(issue: z.core.$ZodIssue, at: string): string {
  const pointer = [at, ...issue.path.map(String)].join('/')
  return `${reason(issue)} [json-pointer:${pointer}]`
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive ?? true)
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined ? 'missing required field' : `must provide ${article(issue.expected)}`
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return issue.errors.length > 0 ? 'failed to match all allowed schemas' : 'unsupported type'
    case 'custom':
      return issue.message
    default:
      return `invalid value: ${issue.message}`
  }
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `must be less than ${maximum + 1} characters`
  if (origin === 'array') return `no more than ${maximum} items allowed`
  return `must be at most ${maximum}`
}

function tooSmall(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'string') return `must be more than ${minimum - 1} characters`
  if (origin === 'array') return `no fewer than ${minimum} items required`
  return inclusive ? `must be at least ${minimum}` : `must be more than ${minimum}`
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}
