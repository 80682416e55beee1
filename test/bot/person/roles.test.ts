import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Choice } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Room } from '../../../src/bot/question.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { roleInTitle } from '../../../src/domain/own/role-in-title.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { listSchedules } from '../../../src/store/nudges/schedules.ts'
import { readProfile } from '../../../src/store/people/profiles.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { parkRanger } from '../../domain/park-ranger.ts'
import { platformEngineer } from '../../domain/platform-engineer.ts'
import { shipped, testVault } from '../../running.ts'

const library = { ...shipped, guidelines: [...shipped.guidelines, platformEngineer, parkRanger] }
const asker = { teamId: 'T1', personId: 'U1' }
const question = 'Which role is yours? I’ll only ask once, and then answer from its guideline.'

let vault: Vault
let bot: Bot
const botWith = (title?: string, belonging: 'member' | 'guest' = 'member', of: Library = library): Bot => {
  return botOn(vault, {
    library: of,
    zoneOf: async () => 'UTC',
    belongingOf: async () => belonging,
    titleOf: async () => title,
  })
}
beforeEach(async () => {
  vault = await testVault()
  bot = botWith()
})

const ask = (text: string, room: Room = 'dm', by = bot): Promise<Answer> => by.ask(asker, text, room)
const choicesIn = ({ parts }: Answer): readonly Choice[] =>
  parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))

describe('who has set nothing up is asked which role is theirs, and told nobody else’s', () => {
  test.each([
    'what are the levels?',
    'levels',
    'compare',
    'dimensions',
    'readiness',
    'what should I start doing?',
  ])('%s', async (text) => {
    for (const room of ['dm', 'command'] as const) {
      const answer = await ask(text, room)
      expect(answer.summary).toBe(question)
      expect(choicesIn(answer).map(({ label }) => label)).toEqual(library.guidelines.map(({ role }) => role))
    }
  })

  test('and whoever was served while there was one alone, once there are others', async () => {
    const before = botWith(undefined, 'member', shipped)
    expect((await ask('levels', 'dm', before)).summary).toContain('2 levels')
    await ask('note ops: cut the prep', 'dm', before)
    expect(plain(await before.home(asker))).toContain('GAPS')
    expect((await ask('levels')).summary).toBe(question)
    await ask('role professional-services-manager')
    expect(plain(await ask('levels'))).toContain('2 levels')
    expect(plain(await ask('notes'))).toContain('cut the prep')
  })

  test('a level that they said is theirs stands in the form, with its role', async () => {
    const answer = await ask('my level is PE II')
    const [open] = choicesIn(answer)
    expect(open?.says).toBe('me at pe-2 platform-engineer')
    const opened = await ask(open?.says ?? '')
    const fields = opened.for === 'asker' ? (opened.form?.fields ?? []) : []
    expect(
      fields.flatMap((field) => ('initial' in field && field.initial ? [[field.name, field.initial]] : [])),
    ).toEqual(
      expect.arrayContaining([
        ['guideline', 'platform-engineer'],
        ['current', 'platform-engineer/pe-2'],
        ['target', 'platform-engineer/pe-3'],
      ]),
    )
  })

  test('the choice answers what they asked, says what it took them for, and is kept', async () => {
    const [, engineer] = choicesIn(await ask('what are the levels?'))
    expect(engineer?.says).toBe('role platform-engineer: what are the levels')
    const answer = await ask(engineer?.says ?? '')
    expect(plain(answer)).toContain('Platform Engineer has 4 levels')
    expect(plain(answer)).toContain('I’ve assumed you’re PE I, aiming for PE II.')
    expect(await readProfile(vault, asker)).toMatchObject({ guideline: 'platform-engineer', current: 'pe-1' })
    expect(plain(await ask('dimensions'))).toContain('Platform Engineer has 3 dimensions')
  })

  test('the choice answers what is theirs alone, too', async () => {
    const [, engineer] = choicesIn(await ask('readiness'))
    const answer = await ask(engineer?.says ?? '')
    expect(answer).toMatchObject({ for: 'asker', title: 'Readiness for PE II' })
    expect(plain(answer)).toContain('From now on I’ll answer from the Platform Engineer guideline')
    expect(plain(answer).match(/I’ve assumed/g)).toHaveLength(1)
    await ask('undo')
    expect((await ask('readiness')).summary).toBe(question)
  })

  test('and can be undone', async () => {
    await ask('role platform-engineer')
    await ask('undo')
    expect((await ask('levels')).summary).toBe(question)
  })

  test('a text that names a role, or what one role alone has, needs no question', async () => {
    expect(plain(await ask('levels of the platform engineer'))).toContain('Platform Engineer has 4 levels')
    expect(plain(await ask('what is expected in uptime?'))).toContain('(Platform Engineer)')
    expect(plain(await ask('what does a Sr. Mgr do about partners?'))).toContain('Sr. Mgr')
  })

  test('what the conversation is about is no question either', async () => {
    const here = { channel: 'D1', thread: undefined }
    await bot.ask(asker, 'levels of the platform engineer', 'dm', here)
    expect(plain(await bot.ask(asker, 'dimensions', 'dm', here))).toContain(
      'Platform Engineer has 3 dimensions',
    )
  })

  test('a note is kept all the same, and asks nothing', async () => {
    expect(plain(await ask('note: led the review of an outage'))).not.toContain('Which role is yours?')
    expect(await listNotes(vault, asker)).toHaveLength(1)
    expect((await ask('levels')).summary).toBe(question)
  })

  test('in a channel, and of a guest, nothing is kept: the question is asked with each role', async () => {
    for (const answer of [
      await ask('levels', 'channel'),
      await ask('levels', 'dm', botWith(undefined, 'guest')),
    ]) {
      expect(plain(answer)).toContain('Which one do you mean?')
      expect(choicesIn(answer).map(({ says }) => says)).toContain('levels platform-engineer')
    }
    expect(await readProfile(vault, asker)).toBeUndefined()
  })

  test('which is answered, and not asked once more', async () => {
    const choices = choicesIn(await ask('what are the levels?', 'channel'))
    for (const [at, { role }] of library.guidelines.entries())
      expect((await ask(choices[at]?.says ?? '', 'channel')).title).toBe(`Levels: ${role}`)
  })

  test('where other organisations read along, of those alone that are for anyone', async () => {
    const asked = async (open: readonly string[]) => {
      const guidelines = library.guidelines.map((guideline) => {
        const audience = open.includes(guideline.id) ? ('anyone' as const) : ('workspace' as const)
        return { ...guideline, audience }
      })
      const by = botWith(undefined, 'member', { ...library, guidelines })
      const here = { channel: 'C1', thread: `${open.length}`, shared: true }
      const member = await by.ask(asker, 'levels', 'channel', here)
      const stranger = await by.ask({ ...asker, elsewhere: true }, 'levels', 'channel', here)
      expect(plain(stranger)).toBe(plain(member))
      return plain(member)
    }
    expect(await asked([])).toContain('our own workspace only')
    expect(await asked(['park-ranger'])).toContain('Park Ranger has 6 levels')
    const two = await asked(['park-ranger', 'platform-engineer'])
    expect(two).toContain('2 guidelines have that.')
    expect(two).not.toContain('professional-services-manager')
  })

  test('a reminder of a role that was named needs none when it comes', async () => {
    await ask('remind me of the levels of the platform engineer every monday at 9')
    const [reminder] = await listSchedules(vault, asker)
    const answer = plain(await ask(`reminder ${reminder?.schedule.id} show`))
    expect(answer).toContain('Platform Engineer has 4 levels')
  })

  test('Home asks to be set up, and shows no levels', async () => {
    const home = await bot.home(asker)
    expect(plain(home)).toContain('“me”')
    expect(plain(home)).not.toContain('Mgr III')
  })
})

