import { expect, test } from 'vitest'
import { stem, tokensOf } from '../../src/domain/tokens.ts'

const words = (text: string): string[] => tokensOf(text).map(({ word }) => word)

test.each([
  ['plain words', 'show Sr. Mgr', ['show', 'sr', 'mgr']],
  ['full-width letters', 'Ｍｇｒ ＩＩＩ', ['mgr', 'iii']],
  ['mathematical letters', '𝐒𝐫 𝐌𝐠𝐫', ['sr', 'mgr']],
  ['invisible marks', 'busi\u200bness\u2060 out\u00adcomes', ['business', 'outcomes']],
  ['direction marks alone', '\u202e \u200f', []],
  ['accents', 'Résumé naïve', ['resume', 'naive']],
  ['possessives and contractions', "the manager’s week, don't", ['the', 'manager', 'week', 'dont']],
  ['times and people', 'ask @keiko.tanaka at 16:30', ['ask', '@keiko.tanaka', 'at', '16:30']],
  ['emoji', '👋🏽 ok ☀️', ['ok']],
])('%s make these words', (_, text, wanted) => {
  expect(words(text)).toEqual(wanted)
})

test('a word keeps its place in the text as it was typed', () => {
  const text = '  Ｍｇｒ\u200b III: “ops”'
  expect(tokensOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Ｍｇｒ\u200b', 'III', 'ops'])
})

test('a word knows the marks before it and its letters', () => {
  expect(tokensOf('AM：Scaling, ops').map(({ gap, letters }) => [gap, letters])).toEqual([
    ['', 'capitals'],
    [':', 'title'],
    [',', 'small'],
  ])
})

test('forms of a word have one stem', () => {
  expect(new Set(['coach', 'coaches', 'coaching', 'coached'].map(stem))).toEqual(new Set(['coach']))
})
