import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, sentencesOf } from '../../../src/domain/import/sentences.ts'

const textsOf = (text: string) => sentencesOf(text).map((piece) => piece.text)

describe('a cell splits into one statement a sentence:', () => {
  test.each<[string, string, string[]]>([
    ['full stops', 'Digs beds. Weeds them!  Rests.', ['Digs beds.', 'Weeds them!', 'Rests.']],
    ['none at its end', 'Digs beds. Plans the year', ['Digs beds.', 'Plans the year']],
    ['a missing space', 'Grows good soil.Invests in tools.', ['Grows good soil.', 'Invests in tools.']],
    ['a bracket before the stop', 'Digs (deep). Weeds.', ['Digs (deep).', 'Weeds.']],
    ['a quote after the stop', 'Says “dig.” Then digs.', ['Says “dig.”', 'Then digs.']],
    ['a number that opens', 'Keeps bees. 3 hives at least.', ['Keeps bees.', '3 hives at least.']],
    ['other scripts', '庭を掘る。草を抜く。', ['庭を掘る。', '草を抜く。']],
    ['Arabic', 'هل يحفر؟ نعم يحفر.', ['هل يحفر؟', 'نعم يحفر.']],
    ['a line each', 'Digs beds\nWeeds paths', ['Digs beds', 'Weeds paths']],
    ['a list', '• digs\n• weeds', ['digs', 'weeds']],
    ['a numbered list', '1. Digs.\n2. Weeds.', ['Digs.', 'Weeds.']],
    [
      'points inside a point',
      '• Talks monthly:\n  • asks\n  • listens\n• digs',
      ['Talks monthly:\n  • asks\n  • listens', 'digs'],
    ],
    ['paragraphs', 'digs beds\n\nweeds paths', ['digs beds', 'weeds paths']],
  ])('%s', (_, text, pieces) => expect(textsOf(text)).toEqual(pieces))
})

describe('a statement stays whole with', () => {
  test.each([
    'Helps the Sr. Gardener and the Asst. Manager of St. John’s.',
    'Grows plants, e.g. Roses, i.e. Rosa, and trees etc. for all.',
    'Uses tools (e.g. Spades. Rakes! And hoes; all sharp) well.',
    'Trains others [First. Second.] by hand.',
    'Builds on Node.JS, ASP.NET and www.Garden.com daily.',
    'Works for J. Appleseed in the U.S. East region.',
    'Keeps to version 2.5 and spends $1.50 a bed.',
    'Plants trees... and waits.',
    'Grows a hedge\nof green beech',
    'Leads by:\n• digging\n• weeding',
    'Drives and/or steers; mows, rakes, and digs.',
    'See No. 5 and Fig. 2 of vol. 3.',
  ])('%s', (text) => expect(textsOf(text)).toEqual([text]))
})

describe('joined again the statements are the text:', () => {
  const pieces = [
    ...[
      'Digs beds',
      'weeds',
      'Sr.',
      'e.g.',
      '(',
      ')',
      '[',
      '.',
      '. ',
      '.  ',
      '!',
      '?',
      '…',
      ':',
      ';',
      '"',
      '”',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      ' ',
      '\u00a0',
      '\ufeff',
      '• ',
      '- ',
      '1. ',
      'a) ',
      '。',
      '؟',
      '漢字',
      '👩‍🌾',
      'É',
      '3',
    ],
  ]

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })), {
          maxLength: 25,
        }),
        (parts) => {
          const text = parts.join('').trim()
          const found = sentencesOf(text)
          expect(joined(found)).toBe(text)
          for (const { text: said } of found) expect(said).toBe(said.trim() || 'said something')
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a long text without an end, in no time', () => {
    const text = `${'a'.repeat(9_000)} ${'. '.repeat(2_000)}(((${'b.C'.repeat(2_000)}`.trim()
    expect(joined(sentencesOf(text))).toBe(text)
  })
})
