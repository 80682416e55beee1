import type { z } from 'zod'
import { inSlackWords } from '../blocks/issues.ts'
import { Refusal, refusalWith } from '../server/refusal.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'

/** One Web API method; `run` throws a Refusal where Slack answers `ok: false`. */
export type Method = {
  readonly token: 'bot' | 'app' | 'none'
  readonly run: (world: World, args: JsonObject) => JsonObject
}

type Definition<Shape extends z.ZodType> = {
  readonly args: Shape
  readonly token?: Method['token']
  /** All of these are needed; `a|b` means that either will do. */
  readonly scopes?: readonly string[] | ((world: World, args: z.infer<Shape>) => readonly string[])
  readonly handle: (world: World, args: z.infer<Shape>) => JsonObject
}

export function method<Shape extends z.ZodType>(definition: Definition<Shape>): Method {
  const { args: shape, scopes = [], handle, token = 'bot' } = definition
  return {
    token,
    run: (world, raw) => {
      const read = shape.safeParse(raw, { reportInput: true })
      if (!read.success) {
        throw refusalWith(
          'invalid_arguments',
          read.error.issues.map((issue) => inSlackWords(issue, '')),
        )
      }
      requireScopes(world, typeof scopes === 'function' ? scopes(world, read.data) : scopes)
      return handle(world, read.data)
    },
  }
}

function requireScopes({ app }: World, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !scope.split('|').some((one) => app.scopes.includes(one)))
  if (missing.length === 0) return
  const needed = missing.map((scope) => scope.replaceAll('|', ',')).join(',')
  throw new Refusal('missing_scope', { needed, provided: app.scopes.join(',') })
}
