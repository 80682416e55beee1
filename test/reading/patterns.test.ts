import { describe, expect, test } from 'vitest'
import { nameIndex } from '../../src/reading/names/name-index.ts'
import { findNames } from '../../src/reading/names/names.ts'
import { matchesIn, patternsOf } from '../../src/reading/patterns.ts'
import { signsOf } from '../../src/reading/signs.ts'
import { wordsIn } from './reading.ts'

const index = nameIndex([{ kind: 'level', id: 'three', text: 'Mgr III', strength: 'firm' }])

function taken(phrase: string, text: string): readonly (readonly number[])[] {
  const words = wordsIn(text)
  const signs = signsOf(words, findNames(words, [index]), [])
  return matchesIn(signs, patternsOf([{ phrase }])).map((match) => match.taken)
}

describe('a phrase is found', () => {
  test.each([
    ['compare', 'we are comparing', [2]],
    ['compare/contrast', 'contrast them', [0]],
    ['=notes', 'my notes', [1]],
    ['what .. change', 'what on earth changes', [0, 3]],
    ['what .. change', 'what changes', [0, 1]],
    ['as <level>', 'as mgr iii', [0]],
    ['as <level> do', 'as mgr iii do', [0, 3]],
    ['^ compare', 'please compare', [1]],
    ['^ compare', 'ok. compare', [1]],
    ['level $', 'which levels please', [1]],
    ['<show> notes', 'read the news, list notes', [3, 4]],
    ['nudge <day>', 'nudge fridays', [0]],
    ['<score>', 'ops 4/5', []],
    ['<person>', '@ana', []],
  ])('%s in %s', (phrase, text, places) => {
    expect(taken(phrase, text)).toEqual([places])
  })
})

describe('a phrase is not found', () => {
  test.each([
    ['=notes', 'a note'],
    ['what .. change', 'what a b c d e f changes'],
    ['what .. change', 'what? nothing here. changes'],
    ['^ compare', 'never compare'],
    ['level $', 'levels of ops'],
    ['<number>', 'mgr 3'],
    ['<number> of', 'the two of'],
    ['as <level>', 'as mgr iv'],
    ['<score>', 'ops 4/7'],
  ])('%s in %s', (phrase, text) => {
    expect(taken(phrase, text)).toEqual([])
  })
})
