import { guidelineSchema } from '../../src/domain/library/guideline.ts'

const expectation = (id: string, text: string) => ({ id, text })

/** An invented guideline whose levels divide into two tracks, with groups, open cells, and levels told in their own words. */
export const parkRanger = guidelineSchema.parse({
  id: 'park-ranger',
  title: 'Park Ranger Role Guideline',
  role: 'Park Ranger',
  version: '3',
  wording: 'verbatim',
  source: { document: 'Ranger handbook' },
  tracks: [
    { id: 'expert', title: 'Expert' },
    { id: 'manager', title: 'Manager' },
  ],
  levels: [
    {
      id: 'trainee',
      title: 'Trainee Ranger',
      short: 'Trainee',
      description: 'Learns the park beside a ranger, and is never alone on duty.',
    },
    { id: 'ranger', title: 'Park Ranger', short: 'Ranger' },
    {
      id: 'warden',
      title: 'Chief Warden',
      short: 'Warden',
      track: 'expert',
      description: 'Knows one field better than anyone in the region.',
    },
    { id: 'ecologist', title: 'Principal Ecologist', short: 'Ecologist', track: 'expert' },
    { id: 'supervisor', title: 'District Supervisor', short: 'Supervisor', track: 'manager' },
    { id: 'director', title: 'Park Director', short: 'Director', track: 'manager' },
  ],
  dimensions: [
    {
      id: 'trails',
      title: 'Keeps the trails open',
      short: 'Trails',
      group: 'The land',
      summary: 'Paths are safe and easy to find.',
      cells: {
        trainee: [expectation('clearing', 'Clears paths with a ranger.')],
        ranger: [
          expectation('clearing', 'Clears paths, alone, after storms.'),
          expectation('signs', 'Keeps signs readable.'),
        ],
        warden: [expectation('standards', 'Writes the standards by which all districts build paths.')],
        supervisor: [
          expectation('signs', 'Keeps signs readable'),
          expectation('crews', 'Plans the work of three crews through the seasons.'),
        ],
      },
    },
    {
      id: 'wildlife',
      title: 'Protects wildlife',
      short: 'Wildlife',
      group: 'The land',
      summary: 'Animals are counted and left in peace.',
      cells: {
        ranger: [expectation('counting', 'Counts birds each spring.')],
        warden: [
          expectation('counting', 'Designs the counts that the whole region uses.'),
          expectation('advice', 'Advises districts on closures for nesting.'),
        ],
        ecologist: [expectation('advice', 'Advises the ministry on what to protect.')],
      },
    },
    {
      id: 'visitors',
      title: 'Welcomes visitors',
      short: 'Visitors',
      group: 'The people',
      summary: 'People leave safe and wiser.',
      cells: {
        trainee: [expectation('answers', 'Answers questions at the gate.')],
        ranger: [expectation('tours', 'Leads tours, in two languages.')],
        supervisor: [expectation('complaints', 'Settles complaints within two days.')],
        director: [expectation('towns', 'Agrees with the towns around the park on roads and buses.')],
      },
    },
    {
      id: 'team',
      title: 'Builds the team',
      short: 'Team',
      group: 'The people',
      summary: 'Rangers grow, and stay.',
      cells: {
        ranger: [expectation('mentoring', 'Shows trainees the park.')],
        supervisor: [expectation('mentoring', 'Coaches six rangers towards their next level.')],
        director: [expectation('mentoring', 'Builds a bench of supervisors.')],
      },
    },
  ],
})
