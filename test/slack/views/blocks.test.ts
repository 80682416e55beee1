import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/bot/answer.ts'
import { worded } from '../../../src/bot/codec.ts'
import type { Intent } from '../../../src/bot/features/features.ts'
import { verbs } from '../../../src/bot/features/verbs.ts'
import { guidance } from '../../../src/bot/guidance.ts'
import { cell, type Guideline } from '../../../src/domain/library/guideline.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { searchOf } from '../../../src/domain/search.ts'
import { loadLibrary } from '../../../src/library/load.ts'
import { askedLine, toMessages } from '../../../src/slack/views/blocks.ts'
import { guidelines, postings, texts } from '../../domain/arbitraries.ts'
import { platformEngineer } from '../../domain/platform-engineer.ts'
import { answers, sourceUrl } from '../answers.ts'
import { limitProblems, markupProblems, shownIn } from './limits-check.ts'

const shipped = loadLibrary('data').library
const several: Library = { ...shipped, guidelines: [platformEngineer, ...shipped.guidelines] }

/** One of each kind of question that a guideline and a posting can be asked. */
function questions({ guidelines, postings }: Library, said: string): Intent[] {
  return [
    ...guidelines.flatMap(({ id: guideline, levels, dimensions }): Intent[] => {
      const [one = '', two = '', three = ''] = dimensions.map(({ id }) => id)
      const of = [[], [one], [one, two, three]]
      const pairs = [[], ...levels.map(({ id }) => [id]), levels.map(({ id }) => id)]
      return [
        ...pairs.flatMap((pair) =>
          of.map((some) => ({ kind: 'compare', guideline, levels: pair, dimensions: some }) as const),
        ),
        ...pairs.flatMap((pair) =>
          of.map((some) => ({ kind: 'expectations', guideline, levels: pair, dimensions: some }) as const),
        ),
        { kind: 'dimensions', guideline },
        { kind: 'levels', guideline },
        { kind: 'search', guideline, levels: [], dimensions: [], words: said },
      ]
    }),
    { kind: 'principles' },
    { kind: 'posting', sections: [] },
    ...postings.map(
      ({ id, sections }) =>
        ({ kind: 'posting', posting: id, sections: sections.map((each) => each.id) }) as const,
    ),
    { kind: 'help' },
    ...verbs.map(({ verb }) => ({ kind: 'help', verb }) as const),
    { kind: 'smalltalk' },
    { kind: 'unknown', levels: [], names: [] },
    { kind: 'unclear', suggestions: [] },
    { kind: 'unclear', suggestions: [said, 'compare'] },
  ]
}

const linksOf = ({ guidelines, postings }: Library): string[] =>
  [...guidelines, ...postings].flatMap(({ source }) => (source.url ? [hrefOf(source.url)] : []))

const hrefOf = (url: string): string => new URL(url).href.replaceAll('|', '%7C')

function problemsOf(answer: Answer, links: readonly string[], said = 'compare'): string[] {
  const posted = toMessages(answer)
  const responded = toMessages(answer, { above: askedLine(said), max: 36_000 })
  return [
    ...posted.flatMap((message) => limitProblems(message)),
    ...responded.flatMap((message) => limitProblems(message, 40_000)),
    ...[...posted, ...responded].flatMap((message) => markupProblems(message, links)),
  ]
}

function replyProblems(library: Library, said: string): string[] {
  const sources = {
    library,
    search: searchOf(library),
    nearness: () => () => new Map(),
    now: () => new Date(0),
    verbs,
  }
  return questions(library, said).flatMap((question) =>
    problemsOf(worded(guidance(sources, question), library), linksOf(library), said).map(
      (problem) => `${JSON.stringify(question)}: ${problem}`,
    ),
  )
}

