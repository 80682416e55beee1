import { z } from 'zod'
import { validateView } from '../blocks/views.ts'
import { readTrigger } from '../delivery/triggers.ts'
import { Refusal, refusalWith } from '../server/refusal.ts'
import { findPerson } from '../state/find.ts'
import type { View, ViewContent } from '../state/state.ts'
import {
  allViews,
  deepestStack,
  modalStack,
  openModal,
  publishHome,
  pushModal,
  updateView,
  viewJson,
} from '../state/views.ts'
import type { World } from '../world.ts'
import { fromJson, maybeText } from './arguments.ts'
import { unknownFiles } from './content.ts'
import { method } from './method.ts'

const opening = z.object({ trigger_id: z.string(), view: z.unknown().optional() })

const open = method({
  args: opening,
  handle: (world, args) => {
    const trigger = readTrigger(world, args.trigger_id)
    const content = readView(world, args.view, 'modal')
    mustBeNew(world, content)
    trigger.spend()
    return { view: viewJson(world, openModal(world, trigger.user, content)) }
  },
})

const push = method({
  args: opening,
  handle: (world, args) => {
    const trigger = readTrigger(world, args.trigger_id)
    const depth = modalStack(world, trigger.user).length
    if (depth === 0) throw new Refusal('not_found')
    if (depth >= deepestStack) throw new Refusal('push_limit_reached')
    const content = readView(world, args.view, 'modal')
    mustBeNew(world, content)
    trigger.spend()
    return { view: viewJson(world, pushModal(world, trigger.user, content)) }
  },
})

const update = method({
  args: z.object({
    view_id: maybeText,
    external_id: maybeText,
    hash: maybeText,
    view: z.unknown().optional(),
  }),
  handle: (world, args) => {
    const view = allViews(world).find(({ id, content }) =>
      args.view_id === undefined ? content.external_id === (args.external_id ?? '-') : id === args.view_id,
    )
    if (view === undefined) throw new Refusal('not_found')
    mustMatch(view, args.hash)
    updateView(world, view, readView(world, args.view, view.content.type))
    return { view: viewJson(world, view) }
  },
})

const publish = method({
  args: z.object({ user_id: z.string(), hash: maybeText, view: z.unknown().optional() }),
  handle: (world, args) => {
    if (!world.app.home.home_tab_enabled) throw new Refusal('not_enabled')
    if (findPerson(world.state, args.user_id) === undefined) throw new Refusal('user_not_found')
    const present = world.state.homes.get(args.user_id)
    if (present !== undefined) mustMatch(present, args.hash)
    const content = readView(world, args.view, 'home')
    return { view: viewJson(world, publishHome(world, args.user_id, content)) }
  },
})

export const viewMethods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}

function readView(world: World, given: unknown, type: 'modal' | 'home'): ViewContent {
  const verdict = validateView(fromJson(given, 'invalid_arguments'), type, world.random)
  if (verdict.kind === 'too_large') throw new Refusal('view_too_large')
  if (verdict.kind === 'invalid') throw refusalWith('invalid_arguments', verdict.messages)
  const strange = unknownFiles(verdict.view.blocks, world.state)
  if (strange.length > 0) throw refusalWith('invalid_arguments', strange)
  return verdict.view
}

function mustBeNew(world: World, { external_id }: ViewContent): void {
  const taken =
    external_id !== '' && allViews(world).some(({ content }) => content.external_id === external_id)
  if (taken) throw new Refusal('duplicate_external_id')
}

function mustMatch(view: View, hash: string | undefined): void {
  if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict')
}
