import { filledValues } from '../inputs.ts'
import { secret, slackId } from '../random.ts'
import type { World } from '../world.ts'
import type { JsonObject, View, ViewContent } from './state.ts'

export const deepestStack = 3

export function modalStack({ state }: World, user: string): readonly View[] {
  return state.modals.get(user) ?? []
}

/** The view that a person has before them: the newest of their modals. */
export function topModal(world: World, user: string): View | undefined {
  return modalStack(world, user).at(-1)
}

export function openModal(world: World, user: string, content: ViewContent): View {
  const view = newView(world, user, content, undefined)
  setStack(world, user, [view])
  return view
}

export function pushModal(world: World, user: string, content: ViewContent): View {
  const view = newView(world, user, content, topModal(world, user))
  setStack(world, user, [...modalStack(world, user), view])
  return view
}

/** Takes the newest modal away and shows the one below, or, with `all`, takes every one away. */
export function closeModal(world: World, user: string, all: boolean): void {
  setStack(world, user, all ? [] : modalStack(world, user).slice(0, -1))
}

export function updateView(world: World, view: View, content: ViewContent): void {
  view.content = content
  view.errors = {}
  view.hash = newHash(world)
  world.changes.tell([view.user], content.type === 'home' ? 'home' : 'modals')
}

export function publishHome(world: World, user: string, content: ViewContent): View {
  const present = world.state.homes.get(user)
  const view = present ?? newView(world, user, content, undefined)
  world.state.homes.set(user, view)
  updateView(world, view, content)
  return view
}

export function allViews({ state }: World): View[] {
  return [...state.modals.values()].flat().concat([...state.homes.values()])
}

/** A view as the Web API and interactions show it. */
export function viewJson(world: World, view: View): JsonObject {
  const { team, app } = world.state
  return {
    id: view.id,
    team_id: team.id,
    ...view.content,
    state: { values: filledValues(world, view.user, view.id, view.content.blocks) },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId ?? null,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  }
}

function newView(world: World, user: string, content: ViewContent, below: View | undefined): View {
  const id = slackId('V', world.random)
  return {
    id,
    user,
    content,
    rootId: below?.rootId ?? id,
    previousId: below?.id,
    hash: newHash(world),
    errors: {},
  }
}

function newHash(world: World): string {
  return `${Math.floor(world.clock.now().getTime() / 1000)}.${secret(8, world.random)}`
}

function setStack(world: World, user: string, stack: View[]): void {
  world.state.modals.set(user, stack)
  world.changes.tell([user], 'modals')
}
