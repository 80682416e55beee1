import { recordUses, type UsageCounter, usageCounter } from '../store/usage/counting.ts'
import type { Parts } from './parts.ts'

/** What is counted of questions, and what writes it down: by the minute and at the end, so that no answer waits for it. */
export function usageOf({ vault, log }: Pick<Parts, 'vault' | 'log'>): {
  readonly usage: UsageCounter
  readonly record: () => Promise<void>
} {
  const usage = usageCounter()
  const record = () =>
    recordUses(vault, usage.take()).catch((err) => log.error({ err }, 'some questions were not counted'))
  return { usage, record }
}
