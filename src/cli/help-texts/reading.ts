import type { Help } from './help.ts'

/** Commands for the reading. */
export const readingHelps = {
  ask: {
    usage: ['npm run ask -- "QUESTION"', 'npm run ask -- --stdin < LINES'],
    does: [
      'Answers one question in the terminal, without Slack and without anybody’s notes.',
      'Lines of JSON with "conversation" and "person" go on from what was said before; what they keep ends with the run.',
    ],
    options: [
      ['--json', 'prints how the question was read, and Slack’s blocks'],
      [
        '--explain',
        'prints how the question was understood instead: names, candidates, what spoke for each, what was left',
      ],
      ['--stdin', 'answers one line of JSON after another: {"surface": "dm", "text": "…"}'],
      [
        '--surface S',
        'asks as in a slash command (command, the default), a mention, or a direct message (dm)',
      ],
    ],
    examples: [
      'npm run ask -- "compare ops-excellence"',
      'npm run ask -- --json --surface dm "shorter"',
      'npm run ask -- --explain "who owns renewals?"',
    ],
  },
  understand: {
    usage: ['npm run understand', 'npm run understand -- FILE.jsonl…'],
    does: [
      'Scores how well questions are understood, on labelled lines.',
      'Without a file it takes those in data/reading/.',
    ],
    options: [
      ['--data DIR', 'against the data in this folder, and not the shipped data'],
      ['--guideline ID', 'as somebody asks who has chosen this guideline'],
      ['--counts', 'prints only the figures, not each miss'],
    ],
    examples: ['npm run understand -- --counts', 'npm run understand -- --data /srv/leveling lines.jsonl'],
  },
  learn: {
    usage: ['npm run learn'],
    does: [
      'Learns from the labelled lines and meanings in data/reading how people ask, and writes data/reading/model.bin.',
      'Run it after you add lines there.',
    ],
    examples: ['npm run learn'],
  },
} as const satisfies Readonly<Record<string, Help>>
