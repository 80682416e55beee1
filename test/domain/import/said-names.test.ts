import { expect, test } from 'vitest'
import { dimensionAliases } from '../../../src/domain/import/dimension-names.ts'
import { headOf } from '../../../src/domain/import/head.ts'
import { levelsOf } from '../../../src/domain/import/levels/levels.ts'

test('the word that both halves of a dimension have stands once in its title, and in each name', () => {
  expect(dimensionAliases('Oven & dough knowledge', 'dough knowledge')).toContain('Oven knowledge')
  expect(dimensionAliases('Ovens and dough', 'dough')).not.toContain('Ovens dough')
})

test('a level goes by the title that its facts give it, and by no sentence', () => {
  const described = (text: string, description: string) => ({ at: '', text, description })
  const levels = [
    described(
      'B1 Shop Hand',
      'Role profile: Assistant of the Shop\n\nGrade: B1\n\nRole: Serves the people who queue.',
    ),
    described('B2 Sr Shop Hand', 'Job title: First of the Shop'),
  ]
  const { list } = levelsOf({ levels, themes: [], rows: [], leftOut: [] })
  expect(list.map(({ aliases }) => aliases)).toEqual([
    ['Assistant of the Shop', 'B1'],
    expect.arrayContaining(['First of the Shop', 'B2']),
  ])
})

test('a level goes by the job in its bracket, and by its number where one series is numbered', () => {
  const levels = ['RN I', 'RN II', 'RN III (Charge Nurse)', 'RN IV (Nights)', 'Nurse Manager'].map(
    (text) => ({
      at: '',
      text,
    }),
  )
  const { list } = levelsOf({ levels, themes: [], rows: [], leftOut: [] })
  expect(list.map(({ aliases }) => aliases)).toEqual([
    ['RN 1'],
    ['RN 2', 'II'],
    ['RN 3', 'Charge Nurse', 'III'],
    ['RN 4', 'IV'],
    [],
  ])
})

test('a level goes by its initials, by short forms of its long words, and without the word that all have', () => {
  const aliasesOf = (...titles: string[]) =>
    levelsOf({
      levels: titles.map((text) => ({ at: '', text })),
      themes: [],
      rows: [],
      leftOut: [],
    }).list.map(({ aliases }) => aliases)
  expect(aliasesOf('Support Advisor', 'Support Specialist', 'Senior Support Specialist')).toEqual([
    expect.arrayContaining(['Advisor']),
    expect.arrayContaining(['Specialist']),
    expect.arrayContaining(['Senior Specialist']),
  ])
  expect(aliasesOf('Chef de Partie', 'Senior Finance Business Partner', 'Head Nurse')).toEqual([
    expect.arrayContaining(['CDP']),
    expect.arrayContaining(['Senior FBP']),
    [],
  ])
  expect(aliasesOf('Student Veterinary Nurse', 'Head Nurse')[0]).toContain('Student Vet Nurse')
  expect(aliasesOf('Engineering Manager', 'Senior Engineering Manager', 'Software Engineer II')).toEqual([
    expect.arrayContaining(['EM']),
    expect.arrayContaining(['Senior EM']),
    expect.arrayContaining(['SE II', 'SWE II']),
  ])
  // “What do I need” asks for no Engineer I.
  expect(aliasesOf('Engineer I', 'Engineer II', 'Engineer III').flat()).not.toContain('I')
})

test('a line that tells the version or the owner of a document is a note, and no name of it', () => {
  const line = (text: string) => ({ kind: 'paragraph', at: '', text }) as const
  const { title, aliases, note } = headOf(
    [
      { kind: 'heading', at: '', text: 'Career ladder of bakers', depth: 1 },
      line('Bakery and shop'),
      line('Version 3, valid from 1 April'),
      line('Owner: the office'),
    ],
    [],
  )
  expect({ title, aliases }).toEqual({ title: 'Career ladder of bakers', aliases: ['Bakery and shop'] })
  expect(note.map(({ text }) => text)).toEqual(['Version 3, valid from 1 April', 'Owner: the office'])
})