describe('a Slack title that is clear says whose role it is', () => {
  test('and the answer says so', async () => {
    const answer = plain(await ask('levels', 'dm', botWith('Senior Platform Engineer')))
    expect(answer).toContain('Platform Engineer has 4 levels')
    expect(answer).toContain('Going by your Slack title, I’ve assumed your role is Platform Engineer.')
  })

  test('also for what is their own, by its level', async () => {
    const answer = plain(await ask('readiness', 'dm', botWith('Senior Platform Engineer')))
    expect(answer).toContain('I’ve assumed you’re PE III (Platform Engineer), aiming for Lead.')
  })

  test('a role that is named needs no guess', async () => {
    const answer = plain(await ask('levels of the park ranger', 'dm', botWith('Platform Engineer')))
    expect(answer).not.toContain('By your Slack title')
  })

  test.each([
    ['Platform Engineer', 'platform-engineer', undefined],
    ['Lead Platform Engineer, Berlin', 'platform-engineer', 'pe-4'],
    ['Senior Manager, Principal Prof Svcs', 'professional-services-manager', 'sr-mgr'],
    ['Manager III, Professional Services', 'professional-services-manager', 'mgr-iii'],
    ['Engineer', undefined, undefined],
    ['Platform Engineer and Park Ranger', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (title, guideline, level) => {
    const found = roleInTitle(title, library.guidelines)
    expect([found?.guideline.id, found?.level?.id]).toEqual([guideline, level])
  })
})
