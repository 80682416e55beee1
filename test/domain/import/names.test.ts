import { describe, expect, test } from 'vitest'
import { ownShortWords } from '../../../src/domain/import/common-names.ts'
import { raritiesOf, runsOf, stemsIn } from '../../../src/domain/import/content-words.ts'
import { continuations, likeness } from '../../../src/domain/import/continuation.ts'
import { dimensionAliases, dimensionShort } from '../../../src/domain/import/dimension-names.ts'
import { furnitureAtEnd, isFurniture } from '../../../src/domain/import/furniture.ts'
import { brief } from '../../../src/domain/import/grid/cell-words.ts'
import { labelled } from '../../../src/domain/import/grid/labels.ts'
import { freeId, slugOf } from '../../../src/domain/import/ids.ts'
import { levelAliases, levelShorts, withoutRole } from '../../../src/domain/import/levels/level-names.ts'
import { levelsOf } from '../../../src/domain/import/levels/levels.ts'
import { digits } from '../../../src/domain/import/levels/number.ts'
import { isHighestFirst } from '../../../src/domain/import/levels/order.ts'
import { ownNames } from '../../../src/domain/import/names.ts'
import { phrasesOf } from '../../../src/domain/import/phrases.ts'
import { pointId } from '../../../src/domain/import/point-ids.ts'
import { searchWords } from '../../../src/domain/import/search-words.ts'

const even = () => 1

describe('levels', () => {
  test.each([
    [
      ['Gardener II, Parks', 'Sr. Gardener, Parks'],
      ['Gardener II', 'Sr. Gardener'],
    ],
    [
      ['Gardener (junior)', 'Gardener (senior)'],
      ['Gardener (junior)', 'Gardener (senior)'],
    ],
    [
      ['Junior – Parks', 'Senior - Parks'],
      ['Junior', 'Senior'],
    ],
    [
      ['Co-Gardener', 'Gardener'],
      ['Co-Gardener', 'Gardener'],
    ],
    [
      [', Parks', 'Senior'],
      [', Parks', 'Senior'],
    ],
  ])('%j are called %j in short', (titles, shorts) => expect(levelShorts(titles)).toEqual(shorts))

  test.each([
    ['Sr. Mgr, Services', 'Sr. Mgr', ['Senior Manager', 'Senior Manager, Services']],
    ['Mgr III', 'Mgr III', ['Manager III', 'Mgr 3', 'Manager 3']],
    ['Gardener IX', 'Gardener IX', ['Gardener 9']],
    ['Gardener XX', 'Gardener XX', []],
    ['X', 'X', ['10']],
    ['Gardener', 'Gardener', []],
    ['Level 3', 'Level 3', ['L3']],
    ['Senior Baker Role', 'Senior Baker Role', ['Senior Baker']],
    ['Grade 12 (Expert)', 'Grade 12', ['G12']],
    ['Staff PM', 'Staff PM', ['Staff PMs']],
    ['Senior Vice President', 'Senior Vice President', ['SVP']],
    ['Engineer II', 'Engineer II', ['Engineer 2']],
  ])('%s is also called %j', (title, short, aliases) => expect(levelAliases(title, short)).toEqual(aliases))

  test('are also called without the role that several end in, in words of rank that mean nothing else', () => {
    expect(
      withoutRole(['Lead Baker', 'Sr. Lead Baker', 'Staff Baker', 'Night Baker', 'Head of Ovens']),
    ).toEqual([[], ['Sr. Lead', 'Senior Lead'], ['Staff'], [], []])
  })

  test.each<[string, number | undefined]>([
    ['Mgr III', 3],
    ['L5', 5],
    ['Gardener 12', 12],
    ['Gardener 2026', undefined],
    ['Gardener 2.5', undefined],
    ['Gardener', undefined],
    ['Gardener XX', undefined],
  ])('%s has the number %s', (name, number) => expect(digits(name)).toBe(number))

  test.each<[string[], boolean]>([
    [['Senior', 'Junior'], true],
    [['Sr. Gardener', 'Gardener II', 'Gardener I'], true],
    [['Senior Gardener II', 'Senior Gardener I'], true],
    [['Head', 'Lead', 'Snr', 'Jr'], true],
    [['Principal', 'Staff', 'Intern'], true],
    [['Junior', 'Senior'], false],
    [['Senior', 'Senior'], false],
    [['Senior', 'Junior', 'Senior'], false],
    [['Senior', 'Gardener'], false],
    [['Gardener', 'Junior'], false],
    [['Senior'], false],
    [[], false],
  ])('%j stand highest first: %s', (titles, expected) => expect(isHighestFirst(titles)).toBe(expected))

  const cell = (text: string) => ({ at: '', text })
  const made = (levels: string[], themes: string[] = []) =>
    levelsOf({ levels: levels.map(cell), themes: themes.map(cell), rows: [], leftOut: [] })

  test('that stand highest first are turned, each with its theme and column', () => {
    const { list, columns, remarks } = made(['Senior\nSharing', 'Junior\nGrowing'])
    expect(list.map(({ id, theme }) => [id, theme])).toEqual([
      ['junior', 'Growing'],
      ['senior', 'Sharing'],
    ])
    expect([columns, remarks.map(({ path }) => path)]).toEqual([[1, 0], [['levels']]])
  })

  test('with a row of themes have these, and none where that says nothing', () => {
    const { list, columns, remarks } = made(['Junior\nmore', 'Senior'], [' Growing ', ''])
    expect(list).toMatchObject([{ title: 'Junior', theme: 'Growing' }, { title: 'Senior' }])
    expect(list[1]).not.toHaveProperty('theme')
    expect([columns, remarks]).toEqual([[0, 1], []])
  })

  test('whose letters give no id get one, and a person is asked to look', () => {
    const { list, remarks } = made(['גנן', 'Senior', 'Senior (2)'])
    expect(list.map(({ id }) => id)).toEqual(['level-1', 'senior', 'senior-2'])
    expect(remarks.map(({ path }) => path)).toEqual([['levels', 0]])
  })
})