describe('Slack takes every answer', () => {
  test('about the shipped data', () => expect(replyProblems(shipped, 'partners & <!channel>')).toEqual([]))

  test('about several guidelines', () => expect(replyProblems(several, 'on call')).toEqual([]))

  test('about any guideline and posting, whatever was said', () => {
    fc.assert(
      fc.property(guidelines, postings, texts(3000), (guideline, posting, said) => {
        expect(replyProblems({ guidelines: [guideline], postings: [posting] }, said).slice(0, 3)).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('that anyone could make up', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(problemsOf(answer, [hrefOf(sourceUrl)]).slice(0, 3)).toEqual([])
      }),
      { numRuns: 80, endOnFailure: true },
    )
  })
})

describe('nothing is lost:', () => {
  test('every expectation of the shown levels stands in the messages, in order', () => {
    fc.assert(
      fc.property(guidelines, (guideline) => {
        expect(lostOf(guideline)).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  test('so it is in the shipped guideline', () => {
    for (const guideline of shipped.guidelines) expect(lostOf(guideline)).toEqual([])
  })

  test('of twelve levels by twelve dimensions with twelve long expectations each', () => {
    expect(lostOf(hugeGuideline())).toEqual([])
  })

  test('and a comparison of twelve dimensions at once is one message', () => {
    const guideline = hugeGuideline()
    const library = { guidelines: [guideline], postings: [] }
    const sources = {
      library,
      search: () => [],
      nearness: () => () => new Map(),
      now: () => new Date(0),
      verbs,
    }
    const levels = guideline.levels.slice(0, 2).map(({ id }) => id)
    const answer = worded(guidance(sources, { kind: 'compare', levels, dimensions: [] }), library)
    const messages = toMessages(answer)
    expect(messages).toHaveLength(1)
    expect(messages.flatMap((message) => limitProblems(message))).toEqual([])
  })

  test('each message after the first says which it is', () => {
    const items = Array.from({ length: 40 }, () => 'word '.repeat(100))
    const [first, second, ...more] = toMessages({
      for: 'room',
      summary: 'Long.',
      parts: [{ kind: 'list', items }],
    })
    expect(first?.text).toMatch(/^Long\.\n\n- word word/)
    expect(second?.text).toBe(`Long. (2/${more.length + 2})`)
  })
})

/** Twelve levels by twelve dimensions, with twelve expectations each that are as long as they come. */
function hugeGuideline(): Guideline {
  const ids = Array.from({ length: 12 }, (_, at) => `n${at}`)
  const long = (mark: string) => `${'Grows & grows. '.repeat(64)}${mark}`
  const [level, dimension] = [platformEngineer.levels[0], platformEngineer.dimensions[0]]
  if (!level || !dimension) throw new Error('The invented guideline is empty.')
  return {
    ...platformEngineer,
    levels: ids.map((id) => ({ ...level, id, short: `Level ${id}` })),
    dimensions: ids.map((id) => ({
      ...dimension,
      id,
      cells: Object.fromEntries(
        ids.map((at) => [at, ids.map((point) => ({ id: point, text: long(`${id} ${at} ${point}`) }))]),
      ),
    })),
  }
}

/** Expectations of all levels in all dimensions that do not follow one another in the messages. */
function lostOf(guideline: Guideline): string[] {
  const library = { guidelines: [guideline], postings: [] }
  const levels = guideline.levels.map(({ id }) => id)
  const sources = {
    library,
    search: () => [],
    nearness: () => () => new Map(),
    now: () => new Date(0),
    verbs,
  }
  const answer = worded(guidance(sources, { kind: 'expectations', levels, dimensions: [] }), library)
  const shown = toMessages(answer)
    .flatMap(({ blocks }) => blocks)
    .map(shownIn)
    .join('\n')
  let from = 0
  return guideline.levels.flatMap((level) =>
    guideline.dimensions.flatMap((dimension) =>
      cell(dimension, level).flatMap(({ id, text }) => {
        const at = shown.indexOf(text, from)
        if (at < 0) return [`${level.id} ${dimension.id} ${id}`]
        from = at + text.length
        return []
      }),
    ),
  )
}
