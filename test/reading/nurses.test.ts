import { expect, test } from 'vitest'
import { language } from '../../src/bot/language.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabularyOf } from '../../src/reading/vocabulary.ts'
import { nurses } from './nurses.ts'
import { inWords, vocabulary as shipped } from './reading.ts'

/** What was typed, and what is asked for: the intent, then the levels and dimensions. */
const lines: readonly (readonly [said: string, wanted: string])[] = [
  ['show RN II meds', 'expectations rn-2 medication'],
  ['compare rn1 rn2 patient safety', 'compare rn-1 rn-2 patient-safety'],
  ['what does a charge nurse do about handover?', 'expectations charge-nurse teamwork'],
  ['whats expected of a senior RN in teaching', 'expectations senior-rn teaching'],
  ['rn ii vs senior rn, charting', 'compare rn-2 senior-rn records'],
  ['remind me of Nurse Manager expectations', 'expectations nurse-manager'],
  ['nurse mgr budget', 'expectations nurse-manager staffing'],
  ['compare teamwork', 'compare teamwork'],
  ['levels', 'levels'],
  ['what changed in the nurse ladder?', 'changes'],
  ['which dimensions are there', 'dimensions'],
  ["what are the nine areas we're judged on", 'dimensions'],
  [
    'what changes from charge nurse to nurse manager on overtime and rota',
    'compare charge-nurse nurse-manager staffing',
  ],
  ['note: caught a wrong dosage before it reached the patient', 'notes.add medication'],
  ['log this: taught two students how to do handover sheets', 'notes.add teaching'],
  ['save: calmed an angry family after bad news', 'notes.add families'],
  ['rate clinical 3', 'rate clinical-skill'],
  ["I'd give myself a 4 on patient safety", 'rate patient-safety'],
  ['where are my gaps for charge nurse', 'readiness charge-nurse'],
  ['my notes on medication', 'notes.list medication'],
  ['what do I have to do about near misses as RN 2', 'expectations rn-2 patient-safety'],
  ['senior nurse families', 'expectations senior-rn families'],
  ['what must a ward manager do for quality improvment', 'expectations nurse-manager quality'],
  ['expectatoins charge nurse', 'expectations charge-nurse'],
  ['show patient-safety senior-rn', 'expectations patient-safety senior-rn'],
  ['compare RN I and RN II', 'compare rn-1 rn-2'],
  [
    'how is an SRN different from an RN II when it comes to ventilators',
    'compare rn-2 senior-rn clinical-skill',
  ],
  ['where does it say something about pressure ulcers', 'search'],
  ['search "agency nurses"', 'search'],
  ['does a RN1 have to talk to doctors', 'expectations rn-1 teamwork'],
  ['top level, budget', 'expectations nurse-manager staffing'],
  ['entry level documentation', 'expectations rn-1 records'],
  ['RN 3 expectations', 'unknown'],
  ['what about opioids for the charge nurse', 'expectations charge-nurse medication'],
  ['delete my last note about falls', 'delete patient-safety'],
  ['nudge me fridays at 8', 'nudge.set'],
  ['promo packet for senior rn', 'packet senior-rn'],
  ['what is quality improvement', 'expectations quality'],
  ['not records, handover: senior rn vs charge nurse', 'compare charge-nurse senior-rn teamwork'],
  ['Learning vs Practicing for meds', 'compare rn-1 rn-2 medication'],
  ['SHOW NURSE MANAGER RECORDS', 'expectations nurse-manager records'],
  ['show shift lead teaching & mentoring', 'expectations charge-nurse teaching'],
  ['registered nurse 2 relatives and records', 'expectations rn-2 families records'],
  ['who runs the council of relatives, is that the nurse manager?', 'expectations nurse-manager families'],
  ['mentoring students as a new graduate, what do they want from me', 'expectations rn-1 teaching'],
  ['patiant safty for carge nurse', 'expectations charge-nurse patient-safety'],
  ['how do I chart well as RN I', 'expectations rn-1 records'],
  ['write me a poem about nurses', 'unknown'],
  ['what does a nurse manager earn', 'unknown nurse-manager'],
]

const alone = vocabularyOf({ guidelines: [nurses], postings: [] }, { language, learned: shippedModel() })
const beside = vocabularyOf(
  { ...shipped.library, guidelines: [...shipped.library.guidelines, nurses] },
  { language, learned: shippedModel() },
)

test.each([
  ['alone', alone, 0.95],
  ['beside another guideline, with a hint', beside, 0.9],
] as const)('a guideline that nobody tuned on is understood %s', (_, vocabulary, least) => {
  const misses = lines.filter(
    ([said, wanted]) =>
      inWords(understand({ vocabulary }, said, { guideline: nurses.id }).intent) !== inOrder(wanted),
  )
  expect(misses.length, misses.map(([said]) => said).join('\n')).toBeLessThanOrEqual(
    lines.length * (1 - least),
  )
})

test('the guideline that alone has the names is meant, without a hint', () => {
  const { intent } = understand({ vocabulary: beside }, 'what does a charge nurse do about handover?')
  expect(intent).toMatchObject({
    guideline: 'ward-nurse',
    levels: ['charge-nurse'],
    dimensions: ['teamwork'],
  })
})

test('the default guideline is meant where several have the name', () => {
  const { intent } = understand({ vocabulary: beside }, 'show Sr. Mgr leadership')
  expect(intent).toMatchObject({ guideline: 'professional-services-manager', levels: ['sr-mgr'] })
})

test('a guideline named in the text wins over the hint', () => {
  const { intent } = understand({ vocabulary: beside }, 'dimensions of the nursing ladder', {
    guideline: 'professional-services-manager',
  })
  expect(intent).toEqual({ kind: 'dimensions', guideline: 'ward-nurse' })
})

const inOrder = (wanted: string): string => {
  const [kind = '', ...ids] = wanted.split(' ')
  return [kind, ...ids.sort()].join(' ')
}