describe('a dimension', () => {
  test.each([
    ['Customer Experience', 'Customer Experience'],
    ['Deliver Customer Value', 'Deliver Customer Value'],
    ['Drive Operational Excellence Across Teams', 'Operational Excellence'],
    ['Build Great and Lasting Partnerships', 'Lasting Partnerships'],
    ['Lead People, Projects and Technical Programs', 'Technical Programs'],
    ['We Consistently Deliver Professionally Strong Results: Now', 'Strong Results'],
    ['To Care for the Environment of All', 'Environment'],
    ['Grow a Very Long Name of Things', 'Very Long Name'],
  ])('%s is called %s in short', (title, short) => expect(dimensionShort(title)).toBe(short))

  test.each([
    ['Drive Operational Excellence', 'Operational Excellence', ['Ops Excellence', 'OpEx']],
    ['Customer Experience', 'Customer Experience', ['Customer Exp', 'CX']],
    [
      'Own Technical Development',
      'Own Technical Development',
      ['Own Tech Dev', 'Technical Development', 'Tech Dev'],
    ],
    ['Keep a name that is much too long to type', 'Name', []],
    ['Keep one two three four five six', 'Name', ['one two three four five six']],
  ])('%s is also called %j', (title, short, aliases) => {
    expect(dimensionAliases(title, short)).toEqual(expect.arrayContaining(aliases))
    expect(dimensionAliases(title, short)).toHaveLength(aliases.length)
  })

  test('goes by the words of its short name that no other has, of five letters or more', () => {
    expect(ownShortWords(['Partner Experience', 'Customer Experience', 'Tech Soil'])).toEqual([
      ['partner'],
      ['customer'],
      [],
    ])
    expect(ownShortWords(['Tools Tools'])).toEqual([['tools']])
    // People manage and lead anything.
    expect(ownShortWords(['Managing Uncertainty', 'Leading Change'])).toEqual([['uncertainty'], ['change']])
  })
})

