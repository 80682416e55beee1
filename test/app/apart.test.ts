import fc from 'fast-check'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { type WorkspaceBot, workspaceBot } from '../../src/app/workspace.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { oneAtATime } from '../../src/domain/in-turn.ts'
import { publish } from '../../src/store/published/publishing.ts'
import { draftShare } from '../../src/store/shares/drafts.ts'
import { endAfter, sendShare } from '../../src/store/shares/shares.ts'
import { usageCounter } from '../../src/store/usage/counting.ts'
import type { Owner, Vault } from '../../src/store/vault.ts'
import { gardenOf } from '../garden-library.ts'
import { idOf, noon, shipped } from '../running.ts'
import { note, profile, schedule, shared } from '../store/samples.ts'
import { onEachVault } from '../store/vaults.ts'

/** Words of one workspace each, that nobody writes by chance and none of which is part of another. */
const marks = Array.from({ length: 20 }, (_, index) => `quag${String.fromCharCode(97 + index)}rix`)
const anyMark = /quag[a-t]rix/g

/** What people keep, each with their workspace's mark; the ids of workspaces' people and things are the same everywhere. */
const keeping = ['note', 'evidence', 'import', 'publish', 'share', 'reminder', 'levels', 'nudge'] as const
const asking = [
  'my notes',
  'readiness leadership',
  'my ratings',
  'nudges',
  'reminders',
  'guidelines',
  'compare soil',
  'what do you hold about me?',
  'export',
  'who sees my notes?',
  'case',
  'undo',
  'and leadership?',
  'home',
  'recap',
] as const

type Step = {
  readonly team: number
  readonly person: number
  readonly does: (typeof keeping)[number] | (typeof asking)[number]
}

/** Some workspaces in one process, as it has them; `told`: all that anybody was answered, and that went to Slack, by workspace. */
function several(vault: Vault) {
  const told: { readonly team: number; readonly text: string }[] = []
  const logged: string[] = []
  const opened = new Map<number, Promise<WorkspaceBot>>()
  const inTurn = oneAtATime()
  const usage = usageCounter()
  let ids = 0
  const teamId = (team: number) => `T${team}`
  /** Slack, which knows everybody, and says yes to everything. */
  const slack = (team: number) => async (_: unknown, init?: RequestInit) => {
    told.push({ team, text: decodeURIComponent(String(init?.body)) })
    const user = { id: 'U0', tz: 'Europe/Berlin', profile: { title: '' } }
    return Response.json({ ok: true, user, channel: { id: 'D1' }, ts: '1.1', users: {} })
  }
  const open = (team: number) => {
    const log = pino({}, { write: (line) => logged.push(line) }).child({ team: teamId(team) })
    const heard = slack(team)
    const workspace = { id: teamId(team), isOrganisation: false, enterpriseId: undefined }
    const identity = { botId: 'B1', botUserId: 'U9', scopes: [], workspace }
    const parts = {
      library: shipped,
      learned: shippedModel(),
      vault,
      now: () => noon,
      newId: () => idOf(ids++),
    }
    const place = { access: { botToken: `xoxb-${team}` }, identity, heard, fetch: heard }
    return workspaceBot({ ...parts, log, inTurn, usage }, place)
  }
  const botIn = async (team: number) => {
    const bot = opened.get(team) ?? open(team)
    opened.set(team, bot)
    return (await bot).bot
  }

  const take = async ({ team, person, does }: Step): Promise<unknown> => {
    const mark = marks[team] ?? ''
    const owner: Owner = { teamId: teamId(team), personId: `U${person}` }
    const bot = await botIn(team)
    const say = (text: string) => bot.ask(owner, text, 'dm', { channel: `D${person}`, thread: undefined })
    switch (does) {
      case 'note':
        return say(`note leadership: hired ${mark} for the team`)
      case 'evidence':
        return bot.submit(owner, {
          id: 'rating',
          keep: {},
          values: { dimension: 'leadership', score: '2', evidence: `Led ${mark}` },
        })
      case 'import': {
        const notes = [{ ...note, id: `i${team}`, what: `Brought ${mark}`, createdAt: noon, at: noon }]
        return bot.receive(
          owner,
          JSON.stringify({ format: 'level-guide', profile, notes, ratings: [], schedules: [] }),
        )
      }
      case 'publish': {
        const value = { ...gardenOf(), title: `Gardener ${mark}` }
        return publish(
          vault.db,
          owner,
          { kind: 'guideline', value },
          { base: 0, draftId: `d${ids++}`, now: noon },
        )
      }
      case 'share': {
        // Ids of shares are nobody's alone in the table, but a person's own by their workspace.
        const id = `share ${ids++} of ${owner.teamId}`
        const made = { kind: 'notes', endsAt: endAfter(noon, 90), id, readerId: `U${1 - person}` } as const
        await draftShare(vault, owner, { ...made, shared: shared(mark) }, noon)
        return sendShare(vault, owner, { id, notice: `${id} told`, now: noon })
      }
      case 'reminder':
        return say(`remind me to ask ${mark} every Monday at 9`)
      case 'levels':
        return say('I am a senior manager')
      case 'nudge':
        return say('nudge fri 15:00')
      case 'home':
        return bot.home(owner)
      case 'recap':
        return bot.recap(owner, { ...schedule, what: { kind: 'recap' } }, noon)
      default:
        return say(does)
    }
  }
  return {
    told,
    logged,
    take: async (step: Step) => {
      told.push({ team: step.team, text: JSON.stringify((await take(step)) ?? '') })
    },
  }
}

const foreign = (told: readonly { readonly team: number; readonly text: string }[]) =>
  told.flatMap(({ team, text }) =>
    [...text.matchAll(anyMark)]
      .filter(([found]) => found !== marks[team])
      .map(([found]) => ({ team, found, text })),
  )

onEachVault((vault, url) => {
  test('whatever people of twenty workspaces keep and ask, no answer and no call has a word of another workspace', async () => {
    const [teams, count] = url().startsWith('sqlite:') ? [20, 200] : [6, 50]
    const step = fc.record({
      team: fc.nat(teams - 1),
      person: fc.nat(1),
      does: fc.oneof(fc.constantFrom(...keeping), fc.constantFrom(...asking)),
    })
    const steps = fc.array(step, { minLength: count, maxLength: count })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { told, logged, take } = several(vault())
        // Several at once: what they share in memory is in use by more than one.
        for (let at = 0; at < all.length; at += 5) await Promise.all(all.slice(at, at + 5).map(take))
        expect(foreign(told)).toEqual([])
        // They see their own.
        expect(told.filter(({ text }) => text.match(anyMark)).length).toBeGreaterThan(0)
        expect(logged.filter((line) => JSON.parse(line).team === undefined)).toEqual([])
        expect(logged.join('').match(anyMark)).toBeNull()
      }),
      { numRuns: 1, endOnFailure: true },
    )
  })
})
