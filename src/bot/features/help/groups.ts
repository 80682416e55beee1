/** The commands, by what they are for; each stands in one group. */
export const groups: readonly (readonly [name: string, verbs: readonly string[]])[] = [
  [
    'Ask',
    [
      'compare',
      'show',
      'start',
      'search',
      'explain',
      'levels',
      'dimensions',
      'guidelines',
      'changes',
      'posting',
      'postings',
      'principles',
      'match',
    ],
  ],
  [
    'Notes',
    ['note', 'notes', 'rate', 'ratings', 'readiness', 'recap', 'goals', 'case', '1:1', 'shared', 'undo'],
  ],
  ['Nudges', ['nudge', 'pause', 'stop', 'remind', 'reminders']],
  ['Your data', ['me', 'privacy', 'export', 'forget', 'publish', 'admin', 'help']],
]
