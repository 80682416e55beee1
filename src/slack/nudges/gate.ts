import { failureOf } from '../failures.ts'

/** Makes a call of a method, after a 429 only once its Retry-After is over. */
export type Gate = <T>(method: string, call: () => Promise<T>) => Promise<T>

export function gateOf(wait: (ms: number) => Promise<boolean>, unsaid: number): Gate {
  const resting = new Map<string, Promise<boolean>>()
  return async (method, call) => {
    await resting.get(method)
    try {
      return await call()
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === 'limited') resting.set(method, wait(failure.ms ?? unsaid))
      throw error
    }
  }
}
