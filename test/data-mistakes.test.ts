import { describe, expect, test } from 'vitest'
import { problemsOf } from './files.ts'
import { type Edit, garden, guidelineFile, postingFile } from './garden.ts'

const text = 'text: Buys tools.'
const seniorCell = `      senior:\n        - id: tools\n          ${text}\n`
const pond = `  - id: pond
    title: Keep the pond
    short: Pond
    summary: Water, clear.
    cells:
      junior:
        - id: fish
          text: Feeds the fish.
`
const levels = garden()[guidelineFile].match(/levels:\n[\s\S]*(?=dimensions:)/)?.[0] ?? ''

describe('a mistake in a file is told by its line and column, with the fix:', () => {
  test.each<[string, readonly Edit[], ...string[]]>([
    [
      'a level that the guideline does not have',
      [[seniorCell, seniorCell.replace('senior', 'seniour')]],
      'guidelines/garden.yaml:39:7 Unknown level "seniour": write one of junior, senior.',
    ],
    [
      'a level that is no id',
      [[seniorCell, seniorCell.replace('senior', 'Senior One')]],
      'guidelines/garden.yaml:39:7 Senior One: Not an id: write lower-case words joined by hyphens, like ops-excellence.',
    ],
    [
      'a name that is an order to the bot',
      [['short: Shed', 'short: Stop']],
      'guidelines/garden.yaml:32:5 "Stop" is what people say to the bot for something else: give the dimension a longer name.',
    ],
    [
      'a dimension without a cell',
      [
        [
          `cells:\n      junior:\n        - id: tools\n          text: Cleans tools.\n${seniorCell}`,
          'cells: {}\n',
        ],
      ],
      'guidelines/garden.yaml:35:5 Dimension "shed" states nothing: add a level with its expectations.',
    ],
    [
      'a level that nothing is said of',
      [
        [seniorCell, ''],
        ['      senior:\n        - id: digging\n          text: Plans the digging.\n', ''],
      ],
      'guidelines/garden.yaml:12:5 Nothing is stated at level "senior": add it to a dimension, give it a description, or remove it.',
    ],
    [
      'a track that is not there',
      [
        ['levels:', 'tracks:\n  - id: expert\n    title: Expert\nlevels:'],
        ['short: Junior', 'short: Junior\n    track: expert'],
        ['short: Senior', 'short: Senior\n    track: manager'],
      ],
      'guidelines/garden.yaml:19:5 Unknown track "manager": write one of expert.',
    ],
    [
      'a track where there are none',
      [['short: Senior', 'short: Senior\n    track: manager']],
      'guidelines/garden.yaml:15:5 Unknown track "manager": add "tracks:" before the levels, with an id and a title for each, or remove this line.',
    ],
    [
      'a track without a level, and two of one name',
      [
        ['levels:', 'tracks:\n  - id: expert\n    title: Expert\n  - id: master\n    title: Expert\nlevels:'],
        ['short: Senior', 'short: Senior\n    track: expert'],
      ],
      'guidelines/garden.yaml:12:5 "Expert" is a name of track "expert" already: keep it at one of the two.',
      'guidelines/garden.yaml:11:5 No level is on track "master": add "track: master" to its levels, or remove it.',
    ],
    [
      'a group that stands in two places',
      [
        ['short: Soil', 'short: Soil\n    group: Outside'],
        ['  - id: shed', `${pond}  - id: shed`],
        ['short: Shed', 'short: Shed\n    group: Outside'],
      ],
      'guidelines/garden.yaml:42:5 Group "Outside" stands further up already: move this dimension there.',
    ],
    [
      'an empty cell',
      [[seniorCell, '      senior: []\n']],
      'guidelines/garden.yaml:39:7 senior: Empty: add an expectation, or remove the line.',
    ],
    [
      'two levels of one id',
      [['id: senior', 'id: junior']],
      'guidelines/garden.yaml:12:5 Duplicate level id "junior": give each its own.',
    ],
    [
      'two dimensions of one id',
      [['id: shed', 'id: soil']],
      'guidelines/garden.yaml:30:5 Duplicate dimension id "soil": give each its own.',
    ],
    [
      'two expectations of one id in a cell',
      [['id: weeding', 'id: digging']],
      'guidelines/garden.yaml:25:11 Duplicate expectation id "digging": give each its own.',
    ],
    [
      'two sections of one id',
      [['id: company', 'id: overview']],
      'postings/job.yaml:13:5 Duplicate section id "overview": give each its own.',
    ],
    [
      'an alias that stands twice, whatever its case',
      [['[earth]', '[earth, Earth]']],
      'guidelines/garden.yaml:20:22 Duplicate alias "Earth": remove one of the two.',
    ],
    [
      'an alias that two dimensions share',
      [['[earth]', '[opex]']],
      'guidelines/garden.yaml:34:15 "opex" is a name of dimension "soil" already: keep it at one of the two.',
    ],
    [
      'an alias that two dimensions share but for its hyphen and case',
      [['[earth]', '[Op-Ex]']],
      'guidelines/garden.yaml:34:15 "opex" is a name of dimension "soil" already: keep it at one of the two.',
    ],
    [
      'an alias that is another dimension’s name',
      [['[earth]', '[SHED]']],
      'guidelines/garden.yaml:30:5 "shed" is a name of dimension "soil" already: keep it at one of the two.',
      'guidelines/garden.yaml:32:5 "Shed" is a name of dimension "soil" already: keep it at one of the two.',
    ],
    [
      'two levels of one name',
      [['short: Senior', 'short: Junior']],
      'guidelines/garden.yaml:14:5 "Junior" is a name of level "junior" already: keep it at one of the two.',
    ],
    [
      'a posting’s guideline that is not there',
      [['[garden]', '[garten]']],
      'postings/job.yaml:8:14 No guideline "garten": write one of garden.',
    ],
    [
      'a section that says nothing',
      [['    intro: Come and garden.\n', '']],
      'postings/job.yaml:10:5 Section "overview" says nothing: add an intro or items.',
    ],
    [
      'a section id that is none',
      [['id: company', 'id: The Company']],
      'postings/job.yaml:13:5 id: Not an id: write lower-case words joined by hyphens, like ops-excellence.',
    ],
    [
      'a section id that is a number',
      [['id: company', 'id: 7']],
      'postings/job.yaml:13:5 id: this should be text: put it in quotes.',
    ],
    [
      'an empty text',
      [[text, 'text: ""']],
      'guidelines/garden.yaml:41:11 text: Empty: write the text, or remove the line.',
    ],
    [
      'a text of spaces',
      [[text, 'text: "  "']],
      'guidelines/garden.yaml:41:11 text: Empty: write the text, or remove the line.',
    ],
    [
      'a field without its value',
      [[text, 'text:']],
      'guidelines/garden.yaml:41:11 text: empty: fill it in, or remove the line.',
    ],
    [
      'a missing field, at the thing that lacks it',
      [[`\n          ${text}`, '']],
      'guidelines/garden.yaml:40:11 text: missing: add it.',
    ],
    [
      'an unknown field, and the one it was meant to be',
      [['summary: Tools', 'sumary: Tools']],
      'guidelines/garden.yaml:30:5 summary: missing: add it.',
      'guidelines/garden.yaml:33:5 Unknown field "sumary": remove it, or correct its spelling.',
    ],
    [
      'a number where text belongs',
      [['version: "1"', 'version: 1']],
      'guidelines/garden.yaml:4:1 version: this should be text: put it in quotes.',
    ],
    [
      'a number among aliases',
      [['[earth]', '[earth, 16]']],
      'guidelines/garden.yaml:20:22 aliases: this should be text: put it in quotes.',
    ],
    [
      'text where a list belongs',
      [['[earth]', 'earth']],
      'guidelines/garden.yaml:20:5 aliases: this should be a list: start each item with "- ".',
    ],
    [
      'text where fields belong',
      [[`- id: tools\n          ${text}`, '- Buys tools.']],
      'guidelines/garden.yaml:40:11 senior: this should be fields: write each on a line of its own, as "name: value".',
    ],
    [
      'text where yes or no belongs',
      [['title: Company', 'title: Company\n    ordered: sure']],
      'postings/job.yaml:15:5 ordered: this should be true or false, without quotes.',
    ],
    ['no levels', [[levels, 'levels: []\n']], 'guidelines/garden.yaml:8:1 levels: Empty: add a level.'],
    [
      'a wording of another kind',
      [['wording: verbatim', 'wording: loose']],
      'guidelines/garden.yaml:5:1 wording: write one of verbatim, restated.',
    ],
    [
      'a link that is no web address',
      [['document: Gardener', 'document: Gardener\n  url: "javascript:alert(1)"']],
      'guidelines/garden.yaml:8:3 url: Not a web address: write it in full, like https://example.com/page.',
    ],
    [
      'a text that is too long',
      [[text, `text: ${'x'.repeat(3600)}`]],
      'guidelines/garden.yaml:41:11 text: too long: shorten it to 3000 characters (it has 3600).',
    ],
    [
      'a tab for indentation',
      [['    title: Senior Gardener', '\ttitle: Senior Gardener']],
      'guidelines/garden.yaml:13:1 Tab in the indentation: use spaces.',
    ],
    [
      'a quote that is not closed, where it opens',
      [['title: Gardener Guideline', 'title: "Gardener Guideline']],
      'guidelines/garden.yaml:2:8 Quote is not closed: close it, or remove it.',
    ],
    [
      'a single quote that is not closed, where it opens',
      [[text, "text: 'Buys tools."]],
      'guidelines/garden.yaml:41:17 Quote is not closed: close it, or remove it.',
    ],
    [
      'fields that stand twice',
      [
        ['role: Gardener', 'role: Gardener\nrole: Gardener'],
        [text, `${text}\n          ${text}`],
      ],
      'guidelines/garden.yaml:4:1 Duplicate field "role": remove one of the two.',
      'guidelines/garden.yaml:43:11 Duplicate field "text": remove one of the two.',
    ],
    [
      'wrong indentation',
      [['    title: Senior Gardener', '   title: Senior Gardener']],
      'guidelines/garden.yaml:13:1 Broken YAML: Sequence item without - indicator. Check the indentation and brackets here.',
    ],
    [
      'a colon in a text',
      [[text, 'text: Buys tools: all of them.']],
      'guidelines/garden.yaml:41:17 A second ": " on this line: put the text in quotes.',
    ],
    ...[
      ['*important* tools.', 17, '*'],
      ['&c tools.', 20, '&'],
      ['!all tools.', 17, '!'],
      ['Is #1 in tools.', 17, '#'],
    ].map(([words, column, sign]): [string, readonly Edit[], string] => [
      `a text that YAML would cut: ${words}`,
      [[text, `text: ${words}`]],
      `guidelines/garden.yaml:41:${column} "${sign}" means something in YAML here: put the text in quotes.`,
    ]),
    [
      'a second document in the file',
      [['dimensions:', '---\ndimensions:']],
      'guidelines/garden.yaml:15:1 A second document starts here: give it a file of its own.',
    ],
  ])('%s', (_, edits, ...problems) => expect(problemsOf(garden(...edits))).toEqual(problems))
})