test('a name that two things would answer to is nobody’s', () => {
  expect(ownNames([['Dig', 'Rake'], ['dig', 'Mow'], ['Weed']], ['WEED'])).toEqual([['Rake'], ['Mow'], []])
})

describe('ids', () => {
  test.each([
    ['Sr. Mgr', 'sr-mgr'],
    ['Pay & Benefits', 'pay-and-benefits'],
    ['Überblick', 'uberblick'],
    ['Gardener’s Tools', 'gardener-tools'],
    ['גנן', ''],
    [`${'word '.repeat(12)}`, Array.from({ length: 12 }, () => 'word').join('-')],
    [`${'word '.repeat(13)}`, Array.from({ length: 12 }, () => 'word').join('-')],
    ['x'.repeat(70), 'x'.repeat(60)],
  ])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug))

  test('that are taken get a number', () => {
    expect(freeId('Dig', 'other', new Set())).toBe('dig')
    expect(freeId('Dig', 'other', new Set(['dig', 'dig-2']))).toBe('dig-3')
    expect(freeId('גנן', 'other', new Set(['other']))).toBe('other-2')
    expect(freeId('x'.repeat(60), 'other', new Set(['x'.repeat(60)]))).toBe(`${'x'.repeat(56)}-2`)
  })

  test('of a statement are what it is about, the rarest first, and free', () => {
    const rarity = (stem: string) => (stem.startsWith('spade') ? 9 : 1)
    const idOf = (text: string, ...taken: string[]) => pointId(text, rarity, new Set(taken), 'point-1')
    expect(idOf('Sharpens shears and spades.')).toBe('spades')
    expect(idOf('Sharpens shears and spades.', 'spades')).toBe('shears')
    expect(idOf('Sharpens spades.', 'spades')).toBe('spades-2')
    expect(idOf('42.')).toBe('point-1')
    expect(pointId('Keeps status reports and shears.', even, new Set(), 'x')).toBe('status-reports')
  })
})

describe('what a statement is about', () => {
  test.each([
    ['Plans the compost of leaf litter.', ['compost', 'leaf litter']],
    ['Creates and applies schemes of beds.', ['schemes', 'beds']],
    ['Weeds.', ['weeds']],
    ['Teaches gardeners to sharpen spades.', ['gardeners', 'spades']],
    ['Is able.', []],
  ])('%s', (text, phrases) => expect(phrasesOf(text).map((phrase) => phrase.text)).toEqual(phrases))

  test('words of no meaning, with digits or of two letters are none, and part the others', () => {
    expect(
      runsOf('leaf litter of a B2 go large-scale garden, shed').map(({ words, before }) => [
        words.map(({ word }) => word),
        before,
      ]),
    ).toEqual([
      [['leaf', 'litter'], undefined],
      [['large-scale', 'garden'], 'go'],
      [['shed'], ','],
    ])
    expect(stemsIn('the and of')).toEqual([])
  })

  test('is rarer the fewer texts speak of it', () => {
    const rarity = raritiesOf(['spades spades', 'spades and shears', 'rakes'])
    expect(rarity('spade')).toBeCloseTo(Math.log(4 / 2))
    expect(rarity('shear')).toBeCloseTo(Math.log(4))
    expect(rarity('unheard')).toBeCloseTo(Math.log(4))
  })
})

