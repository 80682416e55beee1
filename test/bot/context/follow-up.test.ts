import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/bot/codec.ts'
import * as leaning from '../../../src/bot/context/follow-up.ts'
import { subjectOf } from '../../../src/bot/context/subject.ts'
import type { Intent } from '../../../src/bot/features/features.ts'
import { language } from '../../../src/bot/language.ts'
import { rules } from '../../../src/bot/mind.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { type Subject, subjectSchema } from '../../../src/domain/subject.ts'
import { understand } from '../../../src/reading/understand.ts'
import { utteranceOf } from '../../../src/reading/utterance.ts'
import { type Vocabulary, vocabularyOf } from '../../../src/reading/vocabulary.ts'
import { platformEngineer } from '../../domain/platform-engineer.ts'
import { nurses } from '../../reading/nurses.ts'
import { vocabulary } from '../../reading/reading.ts'

const followUp = (by: Vocabulary, text: string, last: Subject) =>
  leaning.followUp(utteranceOf(by, text, {}), last)

const about = (kind: Subject['kind'], levels: string, dimensions: string, sections = ''): Subject => ({
  kind,
  levels: idsOf(levels),
  dimensions: idsOf(dimensions),
  sections: idsOf(sections),
  ...(kind === 'posting' && { posting: 'aws-account-manager-enterprise' }),
})
const idsOf = (text: string) => text.split(' ').filter(Boolean)

/** What is asked for, as one line: the intent, `brief`, then all ids. */
function told(intent: Intent | undefined): string {
  if (!intent) return ''
  const of = intent.kind === 'share.last' ? intent.of : intent
  const ids = ['levels', 'dimensions', 'sections'].flatMap((key) => idsIn(of, key))
  const flags = ['brief' in of && of.brief ? 'brief' : '', 'none' in of ? `none ${of.none}` : '']
  const point = 'point' in of && of.point !== undefined ? [`point ${of.point}`] : []
  return [intent.kind, ...flags, ...ids, ...point].filter(Boolean).join(' ')
}
const idsIn = (of: object, key: string): string[] => {
  const ids = Object.entries(of).find(([name]) => name === key)?.[1]
  return Array.isArray(ids) ? ids.map(String) : []
}

describe('after the expectations of Sr. Mgr about partners,', () => {
  const last = about('expectations', 'sr-mgr', 'partner-experience')
  test.each([
    ['and for the level below?', 'expectations mgr-iii partner-experience'],
    ['the level below', 'expectations mgr-iii partner-experience'],
    ['and one level up?', 'levels none above'],
    ['what about the other level', 'expectations mgr-iii partner-experience'],
    ['same for leadership', 'expectations sr-mgr leadership'],
    ['Same for tech please', 'expectations sr-mgr technical-excellence'],
    ['leadership', 'expectations sr-mgr leadership'],
    ['and hiring?', 'expectations sr-mgr leadership'],
    ['what about mgr iii?', 'expectations mgr-iii partner-experience'],
    ['and ops for mgr iii', 'expectations mgr-iii ops-excellence'],
    ['compare them', 'compare sr-mgr partner-experience'],
    ['compare both', 'compare mgr-iii sr-mgr partner-experience'],
    ['no, I meant the III', 'expectations mgr-iii partner-experience'],
    ['same for mgr iii please', 'expectations mgr-iii partner-experience'],
    ['does it appear for mgr iii as well?', 'expectations mgr-iii partner-experience'],
    ['and how does that read for the III?', 'expectations mgr-iii partner-experience'],
    ['and the III there?', 'expectations mgr-iii partner-experience'],
    ['no not that, customer experience', 'expectations sr-mgr customer-experience'],
    ['Thank you. And for leadership?', 'expectations sr-mgr leadership'],
    ['only leadership, sorry', 'expectations sr-mgr leadership'],
    ['how does mgr iii differ there', 'compare mgr-iii sr-mgr partner-experience'],
    ['compare that with the III', 'compare mgr-iii sr-mgr partner-experience'],
    ['put both next to each other', 'compare mgr-iii sr-mgr partner-experience'],
    ['for both of them, side by side', 'compare mgr-iii sr-mgr partner-experience'],
    ['both, side by side please', 'compare mgr-iii sr-mgr partner-experience'],
    ['which of those are new', 'compare mgr-iii sr-mgr partner-experience'],
    ['what does the third point mean', 'expectations sr-mgr partner-experience point 3'],
    ['the second one', 'expectations sr-mgr partner-experience point 2'],
    ['the last one, for mgr iii', 'expectations mgr-iii partner-experience point 3'],
    ['point 2', 'expectations sr-mgr partner-experience point 2'],
    ['in simpler words pls', 'expectations brief sr-mgr partner-experience'],
    ['difference between the two on ops', 'compare mgr-iii sr-mgr ops-excellence'],
    ["what's the difference?", 'compare sr-mgr partner-experience'],
    ['compare them on leadership', 'compare sr-mgr leadership'],
    ['show examples', 'examples sr-mgr partner-experience'],
    ['any examples?', 'examples sr-mgr partner-experience'],
    ['for example?', 'examples sr-mgr partner-experience'],
    ['why?', 'why sr-mgr partner-experience'],
    ['why is that', 'why sr-mgr partner-experience'],
    ['shorter', 'expectations brief sr-mgr partner-experience'],
    ['make it shorter please', 'expectations brief sr-mgr partner-experience'],
    ['tl;dr', 'expectations brief sr-mgr partner-experience'],
    ['too long', ''],
    ['share it', 'share.last sr-mgr partner-experience'],
    ['can you post it here', 'share.last sr-mgr partner-experience'],
  ])('“%s”', (text, wanted) => expect(told(followUp(vocabulary, text, last))).toBe(wanted))

  test.each([
    'show leadership',
    'compare leadership',
    'compare',
    'm3 vs principal',
    'sr mgr leadership',
    'levels',
    'what is leadership?',
    'share my notes with @marcus',
    'share it with my boss',
    'could you post the level comparison here, the full one',
    'posting pay',
    'thanks',
    'why am I not promoted?',
    'what’s up',
    'give me examples of what I can ask',
    'what did I save under reusable assets',
    'note: same for partners',
    'help',
    'why?'.padEnd(300, ' why'),
  ])('“%s” stands by itself', (text) => expect(followUp(vocabulary, text, last)).toBeUndefined())
})

