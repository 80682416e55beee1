import type { Fault, FaultPlan } from '../../server/faults.ts'

export const faultNames = [
  'slow',
  'ratelimited',
  'ratelimitedSilently',
  'serverError',
  'hang',
  'drop',
] as const
export type FaultName = (typeof faultNames)[number]

export const faultKinds: Readonly<Record<FaultName, { words: string; fault: Fault }>> = {
  slow: { words: 'Answers after 5 seconds', fault: { kind: 'delay', ms: 5000 } },
  ratelimited: { words: '429 with Retry-After: 2', fault: { kind: 'ratelimited', retryAfter: 2 } },
  ratelimitedSilently: { words: '429 without Retry-After', fault: { kind: 'ratelimited' } },
  serverError: { words: '500', fault: { kind: 'server_error' } },
  hang: { words: 'Never answers', fault: { kind: 'hang' } },
  drop: { words: 'Closes the connection', fault: { kind: 'drop' } },
}

type Rule = { readonly method: string; readonly fault: Fault; readonly times?: number | undefined }

/** `500 to chat.postMessage, once` */
export function wordsFor({ method, fault, times }: Rule): string {
  const known = Object.values(faultKinds).find((kind) => JSON.stringify(kind.fault) === JSON.stringify(fault))
  const often = times === undefined ? 'always' : times === 1 ? 'once' : `${times} times`
  return `${known?.words ?? fault.kind} · ${method === '*' ? 'every method' : method} · ${often}`
}

/** The plan with something in it changed. */
export function planOf(
  plan: FaultPlan | undefined,
  change: { rules?: readonly Rule[]; duplicateEvents?: number },
) {
  return { ...plan, ...change }
}