describe('people search', () => {
  test('by words that one group alone is about', () => {
    const groups = [
      ['Sharpens spades.', 'Oils spades.', 'Keeps leaf litter.'],
      ['Oils shears.'],
      ['Keeps leaf mold.'],
    ]
    expect(searchWords(groups)).toEqual([['leaf litter', 'spades'], ['shears'], ['leaf mold']])
    expect(searchWords([['Sharpens spades.'], ['Sharpens spades.']])).toEqual([[], []])
    // Words that are a level’s tell nothing of a dimension.
    expect(searchWords([['Asks the manager.'], ['Keeps leaf mold.']])[0]).toEqual([])
  })

  test('by ten phrases and six words at most', () => {
    const names = 'alder birch cedar elder hazel larch maple olive poplar rowan spruce willow'.split(' ')
    const pairs = names.map((name) => `Plants ${name} hedges.`)
    const singles = names.map((name) => `Plants ${name}.`)
    expect(searchWords([pairs])[0]?.filter((word) => word.includes(' '))).toHaveLength(10)
    expect(searchWords([singles])[0]).toEqual(names.slice(0, 6))
  })
})

describe('two statements', () => {
  test('are alike by the weight of what they share', () => {
    expect(likeness('spades shears', 'spades shears', even)).toBe(1)
    expect(likeness('spades shears', 'spades rakes', even)).toBe(0.5)
    expect(likeness('spades', 'rakes', even)).toBe(0)
    expect(likeness('the', 'the', even)).toBe(1)
    expect(likeness('the', 'of', even)).toBe(0)
  })

  test('are one only where each is the other’s best, and surely so where no other is near', () => {
    const [first, second, third] = ['spades shears rakes', 'hoses cans', 'nets wires']
    expect(continuations([first, second], [second, first], even)).toEqual([
      { lower: 1, score: 1, sure: true },
      { lower: 0, score: 1, sure: true },
    ])
    expect(continuations([first], [first, first], even)).toEqual([
      { lower: 0, score: 1, sure: false },
      undefined,
    ])
    // One against one is a pair only where they are alike.
    expect(continuations([second], [third], even)).toEqual([undefined])
    // A quarter of the words: perhaps. A third and more: for sure.
    expect(
      continuations(['spades shears rakes saws', second], ['spades nets wires pots'], even),
    ).toMatchObject([{ score: 0.25, sure: false }])
    expect(continuations(['spades shears rakes', second], ['spades nets wires'], even)).toMatchObject([
      { sure: true },
    ])
    expect(continuations(['spades shears'], ['spades wires'], even)).toMatchObject([
      { score: 0.5, sure: true },
    ])
    expect(continuations(['a1 b', ...[first]], [], even)).toEqual([])
  })
})

test('sixty characters are brief, and what is longer ends with a mark', () => {
  expect(brief('x'.repeat(60))).toBe('x'.repeat(60))
  expect(brief('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
  expect(brief(` a \n b `)).toBe('a b')
  expect(brief(`${'x'.repeat(58)}💪💪`)).toBe(`${'x'.repeat(58)}…`)
})

test.each([
  ['Location: Bremen', 'Location', 'Bremen'],
  ['location: Bremen', undefined, 'location: Bremen'],
  ['One two three four five: six', 'One two three four five', 'six'],
  ['One two three four five six: seven', undefined, 'One two three four five six: seven'],
  ['Location:Bremen', undefined, 'Location:Bremen'],
  ['Location: ', undefined, 'Location: '],
])('%s has the label %s', (text, label, rest) => {
  expect(labelled(text)).toEqual(label === undefined ? { text: rest } : { label, text: rest })
})

test('the words of a page are known, and what stands between them at its end is of it', () => {
  expect(
    ['Share', ' Print ', '12', 'Last edited by Ann', 'Page 3 of 4'].filter((text) => !isFurniture(text)),
  ).toEqual([])
  expect(['Sharing', '12345', 'Ann edited'].filter(isFurniture)).toEqual([])
  const click = (length: number) => `Click ${'x'.repeat(length - 11)} here`
  expect([click(160), click(161)].map(isFurniture)).toEqual([true, false])
  expect(furnitureAtEnd(['Words', 'Share', 'More words', 'Print'])).toBe(3)
  expect(furnitureAtEnd(['Words', 'Share', 'More words'])).toBe(0)
  expect(furnitureAtEnd(['Words'])).toBe(0)
  expect(furnitureAtEnd([])).toBe(0)
})
