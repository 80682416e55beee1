import { guidelineSchema } from '../../src/domain/library/guideline.ts'

const expectation = (id: string, text: string) => ({ id, text })

/** An invented guideline of another shape than the shipped one, as its file would say it. */
export const platformEngineerFile = {
  id: 'platform-engineer',
  title: 'Platform Engineer Role Guideline',
  role: 'Platform Engineer',
  aliases: ['platform guideline'],
  version: '2026-11',
  wording: 'verbatim',
  source: {
    document: 'Platform handbook, chapter 4',
    url: 'https://handbook.example/platform?v=4&part=levels',
  },
  note: 'Teams differ; a lead reads this with the team, not to it.',
  levels: [
    { id: 'pe-1', title: 'Platform Engineer I', short: 'PE I', aliases: ['junior platform engineer'] },
    { id: 'pe-2', title: 'Platform Engineer II', short: 'PE II' },
    { id: 'pe-3', title: 'Senior Platform Engineer', short: 'PE III', theme: 'Breadth' },
    { id: 'pe-4', title: 'Lead Platform Engineer', short: 'Lead', theme: 'Direction' },
  ],
  dimensions: [
    {
      id: 'uptime',
      title: 'Keep the platform up',
      short: 'Uptime',
      summary: 'Faults are few, short and understood.',
      aliases: ['on call', 'reliability'],
      words: ['pager', 'outage'],
      cells: {
        'pe-1': [
          expectation('on-call', 'Joins the rota & answers pages with a partner.'),
          expectation('runbooks', 'Follows runbooks, and mends a step that is wrong.'),
        ],
        'pe-2': [
          expectation('runbooks', 'Follows runbooks, and mends a step that is wrong.'),
          expectation('on-call', 'Answers pages alone, day and night.'),
          expectation('reviews', 'Writes the review of an outage within <3 days.'),
        ],
        'pe-3': [
          expectation('reviews', 'Leads reviews, and sees to it that what they found is done.'),
          expectation('budgets', 'Sets error budgets with the teams that build on the platform.'),
        ],
        'pe-4': [expectation('budgets', 'Answers to the board for every error budget.')],
      },
    },
    {
      id: 'craft',
      title: 'Build with care',
      short: 'Craft',
      summary: 'Changes are small, tested and easy to take back.',
      cells: {
        'pe-1': [expectation('changes', 'Makes small changes with tests.')],
        'pe-2': [expectation('changes', 'Cuts large changes into small ones.')],
        'pe-3': [
          expectation('changes', 'Cuts large changes into small ones.'),
          expectation('design', 'Writes designs that others can build from.'),
        ],
        'pe-4': [
          expectation('design', 'Chooses, of several designs, the one that costs least over five years.'),
          expectation('standards', 'Keeps the standards short, and the list of exceptions shorter.'),
        ],
      },
    },
    {
      id: 'teaching',
      title: 'Make others able',
      short: 'Teaching',
      summary: 'What one knows, soon many know.',
      aliases: ['mentoring'],
      cells: {
        'pe-1': [expectation('questions', 'Asks early, and writes the answer down.')],
        'pe-2': [expectation('pairing', 'Pairs with whoever is new.')],
        'pe-3': [expectation('pairing', 'Sees to it that nobody is the only one who knows.')],
        'pe-4': [expectation('pairing', 'Grows two who could take over the lead.')],
      },
    },
  ],
} as const

export const platformEngineer = guidelineSchema.parse(platformEngineerFile)
