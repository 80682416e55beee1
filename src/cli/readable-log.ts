import { type Logger, pino } from 'pino'
import { z } from 'zod'

/** A log for somebody who reads along: a line each, in words; stacks only where everything is asked for. */
export function readableLog(level: string, tell: (line: string) => void): Logger {
  const whole = level === 'debug' || level === 'trace'
  return pino(
    { level, base: undefined, timestamp: false },
    { write: (json) => readable(json, whole).forEach(tell) },
  )
}

const lineSchema = z.looseObject({
  level: z.number(),
  msg: z.string().default(''),
  err: z.object({ message: z.string(), stack: z.string() }).partial().optional(),
})

function readable(json: string, whole: boolean): string[] {
  const { level, msg, err, ...more } = lineSchema.parse(JSON.parse(json))
  const details = Object.entries(more).map(([name, value]) => `${name} ${wordsOf(value)}`)
  const about = details.length > 0 ? ` (${details.join(', ')})` : ''
  const why = err?.message === undefined ? '' : `: ${err.message}`
  const stack = whole ? (err?.stack?.match(/^ +at .*$/gm) ?? []) : []
  return [`${nameOf(level)}: ${msg}${about}${why}`, ...stack].map(onOneLine)
}

const nameOf = (level: number): string =>
  level >= 50 ? 'Error' : level >= 40 ? 'Warning' : level >= 30 ? 'Info' : 'Debug'

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

// What could move the cursor is taken out.
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]*\n[\s\p{Cc}]*|\p{Cc}+/gu, ' ').trimEnd()
