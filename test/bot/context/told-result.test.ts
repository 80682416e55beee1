import { describe, expect, test } from 'vitest'
import { goneOn } from '../../../src/bot/context/go-on.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { rules } from '../../../src/bot/mind.ts'
import type { Subject } from '../../../src/domain/subject.ts'
import { utteranceOf } from '../../../src/reading/utterance.ts'
import { vocabulary } from '../../reading/reading.ts'

const note = '00000000-0000-7000-8000-000000000001'
const about = { kind: 'notes.add', levels: [], dimensions: ['leadership'], sections: [], note }
const result: Subject = { ...about, wants: 'result' }
const part: Subject = { ...about, wants: 'part' }
const goOn = (last: Subject, text: string) =>
  goneOn(utteranceOf(vocabulary, text, {}), { last, today: '2026-11-26' })

describe('where the bot asked what came of a note, plain words tell it', () => {
  test.each([
    'we got it down to 6 from 14',
    'down from 14 hours to 6',
    '14 → 6 hours',
    '6 hours instead of 14',
    'they now start selling in two weeks instead of five',
    'all three partners are live',
    'the team liked it and rolled it out everywhere',
    'Nobody failed an audit since',
    'fewer escalations, about half',
    'about a third fewer tickets',
    'the customer renewed for two years',
    'our biggest customer signed an extension',
    'it’s used in four regions',
    'no more late invoices',
    'tickets dropped by half',
    'onboarding takes 3 days now, used to be 10',
    'revenue up 12 %',
    'the CFO was delighted',
    'well, they renewed',
    'now every new hire goes through it',
    'result was a signed contract',
  ])('%s', (text) => expect(goOn(result, text)).toMatchObject({ kind: 'note.change', id: note }))

  test.each([
    'what does leadership ask at III',
    'partners at III',
    'customers',
    'thanks',
    'I ran a workshop with three ISVs',
    'I never got to the 2 reviews',
    'it would save us a day',
    'no more weekly messages',
    'the team wants a meeting tomorrow',
    'please remind me at 9',
    'it was a joke lol',
    'my boss said they adopted it',
    'the office in Lyon is closed on the 14th',
    'two of my people got promoted, write that down',
    'they will adopt it next quarter',
  ])('but not: %s', (text) => expect(goOn(result, text)).toBeUndefined())

  test('one’s own part, where that was asked', () => {
    expect(goOn(part, 'I found them and negotiated the terms')).toMatchObject({
      more: 'I found them and negotiated the terms',
    })
    expect(goOn(part, 'my part was the contract')).toMatchObject({ more: 'my part was the contract' })
    expect(goOn(part, 'I think so')).toBeUndefined()
    expect(goOn(part, 'I drafted the plan')).toMatchObject({ more: 'I drafted the plan', unnamed: true })
    // A matter of its own: another note.
    expect(goOn(part, 'I wrote the playbook for onboarding new hires')).toBeUndefined()
    expect(goOn(part, 'I hired a recruiter for Berlin')).toBeUndefined()
    expect(goOn(result, 'I found them and negotiated the terms')).toBeUndefined()
  })
})

test('what may be it is offered, and not saved', () => {
  const text = 'the steering group has a good feeling about it'
  const here = { room: 'dm', context: { last: result }, today: '2026-11-26' } as const
  const { intent } = meaningOf({ vocabulary, rules }, text, here).decided
  expect(intent).toMatchObject({
    kind: 'unclear',
    undone: true,
    suggestions: [`result: ${text}`, `note ${text}`],
  })
  const alone = meaningOf({ vocabulary, rules }, text, { ...here, context: {} }).decided
  expect(JSON.stringify(alone.intent)).not.toContain('result:')
})