describe('after another question,', () => {
  test.each([
    [
      'a comparison',
      about('compare', 'mgr-iii sr-mgr', 'ops-excellence'),
      'same for partners',
      'compare mgr-iii sr-mgr partner-experience',
    ],
    [
      'a comparison',
      about('compare', 'mgr-iii sr-mgr', 'ops-excellence'),
      'leadership',
      'compare mgr-iii sr-mgr leadership',
    ],
    [
      'a section',
      about('posting', '', '', 'compensation'),
      'and the required qualifications?',
      'posting required-qualifications',
    ],
    ['a section', about('posting', '', '', 'compensation'), 'shorter', 'posting brief compensation'],
    ['a section', about('posting', '', '', 'compensation'), 'compare them', ''],
    ['notes', about('notes.list', '', 'leadership'), 'and partners?', 'notes.list partner-experience'],
    ['notes', about('notes.list', '', 'leadership'), 'shorter', ''],
    ['readiness', about('readiness', '', ''), 'leadership', 'readiness leadership'],
    ['the levels', about('levels', '', ''), 'leadership', ''],
    ['a search', about('search', '', ''), 'share it', 'share.last'],
  ])('%s', (_, last, text, wanted) => expect(told(followUp(vocabulary, text, last))).toBe(wanted))
})

test('in a guideline of more levels, both sides of a comparison move', () => {
  const ward = vocabularyOf({ guidelines: [nurses], postings: [] }, { language, learned: shippedModel() })
  const compared = about('compare', 'rn-2 senior-rn', 'teamwork')
  expect(told(followUp(ward, 'and a level up?', compared))).toBe('compare senior-rn charge-nurse teamwork')
  expect(told(followUp(ward, 'and a level down?', compared))).toBe('compare rn-1 rn-2 teamwork')
  const one = about('expectations', 'senior-rn', 'medication')
  expect(told(followUp(ward, 'and for the level below?', one))).toBe('expectations rn-2 medication')
  expect(told(followUp(ward, 'and the other level?', one))).toBe('')
})

test('with nothing before it, “shorter” is not guessed at', () => {
  for (const text of ['shorter', 'why?', 'show examples', 'in short'])
    expect(understand({ vocabulary, rules }, text).intent).toMatchObject({ kind: 'unclear', adrift: true })
  expect(told(leaning.withoutBefore(utteranceOf(vocabulary, 'examples leadership', {})))).toBe(
    'examples leadership',
  )
  expect(told(understand({ vocabulary, rules }, 'compare ops in short').intent)).toBe(
    'compare brief ops-excellence',
  )
})

