import { z } from 'zod'
import type { Choice } from '../inputs.ts'
import { faultPlan } from '../server/faults.ts'
import { startAfresh } from '../state/afresh.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import { command } from './command.ts'
import { jump } from './jump.ts'
import { closeView, submitView } from './modal.ts'
import { press } from './press.ts'
import { deleteMessage, editMessage, react, say, unreact } from './say.ts'
import { markRead } from './see.ts'
import { shortcut } from './shortcut.ts'
import { suggest } from './suggest.ts'
import { changePerson, invite, openHome, remove, revoke, uninstall } from './workspace-life.ts'

/** One thing that can be done: its body is checked, then it runs. */
export type Action = (world: World, body: unknown) => unknown

function action<Shape extends z.ZodType>(
  shape: Shape,
  run: (world: World, body: z.infer<Shape>) => unknown,
): Action {
  return (world, body) => run(world, shape.parse(body))
}

const who = { user: z.string() }
const where = { ...who, channel: z.string() }
const which = { ...where, ts: z.string() }
const choice: z.ZodType<Choice> = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()).transform((given): JsonObject => given),
  z.null(),
])
const attachment = z.object({
  name: z.string().min(1),
  content: z.base64().transform((text) => Buffer.from(text, 'base64')),
})
/** Slack: ten files a message. */
const mostFiles = 10
const target = z.union([z.object({ channel: z.string(), ts: z.string() }), z.object({ view: z.string() })])
const element = { ...who, on: target, action_id: z.string(), block_id: z.string().optional() }
const membership = z.object({ ...where, whom: z.string().optional() })
const profile = z
  .object({
    realName: z.string(),
    title: z.string(),
    email: z.string(),
    tz: z.string(),
    locale: z.string(),
    guest: z.boolean(),
    admin: z.boolean(),
    deleted: z.boolean(),
    dnd: z.object({ start: z.number(), end: z.number() }),
    status: z.object({ emoji: z.string(), text: z.string(), expires: z.number().default(0) }),
  })
  .partial()
const clockChange = z.union([
  z.object({ advance: z.number() }),
  z.object({ set: z.coerce.date() }),
  z.object({ reset: z.literal(true) }),
])

/** What can be done: POST /sandbox/NAME with these bodies. */
export const actions: Readonly<Record<string, Action>> = {
  say: action(
    z.object({
      ...where,
      text: z.string(),
      thread_ts: z.string().optional(),
      files: z.array(attachment).max(mostFiles).optional(),
    }),
    say,
  ),
  edit: action(z.object({ ...which, text: z.string() }), editMessage),
  delete: action(z.object(which), deleteMessage),
  react: action(z.object({ ...which, name: z.string() }), react),
  unreact: action(z.object({ ...which, name: z.string() }), unreact),
  command: action(
    z.object({
      ...where,
      command: z.string(),
      text: z.string().optional(),
      thread_ts: z.string().optional(),
    }),
    command,
  ),
  press: action(z.object({ ...element, choice: choice.optional() }), press),
  suggest: action(z.object({ ...element, text: z.string() }), suggest),
  shortcut: action(
    z.object({ ...who, callback_id: z.string(), channel: z.string().optional(), ts: z.string().optional() }),
    shortcut,
  ),
  'submit-view': action(z.object({ ...who, values: z.record(z.string(), choice).optional() }), submitView),
  'close-view': action(z.object({ ...who, all: z.boolean().optional() }), closeView),
  'open-home': action(z.object({ ...who, tab: z.enum(['home', 'messages']).optional() }), openHome),
  invite: action(membership, invite),
  remove: action(membership, remove),
  'mark-read': action(z.object(where), markRead),
  'change-person': action(profile.extend(who), changePerson),
  uninstall: action(z.object({}), (world) => uninstall(world)),
  revoke: action(z.object({}), (world) => revoke(world)),
  faults: action(faultPlan, (world, plan) => world.faults.set(plan)),
  'drop-sockets': action(z.object({}), (world) => world.sockets?.drop()),
  'refresh-sockets': action(z.object({}), (world) => world.sockets?.refresh('refresh_requested')),
  clock: action(clockChange, changeClock),
  jump: action(z.object({}), async (world) => {
    const { at, what, became } = await jump(world)
    return { at, what, became: await became }
  }),
  reset: action(z.object({}), startAfresh),
}

function changeClock(world: World, change: z.infer<typeof clockChange>): { now: Date } {
  const { clock } = world
  if ('advance' in change) clock.advance(change.advance)
  else if ('set' in change) clock.set(change.set)
  else clock.reset()
  return { now: clock.now() }
}
