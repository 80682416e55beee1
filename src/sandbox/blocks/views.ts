import { z } from 'zod'
import type { Random } from '../random.ts'
import type { ViewContent } from '../state/state.ts'
import { inSlackWords } from './issues.ts'
import { plainText } from './text.ts'
import { validateBlocks } from './validate.ts'

export type ViewVerdict =
  | { readonly kind: 'valid'; readonly view: ViewContent }
  | { readonly kind: 'invalid'; readonly messages: string[] }
  | { readonly kind: 'too_large' }

const largest = 250_000

const common = {
  blocks: z.unknown().refine((blocks) => blocks !== undefined, 'missing required field'),
  callback_id: z.string().max(255).default(''),
  private_metadata: z.string().max(3000).default(''),
  external_id: z.string().max(255).default(''),
}

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).nullable().default(null),
  close: plainText(24).nullable().default(null),
  clear_on_close: z.boolean().default(false),
  notify_on_close: z.boolean().default(false),
  submit_disabled: z.boolean().optional(),
  ...common,
})

const home = z.strictObject({
  type: z.literal('home'),
  ...common,
})

/** Checks a view as Slack does: its own fields, then its blocks. */
export function validateView(view: unknown, type: 'modal' | 'home', random: Random): ViewVerdict {
  if (JSON.stringify(view ?? null).length > largest) return { kind: 'too_large' }
  const read = (type === 'modal' ? modal : home).safeParse(view, { reportInput: true })
  if (!read.success) {
    return { kind: 'invalid', messages: read.error.issues.map((issue) => inSlackWords(issue, '/view')) }
  }
  const verdict = validateBlocks(read.data.blocks, type, random, '/view/blocks')
  if (verdict.kind === 'too_long') return { kind: 'too_large' }
  if (verdict.kind === 'invalid') return verdict
  const asks = verdict.blocks.some((block) => block.type === 'input')
  if (read.data.type === 'modal' && read.data.submit === null && asks) {
    return {
      kind: 'invalid',
      messages: ['missing required field: submit, when there are input blocks [json-pointer:/view]'],
    }
  }
  const closing = { clear_on_close: false, notify_on_close: false }
  return { kind: 'valid', view: { ...closing, ...read.data, blocks: verdict.blocks } }
}
