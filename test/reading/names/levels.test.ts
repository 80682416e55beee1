import { expect, test } from 'vitest'
import { levelsNamed, meantNames } from '../../../src/reading/names/levels.ts'
import { nameIndex } from '../../../src/reading/names/name-index.ts'
import { findNames } from '../../../src/reading/names/names.ts'
import { guidelinePhrases } from '../../../src/reading/names/naming.ts'
import { nurses } from '../nurses.ts'
import { read, wordsIn } from '../reading.ts'

const index = nameIndex(guidelinePhrases(nurses))

const namesIn = (text: string) => {
  const words = wordsIn(text)
  return meantNames(findNames(words, [index]), words)
}

/** `out` names what is said not to be meant. */
const levels = (text: string, out = ''): string[] =>
  levelsNamed(wordsIn(text), namesIn(text), namesIn(out), nurses)

test.each([
  ['RN II and the charge nurse', ['rn-2', 'charge-nurse']],
  ['the top level', ['nurse-manager']],
  ['the highest one', ['nurse-manager']],
  ['entry level', ['rn-1']],
  ['the senior one', ['nurse-manager']],
  ['the second level', ['rn-2']],
  ['the ninth level', []],
  ['first things first', []],
  ['the higher level', []],
  ['compare RN II with the next level', ['rn-2', 'senior-rn']],
  ['RN II top level', ['rn-2']],
  ['Guiding vs Running', ['senior-rn', 'charge-nurse']],
  ['running costs', []],
  ['show running column', ['charge-nurse']],
  ['what does a senior do', ['senior-rn']],
  ['at senior you lead a shift', ['senior-rn']],
  ['talk to senior doctors', []],
])('"%s" names its levels', (text, wanted) => {
  expect(levels(text)).toEqual(wanted)
})

test.each([
  ['the one below it', 'charge nurse', ['senior-rn']],
  ['the one above it', 'charge nurse', ['nurse-manager']],
  ['the one above it', 'nurse manager', []],
  ['the one below it', 'RN I', []],
  ['but the other ones', 'charge nurse', ['rn-1', 'rn-2', 'senior-rn', 'nurse-manager']],
  ['but the other', 'RN I, RN II and charge nurse', ['senior-rn', 'nurse-manager']],
  ['but not that', 'charge nurse', []],
])('"%s", where %s is not meant, names its levels', (text, out, wanted) => {
  expect(levels(text, out)).toEqual(wanted)
})

test.each([
  ['the higher of the two, leadership', 'expectations leadership sr-mgr'],
  ['what does the lower level do about billing', 'expectations mgr-iii ops-excellence'],
  ['building trust with partners', 'expectations partner-experience'],
  ['show building column', 'expectations mgr-iii'],
  ['not principal, the one below it, leadership', 'expectations leadership mgr-iii'],
  ['not Mgr III but the other level, leadership', 'expectations leadership sr-mgr'],
  ['3 vs sr: outcomes', 'compare business-outcomes mgr-iii sr-mgr'],
  ['show three next to principal, leadership', 'compare leadership mgr-iii sr-mgr'],
  ['sr mgr on ops, we are three people and three opinions', 'expectations ops-excellence sr-mgr'],
  ['The second of the two levels, leadership', 'expectations leadership sr-mgr'],
  ['compare alliances: lower vs upper level', 'compare mgr-iii partner-experience sr-mgr'],
  ['what do SMs have to do on partner enablement', 'expectations partner-experience sr-mgr'],
  ['what do M3s owe customers', 'expectations customer-experience mgr-iii'],
  ['difference building stage and scaling stage, tech', 'compare mgr-iii sr-mgr technical-excellence'],
  ["i'm L6, what do you expect from me on partners", 'expectations partner-experience'],
])('"%s" is understood by the order of two', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})