describe('a file that is no data is told:', () => {
  const notText = (at: string) =>
    `${guidelineFile}:${at} Not UTF-8 text from here on: save the file as UTF-8.`
  const notFields = `${guidelineFile}:1:1 file: this should be fields: write each on a line of its own, as "name: value".`
  const whole = garden()[guidelineFile]
  test.each<[string, string | Uint8Array, string]>([
    ['an empty one', '', `${guidelineFile}:1:1 Empty file: write its fields, or remove it.`],
    ['one of comments', '# later\n', `${guidelineFile}:1:1 Empty file: write its fields, or remove it.`],
    ['a list', '- a\n- b\n', notFields],
    ['a sentence', 'See the wiki.\n', notFields],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), notText('1:1')],
    ['zeros', new Uint8Array(64), notText('1:1')],
    ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), notText('1:1')],
    ['Latin 1', Buffer.from(whole.replace('Buys tools', 'Kauft Geräte'), 'latin1'), notText('41:26')],
  ])('%s', (_, content, problem) => {
    expect(problemsOf({ ...garden(), [guidelineFile]: content })).toEqual([problem])
  })
})

test('no mistake: tracks, a level’s own words, groups, and a cell where nothing is stated', () => {
  const files = garden(
    ['levels:', 'tracks:\n  - id: expert\n    title: Expert\nlevels:'],
    ['short: Senior', 'short: Senior\n    track: expert\n    description: Knows the garden.'],
    ['short: Soil', 'short: Soil\n    group: Outside'],
    ['short: Shed', 'short: Shed\n    group: Inside'],
    [seniorCell, ''],
  )
  expect(problemsOf(files)).toEqual([])
})

