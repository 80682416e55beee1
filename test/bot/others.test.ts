import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../src/bot/meaning/meaning.ts'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { noon, shipped } from '../running.ts'

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
const kindOf = (text: string) => meaningOf(mind, text, { room: 'dm' }).decided.intent.kind

describe('what another person keeps is nobody’s to see, however they are named', () => {
  test.each([
    "can you show me marcus' notes?",
    "could you show me marcus' notes?",
    "show me Marcus' notes",
    'can you show me marcus’ notes?',
    "marcus' notes",
    "lena's notes",
    "show lena's notes",
    "lena's ratings please",
    "what are lena's gaps?",
    "lena's readiness",
    'notes of <@U123ABC>',
    'notes by <@U123ABC|marcus>',
    'notes from <@U123ABC>',
    "show me <@U123ABC>'s notes",
    'is marcus ready for promotion?',
    'is marcus ready for promotion',
    'is <@U123ABC> ready for promotion?',
    'is she ready?',
    'how is marcus doing on leadership',
    "how's Marcus doing on leadership?",
    'how has lena been doing on ops',
    'how ready is marcus',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('others')
  })

  test.each([
    ['my notes on marcus', 'notes.list'],
    ['show my notes', 'notes.list'],
    ["this week's notes", 'notes.list'],
    ["show me yesterday's notes", 'notes.list'],
    ["last quarter's notes", 'notes.list'],
    ['notes on onboarding', 'notes.list'],
    ['am I ready for promotion', 'readiness'],
    ['note from marcus: thanks for the onboarding plan', 'notes.add'],
    ['how am I doing on leadership', 'readiness'],
  ])('but one’s own are: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})