describe('in a guideline of four levels,', () => {
  const library = { guidelines: [platformEngineer], postings: [] }
  const four = vocabularyOf(library, { language, learned: shippedModel() })
  test.each([
    ['', 'one level up', 'pe-4'],
    ['', 'the level below', 'pe-1'],
    ['pe-1', 'one level up', 'pe-2'],
    ['pe-2', 'one level up', 'pe-3'],
    ['pe-4', 'the level below', 'pe-3'],
    ['pe-1 pe-3', 'one level up', 'pe-2 pe-4'],
    ['pe-2 pe-4', 'the level below', 'pe-1 pe-3'],
  ])('after %s, “%s” is %s', (before, text, levels) => {
    const last = about('expectations', before, 'uptime')
    expect(told(followUp(four, text, last))).toBe(`expectations ${levels} uptime`)
  })

  test.each([
    ['pe-4', 'one level up', 'above'],
    ['pe-1', 'the level below', 'below'],
    ['pe-3 pe-4', 'one level up', 'above'],
  ])('after %s there is none for “%s”', (before, text, none) => {
    expect(told(followUp(four, text, about('expectations', before, 'uptime')))).toBe(`levels none ${none}`)
  })

  test('“the other” is said of one of two alone', () => {
    expect(followUp(four, 'what about the other level', about('expectations', 'pe-1', ''))).toBeUndefined()
  })
})

test('no question that stands by itself is read otherwise for what was asked before', () => {
  const all = readFileSync('data/reading/tuning.jsonl', 'utf8').trim().split('\n')
  // A ninth of them says as much as all.
  const lines = all.filter((_, at) => at % 9 === 0)
  const lasts = [
    about('compare', 'mgr-iii sr-mgr', 'ops-excellence'),
    about('expectations', 'sr-mgr', 'ops-excellence'),
    about('notes.list', '', 'ops-excellence'),
  ]
  for (const line of lines) {
    const { text } = JSON.parse(line)
    // Bare names go on with what was asked before.
    if (text.split(' ').length < 6) continue
    for (const last of lasts) {
      const after = followUp(vocabulary, text, last)
      if (after) expect(bothLevels(after)).toEqual(bothLevels(understand({ vocabulary }, text).intent))
    }
  }
})

/** A guideline of two levels compares these, said or not. */
const bothLevels = (intent: Intent): Intent =>
  intent.kind === 'compare' && intent.levels.length === 0
    ? { ...intent, levels: ['mgr-iii', 'sr-mgr'] }
    : intent

test('the words of an answer ask for it by themselves', () => {
  for (const guidelines of [vocabulary.library.guidelines, [...vocabulary.library.guidelines, nurses]]) {
    const library = { ...vocabulary.library, guidelines }
    const several = vocabularyOf(library, { language, learned: shippedModel() })
    const guideline = fc.constantFrom(...guidelines)
    const intents = guideline.chain(({ id, levels, dimensions }) =>
      fc.record({
        kind: fc.constantFrom('compare', 'expectations', 'examples', 'why'),
        brief: fc.boolean(),
        levels: fc.subarray(levels.map((level) => level.id)),
        dimensions: fc.subarray(
          dimensions.map((dimension) => dimension.id),
          { minLength: 1 },
        ),
        guideline: fc.constant(id),
      }),
    )
    fc.assert(
      fc.property(intents, ({ kind, brief, guideline, ...about }) => {
        const sized = (kind === 'compare' || kind === 'expectations') && brief ? { brief } : {}
        const place = guidelines.length > 1 ? { guideline } : {}
        const intent = { kind, ...about, ...place, ...sized }
        expect(understand({ vocabulary: several, rules }, wordsOf(intent, library) ?? '').intent).toEqual(
          intent,
        )
      }),
    )
  }
})

test('what is kept of a question holds no words of it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (words) => {
      const asked: Intent[] = [
        { kind: 'search', words, levels: [], dimensions: [] },
        { kind: 'notes.list', words: [words], levels: [], dimensions: [] },
        { kind: 'notes.add', note: words, levels: [], dimensions: [] },
        { kind: 'posting', posting: `${words} ?`, sections: [] },
      ]
      for (const intent of asked) {
        const subject = subjectOf(intent, vocabulary.library)
        const ids =
          subject &&
          Object.entries(subjectSchema.parse(subject)).flatMap(([key, value]) =>
            key === 'kind' ? [] : value,
          )
        expect(ids ?? []).toEqual([])
      }
    }),
  )
})
