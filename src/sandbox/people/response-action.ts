import { z } from 'zod'
import { validateView } from '../blocks/views.ts'
import type { Person, View } from '../state/state.ts'
import { closeModal, deepestStack, modalStack, pushModal, updateView } from '../state/views.ts'
import type { World } from '../world.ts'
import { notice } from './presence.ts'

/** What becomes of a modal that was submitted; `errors` is by block_id. */
export type Submitted =
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'closed' | 'cleared' | 'updated' | 'pushed' }
  | { readonly kind: 'failed'; readonly notice: string }

const response = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('push'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('clear') }),
])

/** Does what the app answered to a submission. */
export function follow(world: World, person: Person, view: View, answer: unknown): Submitted {
  const read = response.safeParse(answer)
  if (!read.success) {
    if (isAction(answer)) return trouble(world, person)
    closeModal(world, person.id, false)
    return { kind: 'closed' }
  }
  switch (read.data.response_action) {
    case 'errors':
      return knownBlocks(view, read.data.errors)
        ? { kind: 'errors', errors: show(world, view, read.data.errors) }
        : trouble(world, person)
    case 'clear':
      closeModal(world, person.id, true)
      return { kind: 'cleared' }
    case 'update':
    case 'push':
      return replaceWith(world, person, view, read.data.response_action, read.data.view)
  }
}

function replaceWith(
  world: World,
  person: Person,
  view: View,
  action: 'update' | 'push',
  given: unknown,
): Submitted {
  const verdict = validateView(given, 'modal', world.random)
  const full = action === 'push' && modalStack(world, person.id).length >= deepestStack
  if (verdict.kind !== 'valid' || full) return trouble(world, person)
  if (action === 'update') updateView(world, view, verdict.view)
  else pushModal(world, person.id, verdict.view)
  return { kind: action === 'update' ? 'updated' : 'pushed' }
}

/** Puts complaints under the inputs of a modal. */
export function show(world: World, view: View, errors: Record<string, string>): Record<string, string> {
  view.errors = errors
  world.changes.tell([view.user], 'modals')
  return errors
}

function knownBlocks({ content }: View, errors: Record<string, string>): boolean {
  const asks = (id: string) => content.blocks.some((block) => block.type === 'input' && block.block_id === id)
  return Object.keys(errors).length > 0 && Object.keys(errors).every(asks)
}

function isAction(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'response_action' in answer
}

export function trouble(world: World, person: Person): Submitted {
  return { kind: 'failed', notice: notice(world, person, '', 'We had some trouble connecting. Try again?') }
}
