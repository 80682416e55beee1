import { expect, test } from 'vitest'
import { showsNamed } from '../../../../src/bot/features/share/named-words.ts'
import { language } from '../../../../src/bot/language.ts'
import { shippedModel } from '../../../../src/cli/model.ts'
import { utteranceOf } from '../../../../src/reading/utterance.ts'
import { vocabularyOf } from '../../../../src/reading/vocabulary.ts'
import { shipped } from '../../../running.ts'

const vocabulary = vocabularyOf(shipped, { language, learned: shippedModel() })

const read = (text: string): string | undefined => {
  const found = showsNamed(utteranceOf(vocabulary, text, {}))
  if (!found) return undefined
  const { act, newest, several, of, named, reader, person } = found
  const notes = newest ? `newest${newest > 1 ? ` ${newest}` : ''}` : named
  return `${act} ${several ? 'all ' : ''}${of ?? notes}|${reader ?? person ?? ''}`
}

test.each([
  ['show my Contoso note to Marcus', 'show Contoso|Marcus'],
  ['show my contoso note to marcus please', 'show contoso|Marcus'],
  ['can you send Marcus Hale my note about the resellers?', 'show the resellers|Marcus Hale'],
  ['share my note about the talk with Priya with @U07MARC6HL2', 'show the talk with Priya|U07MARC6HL2'],
  ['I want to share my last note with my manager for our 1:1 on Friday', 'show newest|your manager'],
  ['let Ananya see the note about the Oslo audit', 'show the Oslo audit|Ananya'],
  ['share my note with @dana.lopes', 'show |@dana.lopes'],
  ['show my Contoso note to someone', 'show Contoso|'],
  ['show my Contoso notes to Marcus', 'show all Contoso|Marcus'],
  ['share all my notes about the resellers with @U07MARC6HL2', 'show all the resellers|U07MARC6HL2'],
  ['can I show Marcus my last three notes?', 'show all newest 3|Marcus'],
  ['ask Ananya to confirm my note about the resellers', 'confirm the resellers|Ananya'],
  ['ask @U07MARC6HL2 if he can confirm my Contoso note', 'confirm Contoso|U07MARC6HL2'],
  ['could Ananya confirm my last note?', 'confirm newest|Ananya'],
  ['get my Contoso note confirmed by Ananya', 'confirm Contoso|Ananya'],
  ['ask for confirmation of my Oslo note from Lena', 'confirm Oslo|Lena'],
  ['ask marcus to confirm the staffing meeting thing', 'confirm staffing meeting|Marcus'],
  ['ask Marcus to confirm the one about the staffing meeting', 'confirm the staffing meeting|Marcus'],
  ['get Marcus to confirm the staffing meeting', 'confirm staffing meeting|Marcus'],
  ['ask Marcus to confirm what I did with the staffing meeting', 'confirm the staffing meeting|Marcus'],
  ['ask Marcus to confirm that I led the staffing meeting please', 'confirm led the staffing meeting|Marcus'],
  ['can I show my case to Marcus?', 'show case|Marcus'],
  ['show Marcus my promotion case', 'show case|Marcus'],
  ['could I share my case with @U07MARC6HL2', 'show case|U07MARC6HL2'],
])('%s', (text, meant) => {
  expect(read(text)).toBe(meant)
})

test.each([
  'show me my Contoso note',
  'let me see the note about the resellers',
  'don’t show my Contoso note to Marcus',
  'did I show my Contoso note to Marcus?',
  'share my notes with Marcus',
  'share my Contoso note with the team',
  'share my Contoso note with everyone',
  'share my Contoso note with customers',
  'can Marcus see my Contoso note?',
  'can you confirm my last note?',
  'show Marcus’s note to Ananya',
  'I showed my Contoso note to Marcus',
  'note: ask Ananya to confirm my note about the resellers',
  'ask Marcus to confirm my level',
  'can Marcus see my case?',
  'show me my case',
])('no one note is to be shown to one person: %s', (text) => {
  expect(read(text)).toBeUndefined()
})