test('all mistakes of all files are told at once', () => {
  const files = {
    ...garden([text, 'text: 5'], ['[earth]', 'earth'], ['title: Company', 'tilte: Company']),
    'guidelines/tabs.yaml': 'id:\n\t- x',
    'guidelines/pond.yml': garden(['id: garden', 'id: pond'], ['id: shed', 'id: soil'])[guidelineFile],
  }
  expect(problemsOf(files)).toEqual([
    'guidelines/garden.yaml:20:5 aliases: this should be a list: start each item with "- ".',
    'guidelines/garden.yaml:41:11 text: this should be text: put it in quotes.',
    'guidelines/pond.yml:30:5 Duplicate dimension id "soil": give each its own.',
    'guidelines/tabs.yaml:2:1 Tab in the indentation: use spaces.',
    'postings/job.yaml:13:5 title: missing: add it.',
    'postings/job.yaml:14:5 Unknown field "tilte": remove it, or correct its spelling.',
  ])
})

test('a posting may refer to a guideline that has mistakes of its own', () => {
  const pond = garden(['id: garden', 'id: pond'])[guidelineFile]
  expect(problemsOf({ ...garden([text, 'text: 5']), 'guidelines/pond.yaml': pond })).toEqual([
    'guidelines/garden.yaml:41:11 text: this should be text: put it in quotes.',
  ])
})

test.each<[string, keyof ReturnType<typeof garden>, string, string]>([
  ['guideline', guidelineFile, 'guidelines/second.yaml', 'garden'],
  ['posting', postingFile, 'postings/second.yaml', 'gardener-job'],
])('two files may not have the id of one %s', (what, file, second, id) => {
  expect(problemsOf({ ...garden(), [second]: garden()[file] })).toEqual([
    `${second}:1:1 Duplicate ${what} id "${id}": give each file its own.`,
  ])
})

test('without a guideline there is nothing to answer from', () => {
  const missing = 'guidelines:1:1 No guideline here: add a .yaml file.'
  expect(problemsOf({})).toEqual([missing])
  expect(problemsOf({ [postingFile]: garden()[postingFile] })).toEqual([missing])
})

test('names of signs alone are told apart', () => {
  expect(problemsOf(garden(['[earth]', '["🌱"]'], ['[opex]', '["🧰"]']))).toEqual([])
})
