import { type Guideline, guidelineSchema } from '../../src/domain/library/guideline.ts'

type Row = {
  id: string
  title: string
  short: string
  summary: string
  aliases: string[]
  words: string[]
  cells: string[][]
}

const levels = [
  { id: 'rn-1', title: 'Registered Nurse I', short: 'RN I', theme: 'Learning', aliases: ['new graduate'] },
  { id: 'rn-2', title: 'Registered Nurse II', short: 'RN II', theme: 'Practicing', aliases: [] },
  {
    id: 'senior-rn',
    title: 'Senior Registered Nurse',
    short: 'Senior RN',
    theme: 'Guiding',
    aliases: ['SRN'],
  },
  {
    id: 'charge-nurse',
    title: 'Charge Nurse',
    short: 'Charge Nurse',
    theme: 'Running',
    aliases: ['shift lead'],
  },
  {
    id: 'nurse-manager',
    title: 'Nurse Manager',
    short: 'Nurse Manager',
    theme: 'Shaping',
    aliases: ['ward manager', 'NM'],
  },
]

const rows: Row[] = [
  {
    id: 'patient-safety',
    title: 'Keep Patients Safe',
    short: 'Patient Safety',
    summary: 'Harm that does not happen.',
    aliases: ['safety'],
    words: ['falls', 'near miss', 'infection', 'hand hygiene', 'incident report'],
    cells: [
      ['Follows the protocols for hygiene, and calls for help early.'],
      ['Spots patients whose state gets worse, and acts before the alarm.'],
      ['Leads the debrief after a near miss, and closes the gap it showed.'],
      ['Watches the risk of falls over the whole ward during a shift.'],
      ['Sets targets for infections, and answers for them to the board.'],
    ],
  },
  {
    id: 'clinical-skill',
    title: 'Practise Sound Clinical Skill',
    short: 'Clinical Skill',
    summary: 'What the hands and the eyes can do.',
    aliases: ['clinical', 'bedside skills'],
    words: ['wound care', 'IV lines', 'triage', 'ventilator'],
    cells: [
      ['Performs basic procedures under supervision.'],
      ['Performs all standard procedures alone, wound care included.'],
      ['Handles ventilators and rare procedures, and is asked for when a line is hard to place.'],
      ['Decides in triage who is seen first.'],
      ['Brings new techniques from other hospitals to the ward.'],
    ],
  },
  {
    id: 'medication',
    title: 'Manage Medication Without Error',
    short: 'Medication',
    summary: 'The right drug, dose, patient and time.',
    aliases: ['meds', 'drugs'],
    words: ['dosage', 'pharmacy', 'prescription', 'opioids'],
    cells: [
      ['Gives drugs with a second pair of eyes, and knows their side effects.'],
      ['Gives all drugs of the ward and questions a dose that looks wrong.'],
      ['Reviews errors with the pharmacy and changes how doses are checked.'],
      ['Keeps the count of opioids in order through the shift.'],
      ['Negotiates stock and budgets with the pharmacy.'],
    ],
  },
  {
    id: 'families',
    title: 'Communicate With Patients and Families',
    short: 'Families',
    summary: 'Being understood by people who are afraid.',
    aliases: ['family communication', 'relatives'],
    words: ['bad news', 'visitors', 'complaints', 'interpreter'],
    cells: [
      ['Explains each step before doing it.'],
      ['Breaks bad news together with a doctor.'],
      ['Calms angry visitors and mends trust.'],
      ['Takes complaints during the shift and settles most of them.'],
      ['Runs the council of relatives and acts on what it says.'],
    ],
  },
  {
    id: 'teamwork',
    title: 'Work as One Team Across Shifts',
    short: 'Teamwork and Handover',
    summary: 'Nothing gets lost between two shifts.',
    aliases: ['teamwork', 'handover', 'handoff'],
    words: ['shift change', 'doctors', 'collaboration'],
    cells: [
      ['Gives a handover that is complete.'],
      ['Speaks up to doctors when the plan is unclear.'],
      ['Reworks the handover sheet with other wards.'],
      ['Splits the work at the start of the shift, fairly and in the open.'],
      ['Resolves conflict between professions.'],
    ],
  },
  {
    id: 'teaching',
    title: 'Teach and Mentor',
    short: 'Teaching',
    summary: 'How others get better through you.',
    aliases: ['mentoring', 'education'],
    words: ['students', 'preceptor', 'onboarding', 'coach'],
    cells: [
      ['Asks for feedback and learns from it.'],
      ['Shows students the ward.'],
      ['Is preceptor to new graduates through their first half year.'],
      ['Coaches on the fly while the shift runs.'],
      ['Builds the curriculum of the ward and finds money for courses.'],
    ],
  },
  {
    id: 'records',
    title: 'Document What Was Done',
    short: 'Records',
    summary: 'A chart that another nurse can act on.',
    aliases: ['charting', 'documentation'],
    words: ['chart', 'paperwork', 'audit trail'],
    cells: [
      ['Charts within the hour.'],
      ['Writes care plans that others can follow.'],
      ['Audits charts and gives colleagues hints.'],
      ['Checks at the end of the shift that nothing is left open.'],
      ['Chooses the software for charts and sees to its rollout.'],
    ],
  },
  {
    id: 'quality',
    title: 'Improve Quality of Care',
    short: 'Quality Improvement',
    summary: 'Finding what could be better, and making it so.',
    aliases: ['quality', 'QI'],
    words: ['evidence-based', 'pilot', 'research', 'pressure ulcers'],
    cells: [
      ['Reports what went wrong.'],
      ['Takes part in a pilot.'],
      ['Leads a pilot against pressure ulcers and publishes its results.'],
      ['Measures waiting times and shortens them.'],
      ['Steers the research of the ward with the university.'],
    ],
  },
  {
    id: 'staffing',
    title: 'Plan Budget and Staffing',
    short: 'Budget and Staffing',
    summary: 'Enough people, for the money there is.',
    aliases: ['budget', 'rota', 'roster'],
    words: ['overtime', 'sick leave', 'agency nurses', 'recruit'],
    cells: [
      ['Swaps shifts in good time.'],
      ['Covers for colleagues who are ill.'],
      ['Forecasts the need for staff for a season.'],
      ['Calls in agency nurses when a shift is short.'],
      ['Owns the budget, recruits, and keeps overtime low.'],
    ],
  },
]

/** A guideline that nobody tuned the reading on: five levels by nine dimensions, in the words of a hospital. */
export const nurses: Guideline = guidelineSchema.parse({
  id: 'ward-nurse',
  title: 'Ward Nurse Role Guideline',
  role: 'Ward Nurse',
  aliases: ['nursing ladder', 'nurse guideline'],
  version: '1',
  wording: 'verbatim',
  source: { document: 'Invented for the tests' },
  levels,
  dimensions: rows.map(({ cells, ...row }) => ({
    ...row,
    cells: Object.fromEntries(
      levels.map((level, at) => [
        level.id,
        (cells[at] ?? []).map((text, n) => ({ id: `${level.id}-${n}`, text })),
      ]),
    ),
  })),
})
